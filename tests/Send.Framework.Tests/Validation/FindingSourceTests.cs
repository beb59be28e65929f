using Send.Framework.Frameworks;
using Send.Framework.Validation;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Validation;

/// <summary>The source of a finding is that of the rule that found it: of the edition where it is a rule of the edition, else of the code.</summary>
public class FindingSourceTests
{
    // The notice of a JTAI is that of the page history of its framework, the notice of an area SEND inspection that of a council's page.
    [Fact]
    public void Source_OfUnusualNotice_IsThatOfTheEdition()
    {
        var area = Facts.Rotherham with { Notified = Day("2024-09-27") };
        var joint = area with { Framework = "jtai", Kind = "joint-inspection" };

        Find(area, FindingCodes.UnusualNotice).Source!.Title.Should().Be("SEND inspections");
        Find(joint, FindingCodes.UnusualNotice).Source.Should().Be(FrameworkCatalogue.BuiltIn.Get("jtai").GetKind("joint-inspection").Visit!.NoticeSource);
    }

    [Fact]
    public void Source_OfWhatWasCounted_IsThatOfTheCount()
    {
        var weekend = Find(Facts.Rotherham with { Started = Day("2024-09-26"), Notified = default }, FindingCodes.VisitOverWeekend);

        weekend.Source!.Publisher.Should().Be("Data to Insight");
        weekend.Source.Locator.Should().Contain("89 of 91");
    }

    [Fact]
    public void Source_OfADayOff_IsTheListOfBankHolidays() =>
        Find(Facts.Rotherham with { Published = Day("2024-11-16") }, FindingCodes.DateOnDayOff).Source!.Publisher.Should().Be("GOV.UK");

    [Fact]
    public void Source_OfARuleOfTheContract_IsThatOfTheCode() =>
        Find(Facts.Rotherham with { Reference = " " }, FindingCodes.BlankText).Source.Should().Be(FindingCodes.BlankText.Source);

    private static Finding Find(Facts facts, FindingCode code) => facts.Judge().Findings.Single(f => f.Code == code);
}
