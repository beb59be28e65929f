#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Writes the data files of the Partnerships room from their sources:
//
//     dotnet run tools/places/generate.cs -- [source folder] [data folder]
//
// The source folder defaults to tests/Send.Framework.Tests/TestData/places, the data folder to src/Send.Framework/Partnerships/Data,
// both below the current directory. The README beside the sources says what they are; the one beside the data describes the columns.
// The same sources always give the same bytes.

using System.Globalization;
using System.Text.Json;

var sourceFolder = args.Length > 0 ? args[0] : "tests/Send.Framework.Tests/TestData/places";
var dataFolder = args.Length > 1 ? args[1] : "src/Send.Framework/Partnerships/Data";

const string BoardsBegin = "2022-07-01";
const string LastDayBefore2026 = "2026-03-31";
const string FirstDayOf2026 = "2026-04-01";

var sources = Table("sources.csv");
var facts = Table("added-facts.csv");
var added = Table("added-authorities.csv");
var usedSources = new HashSet<string>();

var authorities = Json("local-authorities.json").Select(Authority)
    .Concat(added.Select(row => string.Join(',', row.Values.Select(Field))))
    .Order(StringComparer.Ordinal);
Write("authorities.csv", string.Join(',', added[0].Keys), authorities);

Write(
    "authority-changes.csv", "dfe_code,effective_on,successor_names,source",
    Table("added-changes.csv").Select(row => string.Join(',', row.Values.Select(Field))));

var boards = Json("integrated-care-boards.json").ToList();
Write(
    "care-boards.csv",
    "ods_code,gss_code,gss_code_evidence,former_gss_codes,name,short_name,other_names,region,valid_from,valid_to,"
    + "predecessors,successors,sources",
    boards.Select(Board).Order(StringComparer.Ordinal));

var begins = facts.Where(fact => fact["fact"] == "valid_from").ToDictionary(fact => fact["subject"], fact => fact["value"]);
Write(
    "care-board-shares.csv", "ods_code,dfe_code,valid_from,valid_to,share",
    boards.SelectMany(Shares)
        .Concat(Table("added-shares.csv").Select(row => string.Join(',', row.Values.Take(5))))
        .Order(StringComparer.Ordinal));

foreach (var used in added.Concat(Table("added-changes.csv")).Concat(Table("added-shares.csv")))
{
    usedSources.UnionWith((used.TryGetValue("sources", out var many) ? many : used["source"]).Split(';'));
}

usedSources.ExceptWith(sources.Select(source => source["id"]));
if (usedSources.Count > 0)
{
    throw new InvalidOperationException($"Sources that nobody describes: {string.Join(", ", usedSources)}.");
}

Write("place-sources.csv", string.Join(',', sources[0].Keys), sources.Select(row => string.Join(',', row.Values.Select(Field))));
return;

string Authority(JsonElement authority)
{
    var code = Text(authority, "dfeCode");
    var shortName = Text(authority, "shortName");
    var onsName = Text(authority, "onsName");
    var notFormer = Facts(code, "not_former_gss_code").ToHashSet();
    var former = authority.GetProperty("formerGssCodes").EnumerateArray()
        .Where(entry => !notFormer.Contains(Text(entry, "code")))
        .Select(entry => $"{Text(entry, "code")}@{Text(entry, "until")}");
    return Row(
        code, Text(authority, "gssCode"), Join(former), Text(authority, "name"), shortName, onsName == shortName ? "" : onsName,
        Join(Facts(code, "other_name")), Text(authority, "region"), Kind(Text(authority, "type")), Text(authority, "ofstedUrn"),
        Facts(code, "valid_from").SingleOrDefault(""), "", Join(Facts(code, "predecessor")), "",
        Join(SourcesOf(code, ["d2i", "ons", "mysociety"])));
}

