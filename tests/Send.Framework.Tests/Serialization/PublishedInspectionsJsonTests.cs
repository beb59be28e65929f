using System.Globalization;
using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;

namespace Send.Framework.Tests.Serialization;

/// <summary>
/// Published inspections as a service would send them: a document is written by hand from the facts, not by the library, read, judged
/// and scheduled.
/// </summary>
public class PublishedInspectionsJsonTests
{
    public static TheoryData<string> Areas => [.. InspectionFacts.Dated.Select(f => f.ToString())];

    [Theory]
    [MemberData(nameof(Areas))]
    public void ReadInspection_PublishedInspection_IsValidAndCarriesTheStatedIntervals(string area)
    {
        var facts = InspectionFacts.Dated.Single(f => f.ToString() == area);

        var result = SendJson.ReadInspection(Encoding.UTF8.GetBytes(Document(facts)));

        result.IsValid.Should().BeTrue(string.Join(Environment.NewLine, result.Findings));
        var schedule = FollowUpSchedule.For(result.Value, new LocalDate(2026, 6, 29));
        if (facts.NextFull is not null)
        {
            Interval(schedule, Activity.FullInspection).Should().Be(facts.NextFull);
            Interval(schedule, Activity.MonitoringInspection).Should().Be(facts.Monitoring);
        }

        schedule.FollowUps.Should().OnlyContain(f => !f.ReportDiffers);
        schedule.UnexpectedResponse.Should().BeNull();
    }

    private static string Document(InspectionFacts facts) => string.Create(CultureInfo.InvariantCulture,
        $$"""
        {
          "schema": "send-framework/inspection/v1", "framework": "{{facts.Edition}}", "kind": "full", "reference": {{Text(facts.Reference)}},
          "partnership": {
            "localAuthority": { "name": "{{facts.Name}}", "dfeCode": "{{facts.Dfe}}", "gssCode": "{{facts.Gss}}" },
            "integratedCareBoards": [ {{string.Join(", ", facts.Boards.Select(code => $$"""{ "odsCode": "{{code}}" }"""))}} ]
          },
          "dates": { "started": {{Text(facts.Started?.ToIso())}}, "ended": {{Text(facts.Ended?.ToIso())}}, "published": {{Text(facts.Published?.ToIso())}} },
          "judgements": { "outcome": "{{facts.Outcome}}" },
          "stated": {
            "nextFullInspection": {{Text(facts.NextFull)}}, "monitoringInspection": {{Text(facts.Monitoring)}}, "response": {{Text(facts.Response)}}
          }
        }
        """);

    private static string Text(string? value) => value is null ? "null" : $"\"{value}\"";

    private static string? Interval(FollowUpSchedule schedule, Activity activity) =>
        schedule.FollowUps.SingleOrDefault(f => f.Activity == activity)?.Interval?.ToIso();
}
