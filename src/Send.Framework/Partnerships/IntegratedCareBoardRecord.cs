using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Partnerships;

/// <summary>The record of one NHS integrated care board: its codes and names, when it was in force, what came before and after it, which
/// authorities it serves, and where all that comes from.</summary>
/// <remarks>Both ends of a period of validity are included.</remarks>
public sealed class IntegratedCareBoardRecord
{
    // A value, so that everybody may have the same one.
    private readonly IntegratedCareBoard _named;
    private readonly ValidDays _inForce;

    /// <summary>Describes a board. What is not known is left out, never guessed.</summary>
    /// <param name="odsCode">The ODS code.</param>
    /// <param name="gssCode">The latest GSS code, or the default value when it is not known.</param>
    /// <param name="name">The full name.</param>
    /// <param name="shortName">The name without "NHS" and "Integrated Care Board"; null when it is the same as
    /// <paramref name="name"/>.</param>
    /// <param name="region">The name of the NHS England region; null when it is not known.</param>
    /// <param name="validFrom">The first day in force, included; null when it is not known.</param>
    /// <param name="validTo">The last day in force, included; null when no end is known.</param>
    /// <param name="gssCodeEvidence">How well the latest GSS code is known.</param>
    /// <param name="formerGssCodes">Earlier GSS codes, in any order.</param>
    /// <param name="predecessors">The boards that it took over from, wholly or in part.</param>
    /// <param name="successors">The boards that took over from it, wholly or in part.</param>
    /// <param name="served">The authorities it serves, and when.</param>
    /// <param name="otherNames">Other names that it can be found by.</param>
    /// <param name="sources">Where the facts come from.</param>
    /// <exception cref="ArgumentException">The ODS code is empty, the name is blank, or the last day in force is before the
    /// first.</exception>
    public IntegratedCareBoardRecord(
        OdsCode odsCode, GssCode gssCode, string name, string? shortName = null, string? region = null,
        LocalDate? validFrom = null, LocalDate? validTo = null, Evidence gssCodeEvidence = Evidence.NotStated,
        IEnumerable<FormerCode>? formerGssCodes = null, IEnumerable<OdsCode>? predecessors = null, IEnumerable<OdsCode>? successors = null,
        IEnumerable<ServedAuthority>? served = null, IEnumerable<string>? otherNames = null, IEnumerable<Source>? sources = null)
    {
        if (odsCode.IsEmpty)
        {
            throw new ArgumentException("A record of an integrated care board needs its ODS code, such as 'QF7'.", nameof(odsCode));
        }

        OdsCode = odsCode;
        GssCode = gssCode;
        GssCodeEvidence = gssCodeEvidence;
        Name = Guard.Against.NullOrWhiteSpace(name);
        ShortName = shortName ?? Name;
        Region = region;
        (ValidFrom, ValidTo) = Validity.Checked(validFrom, validTo, odsCode.ToString());
        _inForce = new(ValidFrom, ValidTo);
        FormerGssCodes = Validity.Ordered(formerGssCodes);
        Predecessors = [.. predecessors ?? []];
        Successors = [.. successors ?? []];
        Served = [.. served ?? []];
        OtherNames = [.. otherNames ?? []];
        Sources = [.. sources ?? []];
        _named = IntegratedCareBoard.Of(Name, OdsCode);
    }

    /// <summary>The ODS code: the key of the record.</summary>
    public OdsCode OdsCode { get; }

    /// <summary>The GSS code it has, or had last; empty when it is not known.</summary>
    public GssCode GssCode { get; }

    /// <summary>
    /// How well <see cref="GssCode"/> is known. The codes given in April 2026 were found in one public source only and are
    /// <see cref="Evidence.Secondary"/>: show them as probable.
    /// </summary>
    public Evidence GssCodeEvidence { get; }

    /// <summary>The GSS codes it had before while it was the same board, oldest first.</summary>
    public ImmutableArray<FormerCode> FormerGssCodes { get; }

    /// <summary>The full name, such as "NHS South Yorkshire Integrated Care Board".</summary>
    public string Name { get; }

    /// <summary>The name without "NHS" and "Integrated Care Board", such as "South Yorkshire".</summary>
    public string ShortName { get; }

    /// <summary>Other names that it can be found by.</summary>
    public ImmutableArray<string> OtherNames { get; }

    /// <summary>The NHS England region, such as "North East and Yorkshire"; null when it is not known.</summary>
    public string? Region { get; }

    /// <summary>The first day in force, included; 1 July 2022 for the first boards.</summary>
    public LocalDate? ValidFrom { get; }

    /// <summary>The last day in force, included; null when no end is known.</summary>
    public LocalDate? ValidTo { get; }

    /// <summary>
    /// The boards that it took over from, wholly or in part. The clinical commissioning groups before July 2022 are not here.
    /// </summary>
    public ImmutableArray<OdsCode> Predecessors { get; }

    /// <summary>The boards that took over from it, wholly or in part.</summary>
    public ImmutableArray<OdsCode> Successors { get; }

    /// <summary>The authorities it serves or served, and when.</summary>
    public ImmutableArray<ServedAuthority> Served { get; }

    /// <summary>The sources of the record. Empty if there are none.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>The weakest evidence among the sources: how sure one can be of everything in the record.</summary>
    public Evidence Evidence => Validity.Weakest(Sources);

    /// <summary>Whether the board was in force on a day; both ends of its validity are included.</summary>
    public bool IsInForceOn(LocalDate date) => _inForce.Contains(date);

    /// <summary>The GSS code that the board had on a day, or the default value when it was not in force or the code is not known.</summary>
    public GssCode GssCodeOn(LocalDate date) => IsInForceOn(date) ? Validity.CodeOn(GssCode, FormerGssCodes, date) : default;

    /// <summary>The authorities that the board served on a day, in no particular order; none when it was not in force.</summary>
    public ImmutableArray<ServedAuthority> ServedOn(LocalDate date) =>
        IsInForceOn(date) ? [.. Served.Where(served => served.Days.Contains(date))] : [];

    /// <summary>Names the board as an inspection does: by its full name and its ODS code.</summary>
    public IntegratedCareBoard ToIntegratedCareBoard() => _named;

    /// <summary>The ODS code and the short name, such as "QF7 South Yorkshire".</summary>
    public override string ToString() => $"{OdsCode} {ShortName}";
}
