#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Measures the start of a program: from launch to the end of one that judges a single document, and of the command that judges a file,
// beside one that says hello, all published the same way, natively and ready to run:
//
//     dotnet run tools/performance/start.cs [launches]
//
// Native compilation needs clang and zlib1g-dev. The programs take turns; a ratio is the median over the rounds, and beside it the quickest
// launch of the one over the quickest of the other, which a busy machine moves less. A warning of the compiler ends it with 1.

using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

const string Hello = "benchmarks/Start/Hello";
const string FirstDocument = "benchmarks/Start/FirstDocument";
const string Tool = "src/Send.Framework.Tool";
var launches = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 60;
var rid = RuntimeInformation.RuntimeIdentifier;
var output = Directory.CreateTempSubdirectory("start-").FullName;

try
{
    foreach (var (name, options) in ((string, string[])[])
        [("aot", ["-p:PublishAot=true"]), ("ready-to-run", ["-p:PublishReadyToRun=true", "--self-contained", "false"])])
    {
        if (Publish(Hello, name, options) + Publish(FirstDocument, name, options) + Publish(Tool, name, [.. options, "-p:PackAsTool=false"]) > 0)
        {
            return 1;
        }

        var hello = Launch(Hello, "Hello", name);
        var first = Launch(FirstDocument, "FirstDocument", name);
        var tool = Launch(Tool, "send-framework", name, "validate", "docs/examples/rotherham-2024.json");
        var rounds = new List<(double Hello, double First, double Tool)>();
        for (var i = 0; i < launches; i++)
        {
            rounds.Add((hello(), first(), tool()));
        }

        Print($"start/{name}", Median(rounds.Select(r => r.First / r.Hello)));
        Print($"start-quickest/{name}", rounds.Min(r => r.First) / rounds.Min(r => r.Hello));
        Print($"start-tool/{name}", Median(rounds.Select(r => r.Tool / r.Hello)));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: hello {Median(rounds.Select(r => r.Hello)):0.0} ms, first document {Median(rounds.Select(r => r.First)):0.0} ms, "
            + $"the tool with a file {Median(rounds.Select(r => r.Tool)):0.0} ms"));
    }
}
finally
{
    Directory.Delete(output, recursive: true);
}

return 0;

string Place(string project, string name) => Path.Combine(output, $"{Path.GetFileName(project)}-{name}");

int Publish(string project, string name, string[] options)
{
    var start = new ProcessStartInfo("dotnet", [
        "publish", project, "-c", "Release", "-r", rid, "-o", Place(project, name), "-v", "q", "-nologo", "-warnaserror",
        .. options])
    { RedirectStandardOutput = true };
    using var publish = Process.Start(start)!;
    var said = publish.StandardOutput.ReadToEnd();
    publish.WaitForExit();
    if (publish.ExitCode != 0)
    {
        Console.Error.WriteLine(said);
    }

    return publish.ExitCode;
}

Func<double> Launch(string project, string program, string name, params string[] arguments)
{
    var start = new ProcessStartInfo(Path.Combine(Place(project, name), program), arguments) { RedirectStandardOutput = true };
    return () =>
    {
        var from = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(from).TotalMilliseconds
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    };
}

static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

static void Print(string name, double ratio) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {name} {ratio:0.00}"));
