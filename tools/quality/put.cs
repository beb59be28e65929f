#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Puts what a program measured into docs/quality.md, between the two comments with its name, after the day and the machine:
//
//     dotnet run -c Release --project tests/Send.Framework.Fuzz -- --large | dotnet run tools/quality/put.cs large
//     dotnet run -c Release --project tests/Send.Framework.Fuzz -- --seed 2030 --documents 10000000 | dotnet run tools/quality/put.cs fuzz
//     tools/quality/memory | dotnet run tools/quality/put.cs memory
//     tools/coverage/run && dotnet run tools/quality/put.cs coverage < artifacts/coverage/summary.md

using System.Globalization;
using System.Runtime.InteropServices;

const string Page = "docs/quality.md";
const string Processors = "/proc/cpuinfo";
if (args is not [var name])
{
    Console.Error.WriteLine("Say which figures they are: large, fuzz, memory or coverage.");
    return 2;
}

var measured = Console.In.ReadToEnd().Trim();
var page = File.ReadAllText(Page);
var begin = $"<!-- measured: {name} -->";
var from = page.IndexOf(begin, StringComparison.Ordinal);
var to = from < 0 ? -1 : page.IndexOf("<!-- end of measured -->", from, StringComparison.Ordinal);
if (measured.Length == 0 || to < 0)
{
    Console.Error.WriteLine(measured.Length == 0 ? "Nothing was measured." : $"{Page} has no place for '{name}': {begin} and, after it, <!-- end of measured -->.");
    return 1;
}

var processor = (File.Exists(Processors) ? File.ReadLines(Processors).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null)
    ?.Split(':', 2)[1].Trim() ?? "a processor that the system does not name";
var machine = string.Create(
    CultureInfo.InvariantCulture, $"On {DateTime.UtcNow:d MMMM yyyy}, {processor}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}:");
File.WriteAllText(Page, $"{page[..from]}{begin}\n\n{machine}\n\n{measured}\n\n{page[to..]}");
return 0;
