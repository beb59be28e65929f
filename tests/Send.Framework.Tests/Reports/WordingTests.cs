using Send.Framework.Partnerships;
using static Send.Framework.Tests.Reports.ReadingHelp;

namespace Send.Framework.Tests.Reports;

/// <summary>Wordings that reports of these inspections may have beside those that were seen.</summary>
public class WordingTests
{
    [Theory]
    [InlineData("Area SEND inspection of the Rotherham local area partnership")]
    [InlineData("Area special educational needs and/or disabilities (SEND) inspection of Rotherham Local Area Partnership")]
    [InlineData("Area SEND full inspection of Rotherham Local Partnership")]
    [InlineData("Area SEND inspection of Rotherham LAP")]
    public void Read_Title_IsTheAuthority(string title) =>
        Read(Report(title: title)).Document.Partnership.Value.LocalAuthority.Value.DfeCode.Value.Should().Be("372");

    [Theory]
    [InlineData("The local area partnership arrangements typically lead to positive experiences and outcomes.", "typically-positive")]
    [InlineData("The partnership\u2019s arrangements for children and young people with SEND lead to inconsistent experiences and outcomes.", "inconsistent")]
    [InlineData("There are widespread and systemic failings that lead to significant concerns about the experiences and outcomes of children.", "systemic-failings")]
    public void Read_Outcome_IsTheGrade(string sentence, string grade) => Read(Report(outcome: sentence)).Outcome().Should().Be(grade);

    [Theory]
    [InlineData("HMIC requires the local area partnership to prepare and submit a priority action plan (area SEND).")]
    [InlineData("The Chief Inspector requires the local area partnership to prepare and submit a Priority Action Plan.")]
    [InlineData("His Majesty Chief Inspector requires that the partnership prepares and submits a priority action plan.")]
    [InlineData("His Majesty\u2019s Chief Inspector of Education, Children\u2019s Services and Skills (HMCI) requires the local area partnership to prepare and submit a priority action plan.")]
    public void Read_Requirement_IsThePlan(string sentence) =>
        Read(Report(outcome: Failings, response: sentence)).Document.Stated.Value.Response.Value.Should().Be("priority-action-plan");

    [Theory]
    [InlineData("HMCI does not require the local area partnership to prepare and submit a priority action plan.")]
    [InlineData("HMCI required the local area partnership to prepare and submit a priority action plan.")]
    [InlineData("In 2019, HMCI requires the local area partnership to prepare and submit a priority action plan.")]
    [InlineData("Ofsted and the CQC do not ask that the local area partnership updates and publishes its strategic plan.")]
    public void Read_SentenceThatAsksForNothing_CannotBeTold(string sentence) =>
        Read(Report(response: sentence)).Document.Stated.Value.Response.IsMissing.Should().BeTrue();

    [Theory]
    [InlineData("Ofsted and the CQC request that the partnership update and publish their SEND strategic plan.")]
    [InlineData("The CQC and Ofsted ask the local area partnership to update and publish the strategic plan.")]
    public void Read_Request_IsTheStrategicPlan(string sentence) =>
        Read(Report(response: sentence)).Document.Stated.Value.Response.Value.Should().Be("strategic-plan");

    [Theory]
    [InlineData("Date of previous inspection: None")]
    [InlineData("Date of previous inspection: N/A")]
    [InlineData("Previous inspection: Not applicable")]
    [InlineData("Date of last inspection: This is the first inspection")]
    public void Read_NoPreviousInspection_IsNone(string previous) => Read(Report(previous: previous)).Previous!.IsNone.Should().BeTrue();

