using Send.Framework.Fixtures.Data;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Time;

namespace Send.Framework.Fixtures.Samples;

/// <summary>Reads golden-schedules.csv, and says what a schedule is in its terms.</summary>
internal static class GoldenScheduleText
{
    public static IEnumerable<GoldenSchedule> Read() => FixtureText.Rows("golden-schedules.csv").GroupBy(row => row[0]).Select(rows =>
    {
        var first = rows.First();
        return new GoldenSchedule(
            rows.Key, InspectionOf(first[1]), FixtureText.OptionalDate(first[2])!.Value,
            [.. rows.Where(row => row[3].Length > 0).Select(FollowUpOf)]);
    });

    public static GoldenFollowUp Of(FollowUp followUp) => new()
    {
        Activity = followUp.Activity.Code,
        Rule = followUp.Rule.Id,
        Force = followUp.Force.ToCode(),
        Interval = followUp.Interval is { } interval ? interval.ToIso() ?? $"{interval.Amount} {interval.Unit.ToCode()}" : null,
        Precision = followUp.Interval is { Precision: not IntervalPrecision.NotStated and var precision } ? precision.ToCode() : null,
        AnchorEvent = followUp.Anchor.Event.Code,
        AnchorDate = followUp.Anchor.Date,
        AnchorQuality = followUp.Anchor.Quality.ToCode(),
        Earliest = followUp.Window.Earliest,
        Target = followUp.Window.Target,
        Latest = followUp.Window.Latest,
        Term = followUp.Window.Term?.ToString(),
        State = followUp.State.ToCode(),
        EarliestTarget = followUp.EarliestTarget,
        LatestTarget = followUp.LatestTarget,
    };

    private static Inspection InspectionOf(string source)
    {
        var parts = source.Split(':');
        return parts[0] == "published" ? PublishedInspections.Get(parts[1]).ToInspection() : SampleDocuments.Get(parts[1]).Inspection;
    }

    private static GoldenFollowUp FollowUpOf(string[] row) => new()
    {
        Activity = row[3],
        Rule = row[4],
        Force = row[5],
        Interval = FixtureText.OptionalText(row[6]),
        Precision = FixtureText.OptionalText(row[7]),
        AnchorEvent = row[8],
        AnchorDate = FixtureText.OptionalDate(row[9]),
        AnchorQuality = row[10],
        Earliest = FixtureText.OptionalDate(row[11]),
        Target = FixtureText.OptionalDate(row[12]),
        Latest = FixtureText.OptionalDate(row[13]),
        Term = FixtureText.OptionalText(row[14]),
        State = row[15],
        EarliestTarget = FixtureText.OptionalDate(row[16]),
        LatestTarget = FixtureText.OptionalDate(row[17]),
    };
}
