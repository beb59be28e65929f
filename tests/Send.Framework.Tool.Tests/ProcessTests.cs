using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Send.Framework.Tool.Tests;

/// <summary>The command as a process: what signals, pipes, and closed or full streams make of it. A shell says what it saw.</summary>
public class ProcessTests
{
    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "send-framework");

    private static readonly string Line =
        JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs/examples/rotherham-2024.json")))!.ToJsonString();

    public static TheoryData<string, int, int> Signals
    {
        get
        {
            var data = new TheoryData<string, int, int>();
            foreach (var milliseconds in new[] { 60, 300, 900 })
            {
                data.Add("INT", 130, milliseconds);
                data.Add("TERM", 143, milliseconds);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Signals))]
    public async Task Signal_WhileInputFlows_EndsTheCallAtOnceWithoutAWord(string signal, int exit, int milliseconds)
    {
        SkipOnWindows();
        using var process = Start($"exec '{Command}' validate - --ndjson >/dev/null");
        var feeding = Task.Run(() => Feed(process.StandardInput), TestContext.Current.CancellationToken);
        await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
        await Kill(process, signal);

        (await Ended(process)).Should().Be((exit, ""));
        await feeding;
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Signal_WhileAPipeHasNoWriter_EndsTheCall(string signal, int exit)
    {
        SkipOnWindows();
        var fifo = Path.Combine(Path.GetTempPath(), "send-framework-" + Guid.NewGuid().ToString("N"));
        try
        {
            using var process = Start($"mkfifo '{fifo}' && exec '{Command}' validate '{fifo}'");
            await Task.Delay(800, TestContext.Current.CancellationToken);
            process.HasExited.Should().BeFalse("nobody has written to the pipe");
            await Kill(process, signal);

            (await Ended(process)).Should().Be((exit, ""));
        }
        finally
        {
            File.Delete(fifo);
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public async Task Output_NobodyReadsOn_StopsReading(string format)
    {
        SkipOnWindows();
        using var process = Start($"{{ '{Command}' validate - --ndjson --format {format}; echo \"exit $?\" >&2; }} | head -1 >/dev/null");

        // Documents without an end: the call ends because its reader did.
        var feeding = Task.Run(() => Feed(process.StandardInput, format == "text" ? "{}" : Line), TestContext.Current.CancellationToken);

        (await Ended(process)).Should().Be((0, "exit 141\n"));
        await feeding;
    }

    [Theory]
    [InlineData("validate docs/examples/rotherham-2024.json >/dev/full", 2, "cannot write the output: No space left on device.\n")]
    [InlineData("frameworks --format json >/dev/full", 2, "cannot write the output: No space left on device.\n")]
    [InlineData("--help >/dev/full", 2, "cannot write the output: No space left on device.\n")]
    [InlineData("validate docs/examples/rotherham-2024.json >&-", 2, "cannot write the output: ")]
    [InlineData("schedule docs/examples/rotherham-2024.json >&-", 2, "cannot write the output: ")]
    [InlineData("validate docs/examples/rotherham-2024.json 2>&- >/dev/null", 0, "")]
    [InlineData("validate nowhere.json 2>&-", 2, "")]
    [InlineData("validate nowhere.json 2>/dev/full", 2, "")]
    [InlineData("validate nowhere.json >&- 2>&-", 2, "")]
    [InlineData("schedule docs/examples/rotherham-2024.json >&- 2>&-", 2, "")]
    [InlineData("validate - <&- >/dev/null", 2, "cannot read the input: ")]
    [InlineData("validate - <docs >/dev/null", 2, "cannot read the input: Is a directory.\n")]
    [InlineData("validate - <&- >/dev/null 2>&-", 2, "")]
    [InlineData("validate /dev/stdin <&- >/dev/null", 2, "cannot read '/dev/stdin': it is closed.\n")]
    [InlineData("schedule /dev/fd/9 9<&- >/dev/null", 2, "cannot read '/dev/fd/9': ")]
    [InlineData("standing /proc/self/fd/0 <&- >/dev/null", 2, "cannot read '/proc/self/fd/0': it is closed.\n")]
    [InlineData("validate /dev/stdin <docs/examples/rotherham-2024.json >/dev/null", 0, "")]
    [InlineData("validate /dev/fd/8 8<docs/examples/rotherham-2024.json >/dev/null", 0, "")]
    [InlineData("frameworks <&- >&- 2>&-", 2, "")]
    [InlineData("frameworks <&- >/dev/null 2>&-", 0, "")]
    public async Task Streams_ClosedOrFull_GiveAProperExit(string call, int exit, string said)
    {
        SkipOnWindows();
        using var process = Start($"cd '{Repository.Root}' && '{Command}' {call}");

        var (code, error) = await Ended(process);

        code.Should().Be(exit, error);
        error.Should().StartWith(said.Length == 0 ? "" : "send-framework: " + said);
        error.Should().NotContain("   at ").And.NotContain("Unhandled");
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.Should().Be(said.Length == 0 ? 0 : 1);
    }

    [Fact]
    public async Task Output_AppendedByTwoCalls_HoldsBoth()
    {
        SkipOnWindows();
        var file = Path.GetTempFileName();
        try
        {
            using var process = Start($"cd '{Repository.Root}' && ( '{Command}' schema findings; '{Command}' schema inspection ) >'{file}'");
            (await Ended(process)).Code.Should().Be(0);

            var both = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            both.Split("\"$schema\"").Should().HaveCount(3);
        }
        finally
        {
            File.Delete(file);
        }
    }

    // What the runtime writes to switch the keys of the number pad, when it is asked for the width of a terminal.
    [Theory]
    [InlineData("--help")]
    [InlineData("frameworks")]
    public async Task Terminal_OfAnyWidth_IsWrittenToInLinesThatFit(string call)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "a terminal is made by script(1)");
        using var process = Start($"cd '{Repository.Root}' && script -qec \"stty cols 64; TERM=xterm '{Command}' {call} 2>/dev/null\" /dev/null </dev/null | cat >&2");

        var (_, shown) = await Ended(process);

        shown.Should().NotContain("\u001b[?").And.NotContain("\u001b=");
        shown.Split('\n').Should().OnlyContain(line => line.TrimEnd('\r').Length <= 64);
    }

    [Fact]
    public async Task Path_ThatBeginsWithAnAtSign_IsAPath()
    {
        SkipOnWindows();
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "@document.json"), Line, TestContext.Current.CancellationToken);
            using var process = Start($"cd '{folder.FullName}' && '{Command}' validate @document.json >/dev/null");

            (await Ended(process)).Should().Be((0, ""));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void SkipOnWindows() => Assert.SkipWhen(OperatingSystem.IsWindows(), "signals and /dev/full are of Unix");

    private static Process Start(string script)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    private static async Task Kill(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<(int Code, string Error)> Ended(Process process)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = await process.StandardError.ReadToEndAsync(patience.Token);
            await output;
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static void Feed(StreamWriter input, string? line = null)
    {
        try
        {
            while (true)
            {
                input.WriteLine(line ?? Line);
            }
        }
        catch (IOException)
        {
            // The other end is gone, as it should be.
        }
    }
}
