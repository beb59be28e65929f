using System.Collections.Frozen;
using System.Collections.Immutable;
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

    /// <summary>Finds an authority by its DfE code, at whatever date it was in force. Null for an unknown or empty code.</summary>
    public AuthorityRecord? Find(DfeCode code) => _byDfeCode[code.Number];

    /// <summary>Finds an authority by a GSS code that it has or had. Null for an unknown or empty code.</summary>
    public AuthorityRecord? Find(GssCode code) => _byGssCode.GetValueOrDefault(code);

    /// <summary>Finds an authority by its Ofsted reference number. Null for an unknown or empty number.</summary>
    public AuthorityRecord? Find(OfstedUrn urn)
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

    /// <summary>Finds the authority that had a DfE code, and says whether it was in force on a day.</summary>
    public LookupResult<AuthorityRecord> Find(DfeCode code, LocalDate on) => Judge(Find(code), on);

    /// <summary>Finds the authority that has or had a GSS code, and says whether it was in force, under that code, on a day.</summary>
    /// <remarks>
    /// A code out of use on that day is <see cref="LookupOutcome.NotInForce"/>, and where the authority itself was in force it is the one
    /// candidate: Barnsley's old code E08000016, still widely published, in 2026.
    /// </remarks>
    public LookupResult<AuthorityRecord> Find(GssCode code, LocalDate on)
    {
        var record = Find(code);
        return record is not null && record.IsInForceOn(on) && record.GssCodeOn(on) != code
            ? new LookupResult<AuthorityRecord>(LookupOutcome.NotInForce, record, [record])
            : Judge(record, on);
    }

    /// <summary>Finds an authority by any of its codes as text: three digits are a DfE code, five to seven an Ofsted reference number, and
    /// a letter and eight digits a GSS code.</summary>
    /// <returns>Null for text that is no code, or an unknown one.</returns>
    public AuthorityRecord? FindByCode(ReadOnlySpan<char> code) =>
        DfeCode.TryParse(code, out var dfe) ? Find(dfe)
        : GssCode.TryParse(code, out var gss) ? Find(gss)
        : OfstedUrn.TryParse(code, out var urn) ? Find(urn)
        : null;

    /// <summary>Finds an authority by any of its codes as UTF-8, by the same rules as from characters.</summary>
    public AuthorityRecord? FindByCode(ReadOnlySpan<byte> utf8Code) =>
        DfeCode.TryParse(utf8Code, out var dfe) ? Find(dfe)
        : GssCode.TryParse(utf8Code, out var gss) ? Find(gss)
        : OfstedUrn.TryParse(utf8Code, out var urn) ? Find(urn)
        : null;

    /// <summary>Finds an authority by its name as people write it.</summary>
    /// <param name="name">
    /// The name: official, short or as the statisticians have it, with or without "Council", "London Borough of" and the like, "&amp;" or
    /// "and", in any case. A first word or words that only one authority has will do ("Telford").
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

    private LookupResult<AuthorityRecord> Judge(AuthorityRecord? record, LocalDate on) =>
        record is null ? new(LookupOutcome.NotFound, null, [])
        : record.IsInForceOn(on) ? new(LookupOutcome.Found, record, [])
        : new(LookupOutcome.NotInForce, record, Succession.InForceInstead(
            record, on, record.ValidTo is { } end && on > end,
            static (at, date) => at.IsInForceOn(date),
            (at, forward) => (forward ? at.Successors : at.Predecessors).Select(Find)));

    // Loaded by the runtime when first touched, so that a program that never asks pays nothing.
    private static class BuiltIn
    {
        public static readonly AuthorityDirectory Directory = new(PlaceData.ReadAuthorities());
    }
}
