#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Prints what came of mutation testing, room by room, as the table for docs/quality.md. Of several reports the later ones correct the first: what
// they judged of the same text of a file replaces what the first says, and a judged file with another text replaces it as a whole.
//
//     dotnet run tools/mutation/summary.cs artifacts/mutation/Time/reports/mutation-report.json
//     dotnet run tools/mutation/summary.cs REPORT LATER --survivors   every mutant that lived, too
//     dotnet run tools/mutation/summary.cs REPORT --again             instead of the table: what Stryker is to mutate to judge again what lived
//
// The score is what Stryker says it is: killed and timed out, of those and survived and not covered.

using System.Globalization;
using System.Text.Json;

var files = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
foreach (var path in args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)))
{
    using var report = JsonDocument.Parse(File.ReadAllBytes(path));
    foreach (var file in report.RootElement.GetProperty("files").EnumerateObject().Select(SourceFile.Read))
    {
        files[file.Name] = files.TryGetValue(file.Name, out var earlier) ? earlier.CorrectedBy(file) : file;
    }
}

if (args.Contains("--again"))
{
    foreach (var pattern in files.Values.Select(file => file.Again()).OfType<string>())
    {
        Console.WriteLine($"--mutate\n{pattern}");
    }

    return;
}

var mutants = files.Values.SelectMany(file => file.Mutants).ToArray();
Console.WriteLine("| room | tested | killed | survived | timed out | no coverage | not compiled | score |");
Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
foreach (var room in mutants.GroupBy(m => m.Room).OrderBy(room => room.Key, StringComparer.Ordinal))
{
    int Count(string status) => room.Count(m => m.Status == status);
    var (killed, survived, timeout, uncovered) = (Count("Killed"), Count("Survived"), Count("Timeout"), Count("NoCoverage"));
    var judged = killed + survived + timeout + uncovered;
    if (judged > 0)
    {
        var score = (100.0 * (killed + timeout) / judged).ToString("0.0", CultureInfo.InvariantCulture);
        Console.WriteLine($"| {room.Key} | {killed + survived + timeout} | {killed} | {survived} | {timeout} | {uncovered} | {Count("CompileError")} | {score} |");
    }
}

if (args.Contains("--survivors"))
{
    foreach (var mutant in mutants.Where(m => m.Lived))
    {
        Console.WriteLine($"{mutant.File}:{mutant.Line}: {mutant.Kind}{(mutant.Status == "NoCoverage" ? ", not covered" : "")}: {mutant.Replacement}");
    }
}

internal sealed record Mutant(string File, int Line, int Start, int End, string Kind, string Status, string Replacement)
{
    public string Room => File.Split('/') is [var room, _, ..] ? room : "root";

    public bool Lived => Status is "Survived" or "NoCoverage";

    public bool WasJudged => Lived || Status is "Killed" or "Timeout";

    // The number that Stryker gives a mutant depends on what else is mutated: one is known by its place and by what stands there instead.
    public (int Start, int End, string Kind, string Replacement) Identity => (Start, End, Kind, Replacement);
}

internal sealed record SourceFile(string Name, string Text, Mutant[] Mutants)
{
    public static SourceFile Read(JsonProperty file)
    {
        var name = file.Name.Replace('\\', '/');
        name = name[(name.IndexOf("/Send.Framework/", StringComparison.Ordinal) + "/Send.Framework/".Length)..];
        var text = file.Value.GetProperty("source").GetString()!.TrimStart('\uFEFF');
        var lines = new List<int> { 0 };
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            lines.Add(i + 1);
        }

        // Lines and columns are counted from one.
        int Offset(JsonElement place) => lines[place.GetProperty("line").GetInt32() - 1] + place.GetProperty("column").GetInt32() - 1;
        return new SourceFile(name, text, [.. file.Value.GetProperty("mutants").EnumerateArray().Select(mutant => new Mutant(
            name,
            mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
            Offset(mutant.GetProperty("location").GetProperty("start")),
            Offset(mutant.GetProperty("location").GetProperty("end")),
            mutant.GetProperty("mutatorName").GetString()!,
            mutant.GetProperty("status").GetString()!,
            mutant.TryGetProperty("replacement", out var replacement) ? replacement.GetString()!.ReplaceLineEndings(" ") : ""))]);
    }

    public SourceFile CorrectedBy(SourceFile later)
    {
        // Of a file that it did not mutate Stryker gives another text.
        var judged = later.Mutants.Where(m => m.WasJudged).ToLookup(m => m.Identity);
        if (judged.Count == 0)
        {
            return this;
        }

        if (later.Text != Text)
        {
            return later;
        }

        return this with { Mutants = [.. Mutants.Select(m => m.Lived && judged[m.Identity].FirstOrDefault() is { } anew ? anew : m)] };
    }

    // The whole of a file that was changed since, the places of what lived in one that was not, and nothing of one that is gone.
    public string? Again()
    {
        var path = Path.Combine("src", "Send.Framework", Name);
        if (!Mutants.Any(m => m.WasJudged) || !File.Exists(path))
        {
            return null;
        }

        var places = Mutants.Where(m => m.Lived).Select(m => $"{{{m.Start}..{m.End}}}").Distinct().ToArray();
        var changed = File.ReadAllText(path) != Text;
        return changed || places.Length > 0 ? $"**/src/Send.Framework/{Name}{(changed ? "" : string.Concat(places))}" : null;
    }
}
