using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Partnerships;

/// <summary>The record of one local authority with children's services duties: its codes and names, when it was in force, what came
/// before and after it, and where all that comes from.</summary>
/// <remarks>
/// There is one record for each DfE code. Where an authority changed its form and kept its code (North Yorkshire, a county until 2023, a
/// unitary since), there is one record, and it shows the latest name and kind. Both ends of a period of validity are included.
/// </remarks>
public sealed class AuthorityRecord
{
    private readonly ValidDays _inForce;

    /// <summary>Describes an authority. What is not known is left out, never guessed.</summary>
    /// <param name="dfeCode">The DfE code.</param>
    /// <param name="gssCode">The latest GSS code, or the default value when it is not known.</param>
    /// <param name="name">The official name.</param>
    /// <param name="shortName">The name without "Council" and the like; null when it is the same as <paramref name="name"/>.</param>
    /// <param name="kind">The code of the kind of authority, such as <c>unitary-authority</c>; null when it is not known.</param>
    /// <param name="region">The name of the region; null when it is not known.</param>
    /// <param name="validFrom">The first day in force, included; null when that is before the data begins.</param>
    /// <param name="validTo">The last day in force, included; null when no end is known.</param>
    /// <param name="ofstedUrn">The Ofsted reference number, or the default value when it is not known.</param>
    /// <param name="onsName">The name that the Office for National Statistics uses; null when it is the same as the short name.</param>
    /// <param name="otherNames">Other names that it can be found by.</param>
    /// <param name="formerGssCodes">Earlier GSS codes, in any order.</param>
    /// <param name="predecessors">The authorities that it replaced.</param>
    /// <param name="successors">The authorities that replaced it.</param>
    /// <param name="announcedChanges">Changes that have been announced and are not yet facts.</param>
    /// <param name="sources">Where the facts come from.</param>
    /// <exception cref="ArgumentException">The DfE code is empty, the name is blank, the kind is not a code, or the last day in force is
    /// before the first.</exception>
    public AuthorityRecord(
        DfeCode dfeCode, GssCode gssCode, string name, string? shortName = null, string? kind = null, string? region = null,
        LocalDate? validFrom = null, LocalDate? validTo = null, OfstedUrn ofstedUrn = default, string? onsName = null,
        IEnumerable<string>? otherNames = null, IEnumerable<FormerCode>? formerGssCodes = null,
        IEnumerable<DfeCode>? predecessors = null, IEnumerable<DfeCode>? successors = null,
        IEnumerable<AnnouncedChange>? announcedChanges = null, IEnumerable<Source>? sources = null)
    {
        if (dfeCode.IsEmpty)
        {
            throw new ArgumentException("A record of an authority needs its DfE code, such as '372'.", nameof(dfeCode));
        }

        DfeCode = dfeCode;
        GssCode = gssCode;
        Name = Guard.Against.NullOrWhiteSpace(name);
        ShortName = shortName ?? Name;
        OnsName = onsName ?? ShortName;
        Kind = kind is null ? null : Guard.Against.MalformedCode(kind, "unitary-authority");
        Region = region;
        (ValidFrom, ValidTo) = Validity.Checked(validFrom, validTo, dfeCode.ToString());
        _inForce = new(ValidFrom, ValidTo);
        OfstedUrn = ofstedUrn;
        OtherNames = [.. otherNames ?? []];
        FormerGssCodes = Validity.Ordered(formerGssCodes);
        Predecessors = [.. predecessors ?? []];
        Successors = [.. successors ?? []];
        AnnouncedChanges = [.. announcedChanges ?? []];
        Sources = [.. sources ?? []];
        Named = LocalAuthority.OfChecked(Name, DfeCode, GssCode);
    }

    /// <summary>The DfE code: the key of the record.</summary>
    public DfeCode DfeCode { get; }

    /// <summary>The GSS code it has, or had last; empty when it is not known.</summary>
    public GssCode GssCode { get; }

    /// <summary>The GSS codes it had before while it was the same authority, oldest first.</summary>
    public ImmutableArray<FormerCode> FormerGssCodes { get; }

    /// <summary>
    /// The official name, such as "Rotherham Metropolitan Borough Council"; the last one, for an authority that has ended.
    /// </summary>
    public string Name { get; }

    /// <summary>The name without "Council" and the like, such as "Rotherham".</summary>
    public string ShortName { get; }

    /// <summary>The name that the Office for National Statistics uses, such as "Kingston upon Hull, City of".</summary>
    public string OnsName { get; }

    /// <summary>Other names that it can be found by, including earlier names.</summary>
    public ImmutableArray<string> OtherNames { get; }

    /// <summary>The region of England, such as "Yorkshire and The Humber"; null when it is not known.</summary>
    public string? Region { get; }

    /// <summary>
    /// The code of the kind of authority: in the built-in data <c>county</c>, <c>london-borough</c>, <c>metropolitan-district</c>,
    /// <c>unitary-authority</c>, <c>city-corporation</c> or <c>sui-generis-unitary</c>. Null when it is not known.
    /// </summary>
    public string? Kind { get; }

    /// <summary>The Ofsted reference number; empty when it is not known.</summary>
    public OfstedUrn OfstedUrn { get; }

    /// <summary>The first day in force, included; null when that is before 2014, where the built-in data begins.</summary>
    public LocalDate? ValidFrom { get; }

    /// <summary>The last day in force, included; null when no end is known, even if one has been announced.</summary>
    public LocalDate? ValidTo { get; }

    /// <summary>The authorities that it replaced, in the whole area or part of it.</summary>
    public ImmutableArray<DfeCode> Predecessors { get; }

    /// <summary>The authorities that replaced it, in the whole area or part of it.</summary>
    public ImmutableArray<DfeCode> Successors { get; }

    /// <summary>Changes that have been announced and are not yet facts.</summary>
    public ImmutableArray<AnnouncedChange> AnnouncedChanges { get; }

    /// <summary>The sources of the record, in no particular order. Empty if there are none.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>The weakest evidence among the sources: how sure one can be of everything in the record.</summary>
    public Evidence Evidence => Validity.Weakest(Sources);

    /// <summary>Whether the authority was in force on a day; both ends of its validity are included.</summary>
    /// <remarks>A record without a first day counts as in force on all earlier days.</remarks>
    public bool IsInForceOn(LocalDate date) => _inForce.Contains(date);

    /// <summary>
    /// The GSS code that the authority had on a day, or the default value when it was not in force or the code is not known.
    /// </summary>
    public GssCode GssCodeOn(LocalDate date) => IsInForceOn(date) ? Validity.CodeOn(GssCode, FormerGssCodes, date) : default;

    /// <summary>The authority under its official name and its latest codes: a value, so that everybody may have the same one.</summary>
    internal LocalAuthority Named { get; }

    /// <summary>Names the authority as it was on a day: by its official name, its DfE code and the GSS code of that day.</summary>
    /// <remarks>When it was not in force on that day, the GSS code is its last one.</remarks>
    public LocalAuthority ToLocalAuthority(LocalDate date) =>
        LocalAuthority.Of(Name, DfeCode, IsInForceOn(date) ? GssCodeOn(date) : GssCode);

    /// <summary>The DfE code and the short name, such as "372 Rotherham".</summary>
    public override string ToString() => $"{DfeCode} {ShortName}";
}
