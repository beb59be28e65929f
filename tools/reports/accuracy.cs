// How well reports are read. Compares what `send-framework read --format json` wrote with facts: inspection documents, one to a line, whose
// reference is the name of the report's file without its ending. Prints a table in Markdown, and every difference on the error stream.
//
//   send-framework read reports/*.pdf --format json > readings.ndjson
//   dotnet run tools/reports/accuracy.cs -- readings.ndjson facts.ndjson
#:property PublishAot=false
#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false

using System.Globalization;
using System.Text.Json.Nodes;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: dotnet run tools/reports/accuracy.cs -- READINGS FACTS");
    return 2;
}

var facts = File.ReadLines(args[1]).Where(l => l.Length > 0).Select(l => JsonNode.Parse(l)!).ToDictionary(n => (string)n["reference"]!);
var counts = new SortedDictionary<string, (int Right, int Wrong, int Open)>(StringComparer.Ordinal);
var reports = 0;
foreach (var line in File.ReadLines(args[0]).Where(l => l.Length > 0))
{
    var reading = JsonNode.Parse(line)!;
    var name = Path.GetFileNameWithoutExtension((string)reading["report"]!);
    if (!facts.TryGetValue(name, out var fact))
    {
        Console.Error.WriteLine($"{name}: no facts");
        continue;
    }

    reports++;
    var family = ((string?)fact["framework"])?.StartsWith("ilacs", StringComparison.Ordinal) == true ? "ILACS" : "area SEND";
    var document = reading["document"]!;
    foreach (var (field, want) in Fields(fact))
    {
        // What the facts do not say cannot be compared.
        if (want is null)
        {
            continue;
        }

        var got = Fields(document).FirstOrDefault(f => f.Field == field).Value;
        var label = $"{family}: {(field.StartsWith("judgement", StringComparison.Ordinal) ? "judgements" : field)}";
        var (right, wrong, open) = counts.GetValueOrDefault(label);
        counts[label] = got == want ? (right + 1, wrong, open) : got is null ? (right, wrong, open + 1) : (right, wrong + 1, open);
        if (got != want)
        {
            Console.Error.WriteLine($"{name}: {field}: the facts say {want}, the reading {got ?? "that it cannot tell"}");
        }
    }
}

Console.WriteLine($"{reports.ToString(CultureInfo.InvariantCulture)} reports.\n");
Console.WriteLine("| value | right | wrong | cannot tell |\n| --- | --- | --- | --- |");
foreach (var (label, (right, wrong, open)) in counts)
{
    Console.WriteLine($"| {label} | {right} | {wrong} | {open} |");
}

return counts.Values.Any(c => c.Wrong > 0) ? 1 : 0;

static IEnumerable<(string Field, string? Value)> Fields(JsonNode document)
{
    yield return ("authority", Text(document["partnership"]?["localAuthority"]?["dfeCode"]) ?? Text(document["provider"]?["code"]));
    yield return ("edition", Text(document["framework"]));
    yield return ("kind", Text(document["kind"]));
    yield return ("first day", Text(document["dates"]?["started"]));
    yield return ("last day", Text(document["dates"]?["ended"]));
    yield return ("next full inspection", Text(document["stated"]?["nextFullInspection"]));
    yield return ("monitoring inspection", Text(document["stated"]?["monitoringInspection"]));
    yield return ("response", Text(document["stated"]?["response"]));
    var boards = (document["partnership"]?["integratedCareBoards"] as JsonArray ?? []).Select(b => Text(b?["odsCode"])).Order(StringComparer.Ordinal);
    yield return ("boards", Join(boards));
    var areas = (document["improvementAreas"] as JsonArray ?? []).Select(a => $"{Text(a?["kind"])} {a?["number"]}").Order(StringComparer.Ordinal);
    yield return ("improvement areas", Join(areas));
    foreach (var (question, judgement) in document["judgements"] as JsonObject ?? [])
    {
        yield return ($"judgement {question}", Text(judgement));
    }
}

static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

static string? Join(IEnumerable<string?> texts) => string.Join(", ", texts) is { Length: > 0 } joined ? joined : null;
