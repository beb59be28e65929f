using System.Globalization;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>
/// The quick mode: everything that the documentation claims, side by side in one process. A line for each figure,
/// <c>ratio NAME VALUE</c> or <c>bytes NAME VALUE</c>, then tables. The first line, <c>machine</c>, says on what.
/// </summary>
internal static class RatioRun
{
    private const int Rounds = 51;

    private static readonly (string Name, Func<int, Contest> Run)[] All =
    [
        ("reading", ReadingContest.Run), ("size", SizeContest.Run), ("stream", StreamContest.Run),
        ("findings", FindingsContest.Run), ("writing", WritingContest.Run), ("time", TimeContest.Run), ("history", HistoryContest.Run),
        ("report", ReportContest.Run),
    ];

    /// <summary>Runs the contests that are named, or all of them.</summary>
    public static void Run(params ReadOnlySpan<string> names)
    {
        Console.WriteLine($"machine {Machine.Describe()}");
        Agreement.Check();
        var contests = new List<Contest>();
        foreach (var (name, run) in All)
        {
            if (names.IsEmpty || names.Contains(name))
            {
                contests.Add(run(Rounds));
            }
        }

        using var tables = new StringWriter(CultureInfo.InvariantCulture);
        contests.ForEach(contest => contest.WriteTable(tables));
        Console.WriteLine();
        Console.Write(tables);
    }
}
