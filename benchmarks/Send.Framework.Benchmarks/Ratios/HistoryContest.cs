using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Benchmarks.Alternatives;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>Where 153 partnerships stand after ten years of inspections and events, beside the loop that is written first.</summary>
internal static class HistoryContest
{
    private static readonly LocalDate AsOf = new(2026, 11, 29);

    public static Contest Run(int rounds)
    {
        var histories = HistoryInputs.OfEachAuthority;
        var lines = HistoryInputs.Lines;
        return new Contest("Histories of ten years", rounds)
            .With("standing-153", () => Programme.For(histories, AsOf).Standings.Length)
            .With("by-hand-153", () => histories.Sum(h => StandingByHand.Of(h.Inspections, h.Events, AsOf)))
            .With("gather-153", () => HistoryBook.Of(lines.Inspections, lines.Events).Histories.Length)
            .Run()
            .Ratio("standing-153/by-hand-153", "standing-153", "by-hand-153")
            .Bytes("standing-153", "by-hand-153", "gather-153");
    }
}
