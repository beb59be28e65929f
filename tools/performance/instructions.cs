#:project ../../src/Send.Framework/Send.Framework.csproj
#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=true
#:property NuGetLockFilePath=obj/packages.lock.json

// Counts the instructions of reading and judging one document, method by method, by stepping a process from one to the next. Unlike a time the count
// is the same on a busy machine, so it shows a change of one in a thousand. Linux on X64 only, and where ptrace is allowed:
//
//     dotnet run -c Release tools/performance/instructions.cs [FILE] [methods]
//
// FILE is the typical document of the benchmarks unless given; it is read without its insignificant white space. To compare with another commit,
// copy this file to the same place in a checkout of that. An instruction that repeats itself, as a copy of memory does, counts once for each time.

using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Send.Framework.Serialization;

if (args is ["loop", var looped])
{
    var document = Minified(looped);
    while (true)
    {
        Loop.Once(document);
    }
}

var path = args.Length > 0 ? args[0] : "benchmarks/Send.Framework.Benchmarks/Inputs/typical.json";
var shown = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 40;

// By way of a shell: of its own children .NET takes the news of every stop away.
var start = new ProcessStartInfo("/bin/sh", ["-c", "\"$0\" loop \"$1\" & echo $!", Environment.ProcessPath!, Path.GetFullPath(path)]) { RedirectStandardOutput = true };
start.Environment["DOTNET_PerfMapEnabled"] = "3";
using var shell = Process.Start(start)!;
using var process = Process.GetProcessById(int.Parse(shell.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture));
var steps = new List<long>();
try
{
    // The compiler comes back to a method several times, each time after a rest.
    Thread.Sleep(TimeSpan.FromSeconds(10));
    Steps.Take(process.Id, steps, 400_000);
}
finally
{
    process.Kill();
}

var map = $"/tmp/perf-{process.Id}.map";
var methods = Method.ReadAll(map);
File.Delete(map);
var once = methods.Where(m => m.Name.Contains("Loop::Once", StringComparison.Ordinal)).Select(m => m.Start).ToHashSet();
var entries = Enumerable.Range(0, steps.Count).Where(i => once.Contains(steps[i])).ToList();
if (entries.Count < 2)
{
    Console.Error.WriteLine($"{steps.Count:N0} steps are less than two documents.");
    return 1;
}

var documents = entries.Count - 1;
var counts = steps[entries[0]..entries[^1]].GroupBy(at => Method.At(methods, at)).Select(g => (Method: g.Key, Count: g.Count() / documents)).OrderByDescending(m => m.Count).ToList();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Sum(m => m.Count):N0} instructions for a document, over {documents} of them:"));
foreach (var (room, count) in counts.GroupBy(m => Room(m.Method)).Select(g => (g.Key, g.Sum(m => m.Count))).OrderByDescending(r => r.Item2))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,9:N0}  {room}"));
}

Console.WriteLine();
foreach (var (method, count) in counts.Take(shown))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,9:N0}  {method}"));
}

return 0;

static string Room(string method) => method switch
{
    _ when method.StartsWith("System.Text.Json.", StringComparison.Ordinal) => "the JSON reader of .NET",
    _ when method.StartsWith("Send.Framework.", StringComparison.Ordinal) => Regex.Match(method, @"^Send\.Framework\.(\w+(\.(Rules|Words))?)").Value,
    _ when method.StartsWith("System.", StringComparison.Ordinal) || method.StartsWith("NodaTime.", StringComparison.Ordinal) => "other libraries",
    _ => "the runtime",
};

static byte[] Minified(string file) => JsonSerializer.SerializeToUtf8Bytes(
    JsonNode.Parse(File.ReadAllBytes(file)), new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

internal static class Loop
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Once(byte[] document) => SendJson.ReadInspection(document).IsValid;
}

// A method of the running process, by the map that the runtime writes for profilers.
internal sealed record Method(long Start, long Length, string Name)
{
    public static Method[] ReadAll(string map) =>
        [.. File.ReadLines(map).Select(line => line.Split(' ', 3)).Where(parts => parts.Length == 3)
            .Select(parts => new Method(Hex(parts[0]), Hex(parts[1]), Short(parts[2]))).OrderBy(m => m.Start)];

    public static string At(Method[] methods, long address)
    {
        var (low, high) = (0, methods.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = methods[middle].Start <= address ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && address < methods[low - 1].Start + methods[low - 1].Length ? methods[low - 1].Name : "native code";
    }

    private static long Hex(string text) => long.Parse(text.Replace("0x", "", StringComparison.Ordinal), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Short(string name) => Regex.Match(name, @"[\w.`<>+|]+(\[[^\]]*\])?::[\w.<>|]+") is { Success: true } match ? match.Value : name;
}

// The addresses of the next instructions of the first thread of a process.
internal static class Steps
{
    private const int Attach = 16;
    private const int SingleStep = 9;
    private const int GetRegisters = 12;
    private const int AnyThread = 0x40000000;
    private const int Registers = 27;
    private const int InstructionPointer = 16;

    public static void Take(int process, List<long> to, int count)
    {
        var registers = Marshal.AllocHGlobal(Registers * sizeof(long));
        Call(Attach, process, 0);
        for (var i = 0; i < count; i++)
        {
            Call(SingleStep, process, 0);
            Call(GetRegisters, process, registers);
            to.Add(Marshal.ReadInt64(registers, InstructionPointer * sizeof(long)));
        }

        Marshal.FreeHGlobal(registers);
    }

    private static void Call(int request, int process, nint data)
    {
        if (PTrace(request, process, 0, data) < 0)
        {
            throw new InvalidOperationException($"ptrace {request} answers error {Marshal.GetLastPInvokeError()}; a container may not allow it.");
        }

        if (request != GetRegisters && WaitPid(process, out _, AnyThread) < 0)
        {
            throw new InvalidOperationException($"waitpid answers error {Marshal.GetLastPInvokeError()}.");
        }
    }

    [DllImport("libc", EntryPoint = "ptrace", SetLastError = true)]
    private static extern nint PTrace(nint request, int process, nint address, nint data);

    [DllImport("libc", EntryPoint = "waitpid", SetLastError = true)]
    private static extern int WaitPid(int process, out int status, int options);
}
