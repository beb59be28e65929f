using Send.Framework.Benchmarks.Floors;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Serialization;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>How the cost of reading and judging grows with the document, each size beside its own token pass.</summary>
internal static class SizeContest
{
    public static Contest Run(int rounds)
    {
        (string Name, byte[] Utf8)[] documents =
        [
            ("small", BenchmarkDocuments.Small), ("indented", BenchmarkDocuments.TypicalIndented),
            ("areas-4", BenchmarkDocuments.WithAreas(2)), ("areas-6", BenchmarkDocuments.WithAreas(3)), ("areas-8", BenchmarkDocuments.WithAreas(4)),
            ("large", BenchmarkDocuments.Large),
        ];
        var contest = new Contest("Documents of other sizes and forms", rounds);
        foreach (var (name, utf8) in documents)
        {
            contest.With($"token-pass-{name}", () => TokenPass.Over(utf8)).With($"read-and-judge-{name}", () => SendJson.ReadInspection(utf8));
        }

        contest.Run();
        foreach (var (name, utf8) in documents)
        {
            contest.Ratio($"read-and-judge-{name}", $"token-pass-{name}").Bytes($"read-and-judge-{name}").Size(name, utf8.Length);
        }

        return contest;
    }
}
