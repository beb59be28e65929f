using static Send.Framework.Tests.Reports.ReadingHelp;

namespace Send.Framework.Tests.Reports;

/// <summary>The letters of 2016 to 2022, for what their rules state. Wordings: those that councils and Healthwatch quote.</summary>
public class LetterTests
{
    private const string Letter = """
        Joint area SEND inspection in Southend-on-Sea

        Between 1 October 2018 and 5 October 2018, Ofsted and the Care Quality Commission (CQC), conducted a joint inspection of the local area.

        As a result of the findings of this inspection and in accordance with the Children Act 2004 (Joint Area Reviews) Regulations 2015, Her
        Majesty's Chief Inspector (HMCI) has determined that a Written Statement of Action is required because of significant areas of weakness.

        The local area is required to produce and submit a Written Statement of Action to Ofsted that explains how the local area will tackle the
        following areas of significant weakness:
        - joint commissioning
        - the quality of plans
          and of reviews

        Yours sincerely
        """;

    [Fact]
    public void Read_OutcomeLetter_IsTheDetermination()
    {
        var reading = Read(Letter);

        reading.Document.Framework.Value.Should().Be("local-area-send-2016");
        reading.Document.Dates.Value.Ended.Value.Should().Be(new LocalDate(2018, 10, 5));
        reading.Outcome("written-statement-of-action").Should().Be("required");
        reading.Document.ImprovementAreas.Value.Select(a => a.Value.Text.Value).Should().Equal("joint commissioning", "the quality of plans and of reviews");
        reading.Findings.Where(f => f.Severity == Send.Framework.Validation.Severity.Error).Should().BeEmpty();
    }

    // A letter without the sentence does not say that none is required.
    [Fact]
    public void Read_LetterWithoutDetermination_CannotBeTold() =>
        Read(Letter.Replace("has determined", "has considered whether", StringComparison.Ordinal)).Outcome("written-statement-of-action").Should().BeNull();

    [Fact]
    public void Read_Revisit_IsPlaceAndDays()
    {
        var reading = Read("Joint local area SEND revisit in Northumberland\n\nBetween 19 and 21 May 2021, Ofsted and the Care Quality Commission (CQC) "
            + "revisited the local area of Northumberland to decide whether sufficient progress has been made.");

        reading.Document.Kind.Value.Should().Be("revisit");
        reading.Document.Partnership.Value.LocalAuthority.Value.DfeCode.Value.Should().Be("929");
        reading.Document.Dates.Value.Started.Value.Should().Be(new LocalDate(2021, 5, 19));
        reading.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Read_Monitoring_IsTheAnswer() =>
        Read("""
            Area SEND monitoring inspection of Oxfordshire Local Area Partnership

            Inspection dates: 29 September to 1 October 2025

            Inspection outcome
            The local area partnership has taken effective action as it has taken reasonable steps to address all the areas for priority action.
            """).Outcome().Should().Be("effective-action");
}
