#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Prints what came of mutation testing, room by room, as the table for docs/quality.md; with --survivors also every mutant that lived:
//
//     dotnet run tools/mutation/summary.cs artifacts/mutation/Time/reports/mutation-report.json --survivors
//
// The score is what Stryker says it is: killed and timed out, of those and survived and not covered.

using System.Globalization;
using System.Text.Json;

using var report = JsonDocument.Parse(File.ReadAllBytes(args[0]));
var mutants = report.RootElement.GetProperty("files").EnumerateObject()
    .SelectMany(file => file.Value.GetProperty("mutants").EnumerateArray().Select(mutant => new Mutant(
        file.Name[(file.Name.Replace('\\', '/').IndexOf("/Send.Framework/", StringComparison.Ordinal) + "/Send.Framework/".Length)..],
        mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
        mutant.GetProperty("mutatorName").GetString()!,
        mutant.GetProperty("status").GetString()!,
        mutant.TryGetProperty("replacement", out var replacement) ? replacement.GetString()!.ReplaceLineEndings(" ") : "")))
    .ToArray();

Console.WriteLine("| room | tested | killed | survived | timed out | no coverage | not compiled | score |");
Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
foreach (var room in mutants.GroupBy(m => m.Room).Order(Comparer<IGrouping<string, Mutant>>.Create((a, b) => string.CompareOrdinal(a.Key, b.Key))))
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
    foreach (var mutant in mutants.Where(m => m.Status is "Survived" or "NoCoverage"))
    {
        Console.WriteLine($"{mutant.File}:{mutant.Line}: {mutant.Kind}{(mutant.Status == "NoCoverage" ? ", not covered" : "")}: {mutant.Replacement}");
    }
}

internal sealed record Mutant(string File, int Line, string Kind, string Status, string Replacement)
{
    public string Room => File.Split('/') is [var room, _, ..] ? room : "root";
}
