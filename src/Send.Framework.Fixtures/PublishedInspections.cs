using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Send.Framework.Fixtures.Data;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;

namespace Send.Framework.Fixtures;

/// <summary>
/// 68 of the 97 area SEND full inspections that Ofsted and the Care Quality Commission published between January 2023 and June 2026, as
/// facts.
/// </summary>
/// <remarks>
/// As at 29 June 2026. 38 were read in the report itself, with their improvement areas summarised in our words; 30 in a public table.
/// Contains public sector information licensed under the Open Government Licence v3.0 (Ofsted and CQC reports, © Crown copyright) and facts
/// from the public table of Data to Insight (MIT). Read at first use.
/// </remarks>
public static class PublishedInspections
{
    /// <summary>All of them, in the order of their references, which is nearly that of time.</summary>
    public static ImmutableArray<PublishedInspection> All => Loaded.All;

    /// <summary>The inspections of those whose visit has dates.</summary>
    public static ImmutableArray<Inspection> Inspections => Loaded.Inspections;

    /// <summary>Finds the inspection with this report number.</summary>
    /// <param name="reference">The number, such as <c>50261626</c>.</param>
    /// <param name="inspection">The inspection, or null.</param>
    public static bool TryGet(string reference, [NotNullWhen(true)] out PublishedInspection? inspection) =>
        Loaded.ByReference.TryGetValue(Guard.Against.Null(reference), out inspection);

    /// <summary>Returns the inspection with this report number.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static PublishedInspection Get(string reference) => TryGet(reference, out var inspection)
        ? inspection
        : throw new ArgumentException(
            $"No published inspection in this package has the reference '{reference}'. One has '50261626' (Rotherham 2024).", nameof(reference));

    /// <summary>The inspections of an authority, earliest first; empty when there is none. Only Cornwall (908) has two.</summary>
    public static ImmutableArray<PublishedInspection> Of(DfeCode authority) =>
        [.. All.Where(i => i.Authority.DfeCode == authority).OrderBy(i => i.Published)];

    private static class Loaded
    {
        public static readonly ImmutableArray<PublishedInspection> All = PublishedData.Read();

        public static readonly ImmutableArray<Inspection> Inspections = [.. All.Where(i => i.HasInspection).Select(i => i.ToInspection())];

        public static readonly Dictionary<string, PublishedInspection> ByReference = All.ToDictionary(i => i.Reference, StringComparer.Ordinal);
    }
}
