using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Send.Framework.Partnerships;

/// <summary>The local authorities with children's services duties, past and present: look them up by code or by name, at a date.</summary>
/// <remarks>
/// A directory is immutable; <see cref="With"/> returns another one, and nothing is shared between callers. Look-ups by code allocate
/// nothing.
/// </remarks>
public sealed class AuthorityDirectory
{
    private const int Codes = 1000;

    private readonly AuthorityRecord?[] _byDfeCode = new AuthorityRecord?[Codes];
    private readonly FrozenDictionary<GssCode, AuthorityRecord> _byGssCode;
    private readonly Lazy<NameIndex<AuthorityRecord>> _names;

    /// <summary>Makes a directory of the caller's own records.</summary>
    /// <exception cref="ArgumentException">Two records have the same DfE code, or the same GSS code.</exception>
    public AuthorityDirectory(IEnumerable<AuthorityRecord> records)
    {
        Guard.Against.Null(records);
        All = [.. records.OrderBy(record => record.DfeCode)];
        var byGssCode = new Dictionary<GssCode, AuthorityRecord>(All.Length + 16);
        foreach (var record in All)
        {
            ref var place = ref _byDfeCode[record.DfeCode.Number];
            place = place is null
                ? record
                : throw new ArgumentException($"Two records have the DfE code '{record.DfeCode}'. A code belongs to one.", nameof(records));

            GssIndex.Add(byGssCode, record.GssCode, record);
            foreach (var former in record.FormerGssCodes)
            {
                GssIndex.Add(byGssCode, former.Code, record);
            }
        }

        _byGssCode = byGssCode.ToFrozenDictionary();
        _names = new Lazy<NameIndex<AuthorityRecord>>(() => new NameIndex<AuthorityRecord>(
            All, static record => [record.Name, record.ShortName, record.OnsName, .. record.OtherNames], NameGrammar.Authority));
    }

    /// <summary>
    /// The authorities of England: the 153 of today and those of their predecessors that were in force at some time since 2014. Read from
    /// data inside the library at the first use.
    /// </summary>
    public static AuthorityDirectory England => BuiltIn.Directory;

    /// <summary>All records, in the order of their DfE codes.</summary>
    public ImmutableArray<AuthorityRecord> All { get; }

    /// <summary>The authorities in force on a day, in the order of their DfE codes.</summary>
    /// <remarks>Before 2014 the built-in data has no changes, and answers as for 1 January 2014.</remarks>
    public ImmutableArray<AuthorityRecord> InForceOn(LocalDate date) => [.. All.Where(record => record.IsInForceOn(date))];

    /// <summary>Returns the authority that has or had a DfE code, whenever it was in force.</summary>
    /// <exception cref="ArgumentException">No authority in the directory has the code, or it is empty.</exception>
    public AuthorityRecord Get(DfeCode code) => RecordOf(code) ?? throw Unknown("DfE code", code.ToString(), nameof(code));

    /// <summary>Returns the authority that has or had a GSS code.</summary>
    /// <exception cref="ArgumentException">No authority in the directory has the code, or it is empty.</exception>
    public AuthorityRecord Get(GssCode code) => RecordOf(code) ?? throw Unknown("GSS code", code.ToString(), nameof(code));

    /// <summary>Returns the authority that has an Ofsted reference number.</summary>
    /// <exception cref="ArgumentException">No authority in the directory has the number, or it is empty.</exception>
    public AuthorityRecord Get(OfstedUrn urn) => RecordOf(urn) ?? throw Unknown("Ofsted reference number", urn.ToString(), nameof(urn));

    /// <summary>Whether an authority has or had a DfE code, and which, whenever it was in force.</summary>
    public bool TryGet(DfeCode code, [NotNullWhen(true)] out AuthorityRecord? authority) => (authority = RecordOf(code)) is not null;

    /// <summary>Whether an authority has or had a GSS code, and which.</summary>
    public bool TryGet(GssCode code, [NotNullWhen(true)] out AuthorityRecord? authority) => (authority = RecordOf(code)) is not null;

    /// <summary>Whether an authority has an Ofsted reference number, and which.</summary>
    public bool TryGet(OfstedUrn urn, [NotNullWhen(true)] out AuthorityRecord? authority) => (authority = RecordOf(urn)) is not null;

