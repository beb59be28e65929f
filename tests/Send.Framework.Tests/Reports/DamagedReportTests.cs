using Send.Framework.Reports;

namespace Send.Framework.Tests.Reports;

/// <summary>Reports with pieces missing, pieces too many and pages that break anywhere: how often a value is wrong without a word.</summary>
public class DamagedReportTests
{
    private const int Reports = 6_000;

    // A digit that is gone from a day, or a word from a name, leaves another day or name, which nobody can see. Everything else is said to
    // be open.
    private const double MostWrongInAThousand = 1;

    [Theory]
    [InlineData("deletions")]
    [InlineData("insertions")]
    [InlineData("page breaks")]
    public void Read_DamagedReports_AreSeldomWrongWithoutAWord(string damage) => Rate(damage, 9, number =>
    {
        var (text, facts) = ReportComposer.Compose(number);
        return (text.Text, reading => ComposedReportTests.Differences(reading, facts));
    }).Should().BeLessThan(MostWrongInAThousand);

    // Six of the values are in a few lines of a short report, so that damage meets them more often.
    [Theory]
    [InlineData("deletions")]
    [InlineData("insertions")]
    [InlineData("page breaks")]
    public void Read_DamagedReportsOnChildrensServices_AreSeldomWrongWithoutAWord(string damage) => Rate(damage, 8, number =>
    {
        var (text, facts) = IlacsComposer.Compose(number);
        return (text.Text, reading => ComposedIlacsTests.Differences(reading, facts));
    }).Should().BeLessThan(MostWrongInAThousand);

    private static double Rate(string damage, int valuesEach, Func<int, (string Text, Func<ReportReading, IEnumerable<string>> Differences)> compose)
    {
        var wrong = new System.Collections.Concurrent.ConcurrentBag<string>();
        var values = 0;
        Parallel.For(0, Reports, number =>
        {
            var (damaged, differences) = compose(number);
            var random = new Random(number);
            for (var times = random.Next(1, 4); times > 0; times--)
            {
                damaged = Damage(damaged, damage, random);
            }

            var reading = ReportReader.Read(ReportText.Of(damaged));
            Interlocked.Add(ref values, valuesEach);
            foreach (var difference in differences(reading).Where(IsSilent))
            {
                wrong.Add($"report {number}: {difference}");
            }
        });

        var rate = 1000.0 * wrong.Count / values;
        TestContext.Current.TestOutputHelper?.WriteLine($"{rate:0.00} in a thousand\n{string.Join('\n', wrong.Order(StringComparer.Ordinal).Take(40))}");
        return rate;
    }

    // Not "nothing", and not a list that is only shorter in its words, which is what the damaged report says.
    private static bool IsSilent(string difference) =>
        !difference.Contains("was read as nothing", StringComparison.Ordinal) && !difference.StartsWith("areas", StringComparison.Ordinal)
        && !difference.Contains("was read as :", StringComparison.Ordinal);

    private static string Damage(string text, string damage, Random random)
    {
        var at = random.Next(text.Length);
        return damage switch
        {
            "deletions" => text.Remove(at, Math.Min(random.Next(1, 25), text.Length - at)),
            "insertions" => text.Insert(at, new[] { " not ", " and ", "2", ". ", "\u25FC ", " the other area ", "%", "\n" }[random.Next(8)]),
            _ => text.Insert(at, "\n\nArea SEND inspection report: Rotherham Local Area Partnership\n30 September 2024 to 4 October 2024\n7\n\f"),
        };
    }
}
