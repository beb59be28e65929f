using System.Globalization;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Drafts;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation.Rules;
using Send.Framework.Validation.Words;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>Where the time and the bytes of reading and judging go: each step measured as what it adds to the steps before it.</summary>
internal static class PhaseRun
{
    private const int Rounds = 101;

    public static void Run()
    {
        var document = BenchmarkDocuments.Typical;
        var contest = new Contest("Steps", Rounds).With("token-pass", () => Floors.TokenPass.Over(document));
        contest.With("up to reading", () => UpTo(0, document, make: false));
        for (var i = 0; i < InspectionRules.All.Length; i++)
        {
            var count = i + 1;
            contest.With($"up to {InspectionRules.All[i].Name}", () => UpTo(count, document, make: false));
        }

        contest.With("up to the inspection", () => UpTo(InspectionRules.All.Length, document, make: true))
            .With("check", () => SendJson.Check(document).Length)
            .With("read-and-judge", () => SendJson.ReadInspection(document))
            .Run();
        using var table = new StringWriter(CultureInfo.InvariantCulture);
        contest.WriteTable(table);
        Console.Write(table);
    }

    private static Inspection? UpTo(int count, ReadOnlySpan<byte> document, bool make)
    {
        var file = InspectionCase.Open(null, null);
        DraftReader.Read(document, ReadOptions.Default.Limits, file.Draft);
        for (var i = 0; i < count; i++)
        {
            InspectionRules.All[i].Apply(file);
        }

        var inspection = make ? InspectionDrafts.Make(file) : null;
        file.Close();
        return inspection;
    }
}
