using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Send.Framework.Partnerships;

/// <summary>
/// The integrated care boards since 1 July 2022: look them up by code or by name, at a date, and ask which serve an authority.
/// </summary>
/// <remarks>
/// A directory is immutable; <see cref="With"/> returns another one, and nothing is shared between callers. Look-ups by code allocate
/// nothing.
/// </remarks>
public sealed class IntegratedCareBoardDirectory
{
    private readonly FrozenDictionary<OdsCode, IntegratedCareBoardRecord> _byOdsCode;
    private readonly FrozenDictionary<GssCode, IntegratedCareBoardRecord> _byGssCode;
    private readonly Lazy<NameIndex<IntegratedCareBoardRecord>> _names;

    /// <summary>Makes a directory of the caller's own records.</summary>
    /// <exception cref="ArgumentException">Two records have the same ODS code, or the same GSS code.</exception>
    public IntegratedCareBoardDirectory(IEnumerable<IntegratedCareBoardRecord> records)
    {
        Guard.Against.Null(records);
        All = [.. records.OrderBy(record => record.OdsCode)];
        var byOdsCode = new Dictionary<OdsCode, IntegratedCareBoardRecord>(All.Length);
        var byGssCode = new Dictionary<GssCode, IntegratedCareBoardRecord>(All.Length + 4);
        foreach (var record in All)
        {
            if (!byOdsCode.TryAdd(record.OdsCode, record))
            {
                throw new ArgumentException($"Two records have the ODS code '{record.OdsCode}'. A code belongs to one.", nameof(records));
            }

            GssIndex.Add(byGssCode, record.GssCode, record);
            foreach (var former in record.FormerGssCodes)
            {
                GssIndex.Add(byGssCode, former.Code, record);
            }
        }

        _byOdsCode = byOdsCode.ToFrozenDictionary();
        _byGssCode = byGssCode.ToFrozenDictionary();
        _names = new Lazy<NameIndex<IntegratedCareBoardRecord>>(() => new NameIndex<IntegratedCareBoardRecord>(
            All, static record => [record.Name, record.ShortName, .. record.OtherNames], NameGrammar.IntegratedCareBoard));
    }

    /// <summary>
    /// The boards of England: the 42 of July 2022 and the 6 created in April 2026, of which 36 have been in force since then. Read from data inside
    /// the library at the first use.
    /// </summary>
    public static IntegratedCareBoardDirectory England => BuiltIn.Directory;

    /// <summary>All records, in the order of their ODS codes.</summary>
    public ImmutableArray<IntegratedCareBoardRecord> All { get; }

    /// <summary>The boards in force on a day, in the order of their ODS codes; none before 1 July 2022.</summary>
    public ImmutableArray<IntegratedCareBoardRecord> InForceOn(LocalDate date) => [.. All.Where(record => record.IsInForceOn(date))];

    /// <summary>Returns the board that has or had an ODS code, whenever it was in force.</summary>
    /// <exception cref="ArgumentException">No board in the directory has the code, or it is empty.</exception>
    public IntegratedCareBoardRecord Get(OdsCode code) => RecordOf(code) ?? throw Unknown("ODS code", code.ToString(), nameof(code));

    /// <summary>Returns the board that has or had a GSS code.</summary>
    /// <exception cref="ArgumentException">No board in the directory has the code, or it is empty.</exception>
    public IntegratedCareBoardRecord Get(GssCode code) => RecordOf(code) ?? throw Unknown("GSS code", code.ToString(), nameof(code));

    /// <summary>Whether a board has or had an ODS code, and which, whenever it was in force.</summary>
    public bool TryGet(OdsCode code, [NotNullWhen(true)] out IntegratedCareBoardRecord? board) => (board = RecordOf(code)) is not null;

    /// <summary>Whether a board has or had a GSS code, and which.</summary>
    public bool TryGet(GssCode code, [NotNullWhen(true)] out IntegratedCareBoardRecord? board) => (board = RecordOf(code)) is not null;

