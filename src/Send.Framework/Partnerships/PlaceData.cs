using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Partnerships;

/// <summary>Reads the data files of this room, which are part of the assembly. Data/README.md says what is in them.</summary>
internal static class PlaceData
{
    public static List<AuthorityRecord> ReadAuthorities()
    {
        var sources = ReadSources();
        var changes = ReadChanges(sources);
        var records = new List<AuthorityRecord>(160);
        var csv = new CsvText(Text("authorities.csv"));
        while (csv.NextRow())
        {
            var code = DfeCode.Parse(csv.Next());
            records.Add(new AuthorityRecord(
                code,
                gssCode: GssCode.Parse(csv.Next()),
                formerGssCodes: Each(csv.Next(), FormerCodeOf),
                name: csv.Next().ToString(),
                shortName: csv.NextText(),
                onsName: csv.NextText(),
                otherNames: Each(csv.Next(), static text => text.ToString()),
                region: csv.NextText(),
                kind: csv.NextText(),
                ofstedUrn: OfstedUrn.TryParse(csv.Next(), out var urn) ? urn : default,
                validFrom: OptionalDate(csv.Next()),
                validTo: OptionalDate(csv.Next()),
                predecessors: Each(csv.Next(), DfeCode.Parse),
                successors: Each(csv.Next(), DfeCode.Parse),
                announcedChanges: changes.Where(change => change.Authority == code).Select(change => change.Change),
                sources: Each(csv.Next(), id => sources[id.ToString()])));
        }

        return records;
    }

    public static List<IntegratedCareBoardRecord> ReadBoards()
    {
        var sources = ReadSources();
        var served = ReadShares().ToLookup(share => share.Board, share => share.Served);
        var records = new List<IntegratedCareBoardRecord>(48);
        var csv = new CsvText(Text("care-boards.csv"));
        while (csv.NextRow())
        {
            var code = OdsCode.Parse(csv.Next());
            records.Add(new IntegratedCareBoardRecord(
                code,
                gssCode: GssCode.Parse(csv.Next()),
                gssCodeEvidence: EvidenceOf(csv.Next()),
                formerGssCodes: Each(csv.Next(), FormerCodeOf),
                name: csv.Next().ToString(),
                shortName: csv.NextText(),
                otherNames: Each(csv.Next(), static text => text.ToString()),
                region: csv.NextText(),
                validFrom: OptionalDate(csv.Next()),
                validTo: OptionalDate(csv.Next()),
                predecessors: Each(csv.Next(), OdsCode.Parse),
                successors: Each(csv.Next(), OdsCode.Parse),
                served: served[code],
                sources: Each(csv.Next(), id => sources[id.ToString()])));
        }

        return records;
    }

    private static List<(OdsCode Board, ServedAuthority Served)> ReadShares()
    {
        var shares = new List<(OdsCode, ServedAuthority)>(300);
        var csv = new CsvText(Text("care-board-shares.csv"));
        while (csv.NextRow())
        {
            var board = OdsCode.Parse(csv.Next());
            var authority = DfeCode.Parse(csv.Next());
            var from = Date(csv.Next());
            var to = OptionalDate(csv.Next());
            shares.Add((board, new ServedAuthority(
                authority, decimal.Parse(csv.Next(), System.Globalization.CultureInfo.InvariantCulture), from, to)));
        }

        return shares;
    }

    private static List<(DfeCode Authority, AnnouncedChange Change)> ReadChanges(Dictionary<string, Source> sources)
    {
        var changes = new List<(DfeCode, AnnouncedChange)>();
        var csv = new CsvText(Text("authority-changes.csv"));
        while (csv.NextRow())
        {
            changes.Add((DfeCode.Parse(csv.Next()), new AnnouncedChange(
                Date(csv.Next()), Each(csv.Next(), static text => text.ToString()), sources[csv.Next().ToString()])));
        }

        return changes;
    }

    private static Dictionary<string, Source> ReadSources()
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        var csv = new CsvText(Text("place-sources.csv"));
        while (csv.NextRow())
        {
            sources.Add(csv.Next().ToString(), new Source(
                title: csv.Next().ToString(), publisher: csv.Next().ToString(), evidence: EvidenceOf(csv.Next()),
                locator: csv.NextText(), address: csv.NextText(), edition: OptionalDate(csv.Next()), note: csv.NextText()));
        }

        return sources;
    }

    private static string Text(string name)
    {
        using var stream = typeof(PlaceData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file '{name}' is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static ImmutableArray<T> Each<T>(ReadOnlySpan<char> list, Func<ReadOnlySpan<char>, T> read)
    {
        if (list.IsEmpty)
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var range in list.Split(';'))
        {
            items.Add(read(list[range]));
        }

        return items.DrainToImmutable();
    }

    // A former code is written as the code, "@" and its last day.
    private static FormerCode FormerCodeOf(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return new FormerCode(GssCode.Parse(text[..at]), Date(text[(at + 1)..]));
    }

    // The form is ours, so that no pattern has to be made ready for it when a program starts.
    private static LocalDate Date(ReadOnlySpan<char> text) => text is [_, _, _, _, '-', _, _, '-', _, _]
        ? new(Number(text[..4]), Number(text[5..7]), Number(text[8..]))
        : throw new FormatException($"'{text}' is not a date.");

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static LocalDate? OptionalDate(ReadOnlySpan<char> text) => text.IsEmpty ? null : Date(text);

    private static Evidence EvidenceOf(ReadOnlySpan<char> code) => code switch
    {
        "primary" => Evidence.Primary,
        "derived-from-data" => Evidence.DerivedFromData,
        "secondary" => Evidence.Secondary,
        "inferred" => Evidence.Inferred,
        _ => throw new FormatException($"'{code}' is not a strength of evidence."),
    };
}
