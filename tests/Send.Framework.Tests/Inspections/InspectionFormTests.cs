using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Time;
using Send.Framework.Validation;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Inspections;

public class InspectionFormTests
{
    // Report 50236571's facts as the public table has them: Suffolk, 13 to 17 November 2023, widespread and/or systemic failings.
    private static InspectionForm Suffolk(
        string authority = "Suffolk", string ended = "Friday 17th November 2023", string outcome = "Widespread and/or systemic failings") => new()
        {
            Kind = "full inspection",
            Authority = authority,
            Boards = ["Suffolk and North East Essex", "Norfolk & Waveney"],
            Started = "13/11/2023",
            Ended = ended,
            Answers = ImmutableDictionary<string, string>.Empty.Add("outcome", outcome),
        };

    [Fact]
    public void Judge_WhatPeopleType_IsAnInspection()
    {
        var (inspection, findings) = Suffolk().Judge();

        findings.Where(f => f.Severity == Severity.Error).Should().BeEmpty();
        inspection!.Framework.Id.Should().Be("area-send-2023");
        inspection.Outcome.Should().Be(AreaSend.Outcomes.SystemicFailings);
        var partnership = inspection.Subject.Should().BeOfType<Partnership>().Subject;
        partnership.LocalAuthority.DfeCode.ToString().Should().Be("935");
        partnership.IntegratedCareBoards.Select(b => b.OdsCode.ToString()).Should().Equal("QJG", "QMM");
        inspection.Dates.Ended.Should().Be(Day("2023-11-17"));
    }

    [Theory]
    [InlineData("13/13/2023", "'13/13/2023' is not a date. Write it like 13 November 2023.")]
    [InlineData("next week", "'next week' is not a date. Write it like 13 November 2023.")]
    public void Judge_DateThatIsNone_QuotesItAtItsField(string typed, string expected)
    {
        var findings = Suffolk(ended: typed).Judge().ByPath();

        findings["/dates/ended"].Should().ContainSingle().Which.PlainMessage.Should().Be(expected);
    }

    [Theory]
    [InlineData("Sheffild", "Sheffield")]
    [InlineData("W. Sussex", "West Sussex")]
    [InlineData("RBWM", "Windsor and Maidenhead")]
    public void Judge_NameThatIsNotKnown_OffersTheNearest(string typed, string expected) =>
        Suffolk(authority: typed).Judge().ByPath()["/partnership/localAuthority/dfeCode"]
            .Should().ContainSingle().Which.PlainMessage.Should().MatchRegex($"Did you mean .*{expected}");

    [Fact]
    public void Judge_CityWithTheWordsOfItsCounty_OffersBoth() =>
        Suffolk(authority: "Leicester County Council").Judge().ByPath()["/partnership/localAuthority/dfeCode"]
            .Should().ContainSingle().Which.PlainMessage.Should().Contain("Leicester City Council ('856')").And.Contain("Leicestershire County Council ('855')");

    [Fact]
    public void Judge_AnswerUnderTheTitleOfItsQuestion_IsThatAnswer()
    {
        var title = FrameworkCatalogue.BuiltIn.Get("area-send-2023").GetKind("full").Questions.Single().Title;
        var form = new InspectionForm
        {
            Framework = "area-send-2023",
            Kind = "full",
            Answers = ImmutableDictionary<string, string>.Empty.Add(title.ToUpperInvariant(), "systemic failings"),
        };

        form.ToDocument().Judgements.Value.Select(e => e.Question).Should().Equal("outcome");
    }

    [Theory]
    [InlineData("Area SEND inspection (2023)", "area-send-2023")]
    [InlineData(" AREA-SEND-2023 ", "area-send-2023")]
    [InlineData("The framework of 2023", "The framework of 2023")]
    public void ToDocument_Edition_IsFoundByCodeOrNameAndElseKept(string typed, string expected) =>
        new InspectionForm { Framework = typed }.ToDocument().Framework.Value.Should().Be(expected);

    [Fact]
    public void Judge_GradeThatIsNone_NamesTheGradesByTheirLabels() =>
        Suffolk(outcome: "Quite good").Judge().ByPath()["/judgements/outcome"]
            .Should().Contain(f => f.PlainMessage.Contains("Typically positive", StringComparison.Ordinal) && !f.PlainMessage.Contains("typically-positive", StringComparison.Ordinal));

    [Fact]
    public void Judge_NothingTyped_SaysWhatIsMissingAndWhere() =>
        new InspectionForm().Judge().Errors.Select(f => f.Path).Should().Contain(["/framework", "/kind", "/dates/started", "/dates/ended"]);

    // A calendar of one's wall: 13 November 2023 was a Monday.
    [Theory]
    [InlineData("2023-11-13")]
    [InlineData("13/11/2023")]
    [InlineData("13.11.2023")]
    [InlineData("13-11-2023")]
    [InlineData("13 November 2023")]
    [InlineData(" Monday, 13th november 2023 ")]
    [InlineData("Mon 13 Nov 2023")]
    public void TryParse_DayAsPeopleWriteIt_IsRead(string typed)
    {
        DateWords.TryParse(typed, out var day).Should().BeTrue();
        day.Should().Be(new LocalDate(2023, 11, 13));
    }

    [Theory]
    [InlineData("11/13/2023")]
    [InlineData("13/11/23")]
    [InlineData("45243")]
    [InlineData("13 November")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_WhatCouldBeAnotherDay_IsNotRead(string? typed) => DateWords.TryParse(typed, out _).Should().BeFalse();
}