    /// <summary>Whether a board has or had an ODS or GSS code, given as text, and which. Other text is not a code and has no board.</summary>
    public bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out IntegratedCareBoardRecord? board) =>
        (board = RecordOf(code)) is not null;

    /// <summary>Whether a board has or had a code, given as UTF-8, by the same rules as from characters.</summary>
    internal bool TryGet(ReadOnlySpan<byte> utf8Code, [NotNullWhen(true)] out IntegratedCareBoardRecord? board) =>
        (board = RecordOf(utf8Code)) is not null;

    /// <summary>Finds the board that has or had an ODS code, and says whether it was in force on a day.</summary>
    public LookupResult<IntegratedCareBoardRecord> Find(OdsCode code, LocalDate on) => Judge(RecordOf(code), on);

    /// <summary>Finds the board that has or had a GSS code, and says whether it was in force, under that code, on a day.</summary>
    /// <remarks>A code out of use on that day is <see cref="LookupOutcome.NotInForce"/>; where the board itself was in force it is the one
    /// candidate.</remarks>
    public LookupResult<IntegratedCareBoardRecord> Find(GssCode code, LocalDate on)
    {
        var record = RecordOf(code);
        return record is not null && record.IsInForceOn(on) && record.GssCodeOn(on) != code
            ? new LookupResult<IntegratedCareBoardRecord>(LookupOutcome.NotInForce, record, [record])
            : Judge(record, on);
    }

    /// <summary>Finds a board by its name as people write it: with or without "NHS", "Integrated Care Board" and "ICB", "&amp;" or "and",
    /// in any case.</summary>
    /// <param name="name">The name. A first word or words that only one board has is enough ("Frimley").</param>
    /// <param name="on">The day on which it is to be in force; null for any.</param>
    public LookupResult<IntegratedCareBoardRecord> FindByName(ReadOnlySpan<char> name, LocalDate? on = null) =>
        _names.Value.Find(name, on, static (record, date) => record.IsInForceOn(date), Judge);

    /// <summary>
    /// The boards that serve an authority on a day, the one with the largest share first, equal shares in the order of codes.
    /// </summary>
    /// <returns>
    /// Empty when none is known: before 1 July 2022, when clinical commissioning groups did this work and are not in the data; on a day on
    /// which the authority was not in force; and for an unknown authority.
    /// </returns>
    public ImmutableArray<ServingBoard> Serving(DfeCode authority, LocalDate on) =>
    [
        .. All
            .SelectMany(board => board.ServedOn(on), (board, served) => (board, served))
            .Where(pair => pair.served.Authority == authority)
            .OrderByDescending(pair => pair.served.Share)
            .Select(pair => new ServingBoard(pair.board, pair.served.Share)),
    ];

    /// <summary>Returns a directory in which the given records replace those with the same ODS code, or are added.</summary>
    /// <exception cref="ArgumentException">Two records have the same ODS code, or two in the result the same GSS code.</exception>
    public IntegratedCareBoardDirectory With(params IEnumerable<IntegratedCareBoardRecord> records)
    {
        ImmutableArray<IntegratedCareBoardRecord> added = [.. Guard.Against.Null(records)];
        return new IntegratedCareBoardDirectory(
            added.AddRange(All.Where(record => !added.Any(other => other.OdsCode == record.OdsCode))));
    }

    internal IntegratedCareBoardRecord? RecordOf(OdsCode code) => _byOdsCode.GetValueOrDefault(code);

    internal IntegratedCareBoardRecord? RecordOf(GssCode code) => _byGssCode.GetValueOrDefault(code);

    internal IntegratedCareBoardRecord? RecordOf(ReadOnlySpan<char> code) =>
        OdsCode.TryParse(code, out var ods) ? RecordOf(ods) : GssCode.TryParse(code, out var gss) ? RecordOf(gss) : null;

    internal IntegratedCareBoardRecord? RecordOf(ReadOnlySpan<byte> utf8Code) =>
        OdsCode.TryParse(utf8Code, out var ods) ? RecordOf(ods) : GssCode.TryParse(utf8Code, out var gss) ? RecordOf(gss) : null;

    private static ArgumentException Unknown(string what, string code, string parameter) =>
        new($"No board in the directory has the {what} '{code}'.", parameter);

    private LookupResult<IntegratedCareBoardRecord> Judge(IntegratedCareBoardRecord? record, LocalDate on) =>
        record is null ? new(LookupOutcome.NotFound, null, [])
        : record.IsInForceOn(on) ? new(LookupOutcome.Found, record, [])
        : new(LookupOutcome.NotInForce, record, Succession.InForceInstead(
            record, on, record.ValidTo is { } end && on > end,
            static (at, date) => at.IsInForceOn(date),
            (at, forward) => (forward ? at.Successors : at.Predecessors).Select(RecordOf)));

    // Loaded by the runtime when first touched, so that a program that never asks pays nothing.
    private static class BuiltIn
    {
        public static readonly IntegratedCareBoardDirectory Directory = new(PlaceData.ReadBoards());
    }
}