    [Theory]
    [InlineData("Leaders across the partnership should", "local-area-partnership")]
    [InlineData("The local authority must", "local-authority")]
    [InlineData("Rotherham Metropolitan Borough Council should", "local-authority: Rotherham Metropolitan Borough Council")]
    [InlineData("NHS South Yorkshire Integrated Care Board should", "integrated-care-board: NHS South Yorkshire Integrated Care Board")]
    [InlineData("Leaders at NHS South Yorkshire ICB need to", "integrated-care-board: NHS South Yorkshire ICB")]
    [InlineData("Leaders across education, health and care should", "education-leaders, health-leaders, social-care-leaders")]
    [InlineData("Leaders should", "")]
    [InlineData("Leaders in Sheffield should", "")]
    [InlineData("Sheffield City Council should", "")]
    [InlineData("NHS South Yorkshire ICB and schools should", "")]
    [InlineData("Head teachers told inspectors that the local authority should", "")]
    public void Read_WhoHasToAct_IsExactOrCannotBeTold(string opening, string bodies)
    {
        var reading = Read(Report(rest: $"Areas for improvement\n\n{opening} shorten waits.\n\nLeaders should listen."));

        var area = reading.Document.ImprovementAreas.Value[0].Value;
        string.Join(", ", area.Responsible.Select(b => b.Value.Role.Value + (b.Value.Name.IsGiven ? $": {b.Value.Name.Value}" : ""))).Should().Be(bodies);
        (reading.Because("/improvementAreas/0/responsible") is null).Should().Be(bodies.Length > 0);
        reading.Findings.Should().BeEmpty();
    }

    // Every authority by its name in the directory and in the forms that titles have; none is taken for another.
    [Fact]
    public void Read_EveryAuthority_IsReadByItsNames()
    {
        var wrong = new List<string>();
        foreach (var authority in AuthorityDirectory.England.All)
        {
            var day = authority.ValidTo ?? new LocalDate(2024, 6, 14);
            // "Dorset Council" is the name of the authority since 2019, and not of the county council before it.
            var council = authority.ValidTo is not null ? authority.Name : $"{authority.ShortName} {(authority.DfeCode.ToString() == "201" ? "Corporation" : "Council")}";
            foreach (var name in (string[])[authority.Name, authority.ShortName, authority.OnsName, $"the {authority.Name}", council])
            {
                var reading = Read($"Inspection of {name} local authority children\u2019s services\n\nInspection dates: {day.PlusDays(-11):d MMMM uuuu} to {day:d MMMM uuuu}\n");
                if (reading.Document.Provider.ValueOrDefault?.Code.ValueOrDefault is var code && code != authority.DfeCode.ToString())
                {
                    wrong.Add($"{authority}: {name} is {code ?? reading.CannotTell[0].Because}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    // Two authorities had this name, one after the other; without the days nobody can say which is meant.
    [Fact]
    public void Read_NameOfTwoAuthoritiesWithoutDays_CannotBeTold()
    {
        Read("Inspection of Dorset local authority children\u2019s services\n").Document.Provider.IsMissing.Should().BeTrue();
        Read("Inspection of Leeds local authority children\u2019s services\n").Document.Provider.Value.Code.Value.Should().Be("383");
    }

    [Theory]
    [InlineData("Leeds City Council\n\nInspection of children\u2019s services", "383")]
    [InlineData("Short inspection of Leeds local authority children\u2019s services", "383")]
    [InlineData("Inspection of the London Borough of Tower Hamlets local authority children\u2019s services", "211")]
    [InlineData("Inspection of Royal Borough of Kingston upon Thames children\u2019s social care services", "314")]
    [InlineData("Inspection of Bath and\nNorth East Somerset local authority\nchildren\u2019s services", "800")]
    [InlineData("Inspection of St. Helens Borough Council children\u2019s services", "342")]
    [InlineData("Inspection of Stoke-on-\nTrent local authority children\u2019s services", "861")]
    [InlineData("Inspection of Leedz local authority children\u2019s services", null)]
    [InlineData("Inspection of Elm Street children\u2019s services", null)]
    [InlineData("Inspection of Leeds and Bradford children\u2019s services", null)]
    public void Read_TitleOnChildrensServices_IsTheAuthorityOrNone(string title, string? code)
    {
        var provider = Read($"{title}\n\nInspection dates: 4 to 15 December 2023\n").Document.Provider;

        provider.IsGiven.Should().Be(code is not null);
        (provider.IsGiven ? provider.Value.Code.Value : null).Should().Be(code);
    }
}
