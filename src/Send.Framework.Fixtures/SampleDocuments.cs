using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Send.Framework.Fixtures.Samples;

namespace Send.Framework.Fixtures;

/// <summary>Valid documents of every edition and kind of inspection, with every grade; none of them has even a warning.</summary>
/// <remarks>Made at first use. Names are permanent; a document changes only where it was wrong.</remarks>
public static class SampleDocuments
{
    /// <summary>All documents, by edition and kind.</summary>
    public static ImmutableArray<SampleDocument> All => Made.All;

    /// <summary>Finds the document with exactly this name.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out SampleDocument? document) =>
        Made.ByName.TryGetValue(Guard.Against.Null(name), out document);

    /// <summary>Returns the document with exactly this name.</summary>
    /// <param name="name">The name, such as <c>area-send-2023-full-inconsistent</c>.</param>
    /// <exception cref="ArgumentException">There is none; the message lists the names.</exception>
    public static SampleDocument Get(string name) => TryGet(name, out var document)
        ? document
        : throw new ArgumentException(
            $"There is no sample document '{name}'. Names: {string.Join(", ", All.Select(d => d.Name))}.", nameof(name));

    private static class Made
    {
        public static readonly ImmutableArray<SampleDocument> All =
        [
            .. LocalAreaSend2016Samples.Make(), .. AreaSendSamples.Make("area-send-2023"), .. AreaSendSamples.Make("area-send-2025"),
            .. ShapeSamples.Make(), .. NeighbourSamples.Make(),
        ];

        public static readonly Dictionary<string, SampleDocument> ByName = All.ToDictionary(d => d.Name, StringComparer.Ordinal);
    }
}