    /// <summary>Whether an authority has or had a code, given as text, and which: three digits are a DfE code, five to seven an Ofsted
    /// reference number, and a letter and eight digits a GSS code. Other text is not a code and has no authority.</summary>
    public bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out AuthorityRecord? authority) =>
        (authority = RecordOf(code)) is not null;

    /// <summary>Whether an authority has or had a code, given as UTF-8, by the same rules as from characters.</summary>
    internal bool TryGet(ReadOnlySpan<byte> utf8Code, [NotNullWhen(true)] out AuthorityRecord? authority) =>
        (authority = RecordOf(utf8Code)) is not null;

    /// <summary>Finds the authority that had a DfE code, and says whether it was in force on a day.</summary>
    public LookupResult<AuthorityRecord> Find(DfeCode code, LocalDate on) => Judge(RecordOf(code), on);

    /// <summary>Finds the authority that has or had a GSS code, and says whether it was in force, under that code, on a day.</summary>
    /// <remarks>
    /// A code out of use on that day is <see cref="LookupOutcome.NotInForce"/>, and where the authority itself was in force it is the one
    /// candidate: Barnsley's old code E08000016, still widely published, in 2026.
    /// </remarks>
    public LookupResult<AuthorityRecord> Find(GssCode code, LocalDate on)
    {
        var record = RecordOf(code);
        return record is not null && record.IsInForceOn(on) && record.GssCodeOn(on) != code
            ? new LookupResult<AuthorityRecord>(LookupOutcome.NotInForce, record, [record])
            : Judge(record, on);
    }

    /// <summary>Finds an authority by its name as people write it.</summary>
    /// <param name="name">
    /// The name: official, short or as the statisticians have it, with or without "Council", "London Borough of" and the like, "&amp;" or
    /// "and", in any case. A first word or words that only one authority has is enough ("Telford").
    /// </param>
    /// <param name="on">The day on which it is to be in force; null for any. Without a day, "Dorset" is two authorities.</param>
    public LookupResult<AuthorityRecord> FindByName(ReadOnlySpan<char> name, LocalDate? on = null) =>
        _names.Value.Find(name, on, static (record, date) => record.IsInForceOn(date), Judge);

    /// <summary>Returns a directory in which the given records replace those with the same DfE code, or are added.</summary>
    /// <exception cref="ArgumentException">Two records have the same DfE code, or two in the result the same GSS code.</exception>
    public AuthorityDirectory With(params IEnumerable<AuthorityRecord> records)
    {
        ImmutableArray<AuthorityRecord> added = [.. Guard.Against.Null(records)];
        return new AuthorityDirectory(added.AddRange(All.Where(record => !added.Any(other => other.DfeCode == record.DfeCode))));
    }

    internal AuthorityRecord? RecordOf(DfeCode code) => _byDfeCode[code.Number];

    internal AuthorityRecord? RecordOf(GssCode code) => _byGssCode.GetValueOrDefault(code);

    /// <summary>The authority that was inspected: that of a partnership, or the one that a provider is by its DfE code; null for others.</summary>
    internal AuthorityRecord? RecordOf(InspectionSubject subject) => subject switch
    {
        Partnership { LocalAuthority: var authority } => RecordOf(authority.DfeCode) ?? RecordOf(authority.GssCode),
        Provider { IsAuthority: true } provider => DfeCode.TryParse(provider.Code, out var code) ? RecordOf(code) : null,
        _ => null,
    };

    internal AuthorityRecord? RecordOf(OfstedUrn urn)
    {
        if (!urn.IsEmpty)
        {
            foreach (var record in All)
            {
                if (record.OfstedUrn == urn)
                {
                    return record;
                }
            }
        }

        return null;
    }

    internal AuthorityRecord? RecordOf(ReadOnlySpan<char> code) =>
        DfeCode.TryParse(code, out var dfe) ? RecordOf(dfe)
        : GssCode.TryParse(code, out var gss) ? RecordOf(gss)
        : OfstedUrn.TryParse(code, out var urn) ? RecordOf(urn)
        : null;

    internal AuthorityRecord? RecordOf(ReadOnlySpan<byte> utf8Code) =>
        DfeCode.TryParse(utf8Code, out var dfe) ? RecordOf(dfe)
        : GssCode.TryParse(utf8Code, out var gss) ? RecordOf(gss)
        : OfstedUrn.TryParse(utf8Code, out var urn) ? RecordOf(urn)
        : null;

    private static ArgumentException Unknown(string what, string code, string parameter) =>
        new($"No authority in the directory has the {what} '{code}'.", parameter);

    private LookupResult<AuthorityRecord> Judge(AuthorityRecord? record, LocalDate on) =>
        record is null ? new(LookupOutcome.NotFound, null, [])
        : record.IsInForceOn(on) ? new(LookupOutcome.Found, record, [])
        : new(LookupOutcome.NotInForce, record, Succession.InForceInstead(
            record, on, record.ValidTo is { } end && on > end,
            static (at, date) => at.IsInForceOn(date),
            (at, forward) => (forward ? at.Successors : at.Predecessors).Select(RecordOf)));

    // Loaded by the runtime when first touched, so that a program that never asks pays nothing.
    private static class BuiltIn
    {
        public static readonly AuthorityDirectory Directory = new(PlaceData.ReadAuthorities());
    }
}
