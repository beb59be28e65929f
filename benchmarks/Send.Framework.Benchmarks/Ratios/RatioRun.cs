using System.Globalization;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>
/// The quick mode: everything that the documentation claims, side by side in one process. A line for each figure,
/// <c>ratio NAME VALUE</c> or <c>bytes NAME VALUE</c>, then tables.
/// </summary>
internal static class RatioRun
{
    private const int Rounds = 401;

    public static void Run()
    {
        Agreement.Check();
        var contests = new List<Contest>();
        foreach (var contest in (ReadOnlySpan<Func<int, Contest>>)
            [ReadingContest.Run, SizeContest.Run, StreamContest.Run, FindingsContest.Run, WritingContest.Run, TimeContest.Run])
        {
            contests.Add(contest(Rounds));
        }

        using var tables = new StringWriter(CultureInfo.InvariantCulture);
        contests.ForEach(contest => contest.WriteTable(tables));
        Console.WriteLine();
        Console.Write(tables);
    }
}
