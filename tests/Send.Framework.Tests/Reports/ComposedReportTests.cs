using System.Globalization;
using Send.Framework.Reports;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Reports;

/// <summary>Reports composed from a grammar of variants read back to what they were composed from.</summary>
public class ComposedReportTests
{
    private const int Reports = 24_000;

    [Fact]
    public void Read_ComposedReports_ReadBackToTheirFacts()
    {
        var wrong = new System.Collections.Concurrent.ConcurrentBag<string>();
        var open = 0;
        Parallel.For(0, Reports, number =>
        {
            var (text, facts) = ReportComposer.Compose(number);
            var reading = ReportReader.Read(text);
            foreach (var difference in Differences(reading, facts))
            {
                wrong.Add($"report {number}: {difference}");
            }

            // Where one area ends on a page that broke, either reading may be possible; then it is said to be open.
            if (reading.CannotTell.Any(c => c.Path == "/improvementAreas"))
            {
                Interlocked.Increment(ref open);
            }
        });

        wrong.Order(StringComparer.Ordinal).Take(20).Should().BeEmpty();
        open.Should().BeLessThan(Reports / 50, "all but one in fifty lists can be told");
    }

    internal static IEnumerable<string> Differences(ReportReading reading, ComposedFacts facts)
    {
        var document = reading.Document;
        var partnership = document.Partnership.ValueOrDefault;
        var dates = document.Dates.ValueOrDefault;
        (string Name, object? Want, object? Got)[] values =
        [
            ("authority", facts.Authority.DfeCode.ToString(), partnership?.LocalAuthority.ValueOrDefault?.DfeCode.ValueOrDefault),
            ("boards", Join(facts.Boards), Join(partnership?.IntegratedCareBoards.Select(b => b.Value.Name.Value) ?? [])),
            ("started", facts.Started, Given(dates?.Started)),
            ("ended", facts.Ended, Given(dates?.Ended)),
            ("previous", facts.PreviousStarted?.ToString() ?? "none", reading.Previous is { } previous ? previous.Started?.ToString() ?? "none" : null),
            ("outcome", facts.Outcome, reading.Outcome()),
            ("next", facts.Next, Amount(document.Stated.ValueOrDefault?.NextFullInspection)),
            ("monitoring", facts.Monitoring, Amount(document.Stated.ValueOrDefault?.MonitoringInspection)),
            ("response", facts.Response, document.Stated.ValueOrDefault?.Response.ValueOrDefault),
        ];
        foreach (var (name, want, got) in values)
        {
            if (!Equals(want, got))
            {
                yield return $"{name} is {want} and was read as {got ?? "nothing"}: {Join(reading.CannotTell.Select(c => c.Because))}";
            }
        }

        if (document.ImprovementAreas.IsGiven)
        {
            var want = Join(facts.Areas.Select(a => $"{a.Kind} {Plain(a.Text)} {a.Points.Count} {a.Bodies}"));
            var got = Join(document.ImprovementAreas.Value.Select(a =>
                $"{a.Value.Kind.Value} {Plain(a.Value.Text.Value)} {a.Value.Points.Length} {a.Value.Responsible.Length}"));
            if (want != got)
            {
                yield return $"areas are {want} and were read as {got}";
            }
        }
    }

    private static object? Given<T>(Field<T>? field)
        where T : notnull => field is { IsGiven: true } given ? given.Value : null;

    private static string? Amount(Field<Send.Framework.Time.FollowUpInterval>? interval) =>
        interval is { IsGiven: true } given ? given.Value.Amount.ToString(CultureInfo.InvariantCulture) : null;

    private static string Join(IEnumerable<string> texts) => string.Join("; ", texts);

    // A word that was broken at the end of a line may keep its hyphen where the report does not have it whole.
    private static string Plain(string text) =>
        new([.. text.Where(c => c is not ('-' or ' ' or '\u00A0'))]);
}
