#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Measures the start of a program: from launch to the end of one that judges a single document, beside one that says hello, both published
// the same way, natively and ready to run:
//
//     dotnet run tools/performance/start.cs [launches]
//
// Native compilation needs clang and zlib1g-dev. The programs take turns; a ratio is the median over the rounds, and beside it the quickest
// launch of the one over the quickest of the other, which a busy machine moves less. A warning of the compiler ends it with 1.

using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

const string Root = "benchmarks/Start";
const string LockFile = "src/Send.Framework/packages.lock.json";
var launches = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 60;
var rid = RuntimeInformation.RuntimeIdentifier;
var output = Directory.CreateTempSubdirectory("start-").FullName;

// Publishing for one kind of machine adds it to the lock file of the package, where it does not belong.
var locked = File.ReadAllBytes(LockFile);
try
{
    foreach (var (name, options) in ((string, string[])[])
        [("aot", ["-p:PublishAot=true"]), ("ready-to-run", ["-p:PublishReadyToRun=true", "--self-contained", "false"])])
    {
        if (Publish("Hello", name, options) + Publish("FirstDocument", name, options) > 0)
        {
            return 1;
        }

        var (hello, first) = (Launch("Hello", name), Launch("FirstDocument", name));
        var rounds = new List<(double Hello, double First)>();
        for (var i = 0; i < launches; i++)
        {
            rounds.Add((hello(), first()));
        }

        Print($"start/{name}", Median(rounds.Select(r => r.First / r.Hello)));
        Print($"start-quickest/{name}", rounds.Min(r => r.First) / rounds.Min(r => r.Hello));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: hello {Median(rounds.Select(r => r.Hello)):0.0} ms, first document {Median(rounds.Select(r => r.First)):0.0} ms"));
    }
}
finally
{
    Directory.Delete(output, recursive: true);
    File.WriteAllBytes(LockFile, locked);
}

return 0;

string Place(string project, string name) => Path.Combine(output, $"{project}-{name}");

int Publish(string project, string name, string[] options)
{
    var start = new ProcessStartInfo("dotnet", [
        "publish", Path.Combine(Root, project), "-c", "Release", "-r", rid, "-o", Place(project, name), "-v", "q", "-nologo", "-warnaserror",
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

Func<double> Launch(string project, string name)
{
    var start = new ProcessStartInfo(Path.Combine(Place(project, name), project)) { RedirectStandardOutput = true };
    return () =>
    {
        var from = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(from).TotalMilliseconds
            : throw new InvalidOperationException($"{project} ended with {process.ExitCode}.");
    };
}

static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

static void Print(string name, double ratio) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {name} {ratio:0.00}"));