string Board(JsonElement board)
{
    var code = Text(board, "odsCode");
    var before = Text(board, "gssCode");
    var latest = Text(board, "gssCodeFromApril2026") is { Length: > 0 } given ? given : before;
    var isOf2026 = latest != before || Text(board, "validFrom") == FirstDayOf2026;
    var former = Facts(code, "former_gss_code").Concat(latest == before ? [] : [$"{before}@{LastDayBefore2026}"]);
    return Row(
        code, latest, isOf2026 ? "secondary" : "derived-from-data", Join(former), Text(board, "name"), Text(board, "shortName"),
        Join(Facts(code, "other_name")), Text(board, "region"), Text(board, "validFrom"), Text(board, "validTo"),
        Join(Strings(board, "predecessors").Concat(Facts(code, "predecessor"))), Join(Strings(board, "successors")),
        Join(SourcesOf(code, ["ons", "rcpch", "shares", .. isOf2026 ? ["icb-2026"] : Array.Empty<string>()])));
}

// One row where nothing changed in April 2026, two where the share did. A share begins no earlier than the board and the authority.
IEnumerable<string> Shares(JsonElement board)
{
    var code = Text(board, "odsCode");
    var before = SharesBy(board, "localAuthorities");
    var since = SharesBy(board, "localAuthoritiesFromApril2026");
    foreach (var (authority, share) in before)
    {
        var from = begins.TryGetValue(authority, out var begin) && string.CompareOrdinal(begin, BoardsBegin) > 0 ? begin : BoardsBegin;
        var goesOn = since.TryGetValue(authority, out var later) && later == share;
        yield return Row(code, authority, from, goesOn ? "" : LastDayBefore2026, share);
    }

    foreach (var (authority, share) in since)
    {
        if (!before.TryGetValue(authority, out var earlier) || earlier != share)
        {
            yield return Row(code, authority, FirstDayOf2026, "", share);
        }
    }
}

Dictionary<string, string> SharesBy(JsonElement board, string period) => board.GetProperty(period).EnumerateArray().ToDictionary(
    entry => Text(entry, "dfeCode"), entry => entry.GetProperty("share").GetDecimal().ToString("0.####", CultureInfo.InvariantCulture));

IEnumerable<string> Facts(string subject, string kind) =>
    facts.Where(fact => fact["subject"] == subject && fact["fact"] == kind).Select(fact => fact["value"]);

IEnumerable<string> SourcesOf(string subject, IEnumerable<string> general)
{
    var all = general.Concat(facts.Where(fact => fact["subject"] == subject).Select(fact => fact["source"])).Distinct().ToList();
    usedSources.UnionWith(all);
    return all;
}

static string Kind(string type) => type switch
{
    "County" => "county",
    "London borough" => "london-borough",
    "Metropolitan district" => "metropolitan-district",
    "Unitary authority" => "unitary-authority",
    "City corporation (sui generis)" => "city-corporation",
    "Unitary authority (sui generis)" => "sui-generis-unitary",
    _ => throw new InvalidOperationException($"'{type}' is a kind of authority that nobody has named."),
};

static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

static IEnumerable<string> Strings(JsonElement element, string name) =>
    element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

static string Join(IEnumerable<string> items) => string.Join(';', items);

static string Row(params string[] fields) => string.Join(',', fields.Select(Field));

static string Field(string value) =>
    value.Contains('"') || value.Contains('\n') ? throw new InvalidOperationException($"The files cannot hold this value: {value}")
    : value.Contains(',') ? $"\"{value}\"" : value;

IEnumerable<JsonElement> Json(string name) =>
    JsonDocument.Parse(File.ReadAllText(Path.Combine(sourceFolder, name))).RootElement.EnumerateArray();

List<Dictionary<string, string>> Table(string name)
{
    var rows = File.ReadAllLines(Path.Combine(sourceFolder, name)).Select(Fields).ToList();
    return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
}

static List<string> Fields(string line)
{
    var fields = new List<string>();
    for (var start = 0; start <= line.Length;)
    {
        var quoted = start < line.Length && line[start] == '"';
        var end = quoted ? line.IndexOf('"', start + 1) : line.IndexOf(',', start);
        end = end < 0 ? line.Length : end;
        fields.Add(line[(quoted ? start + 1 : start)..end]);
        start = end + (quoted ? 2 : 1);
    }

    return fields;
}

void Write(string name, string header, IEnumerable<string> rows) =>
    File.WriteAllText(Path.Combine(dataFolder, name), string.Join('\n', [header, .. rows]) + "\n");
