using Send.Framework.Reports;

namespace Send.Framework.Tests.Reports;

/// <summary>Reports on children's services read back to what they were composed from.</summary>
public class ComposedIlacsTests
{
    private const int Reports = 24_000;

    [Fact]
    public void Read_ComposedReports_ReadBackToTheirFacts()
    {
        var wrong = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.For(0, Reports, number =>
        {
            var (text, facts) = IlacsComposer.Compose(number);
            var reading = ReportReader.Read(text);
            foreach (var difference in Differences(reading, facts))
            {
                wrong.Add($"report {number}: {difference}: {string.Join("; ", reading.CannotTell.Select(c => c.Because))}");
            }
        });

        wrong.Order(StringComparer.Ordinal).Take(20).Should().BeEmpty();
    }

    internal static IEnumerable<string> Differences(ReportReading reading, IlacsFacts facts)
    {
        var document = reading.Document;
        var dates = document.Dates.ValueOrDefault;
        (string Name, string Want, string? Got)[] values =
        [
            ("authority", facts.Authority.DfeCode.ToString(), document.Provider.ValueOrDefault?.Code.ValueOrDefault),
            ("kind", facts.Kind, document.Kind.ValueOrDefault),
            ("started", facts.Started.ToIso(), dates is { Started.IsGiven: true } ? dates.Started.Value.ToIso() : null),
            ("ended", facts.Ended.ToIso(), dates is { Ended.IsGiven: true } ? dates.Ended.Value.ToIso() : null),
            .. facts.Grades.Select(g => (g.Question, g.Grade, reading.Outcome(g.Question))),
        ];
        foreach (var (name, want, got) in values)
        {
            if (want != got)
            {
                yield return $"{name} is {want} and was read as {got ?? "nothing"}";
            }
        }

        foreach (var other in document.Judgements.ValueOrDefault.IsDefault ? [] : document.Judgements.Value.Select(j => j.Question).Except(facts.Grades.Select(g => g.Question)))
        {
            yield return $"{other} was not asked and was read as {reading.Outcome(other)}";
        }
    }
}
