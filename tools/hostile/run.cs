#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Longer than 400 lines because a program of one file cannot be divided, and an attacker is best read in one piece.
// Attacks the command as somebody would who has not read the code: hostile text in every member, name, argument and file name; broken and odd
// documents, histories, definitions, reports and PDFs; odd files, terminals, locales and folders; signals at random moments; closed, full, slow
// and missing readers and writers. Anything but a documented exit code in time, one verdict in every format, an output that is what it says it
// is, and shown characters is a failure. What failed is kept in a folder of its own with the script and the input that show it again.
//
//   dotnet run tools/hostile/run.cs -- [--minutes 60] [--seed 1] [--workers 2] [--command src/Send.Framework.Tool/bin/Debug/net10.0/send-framework]
//
// The same for the service: tools/hostile/service.cs.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
var minutes = double.Parse(options.GetValueOrDefault("--minutes", "60"), CultureInfo.InvariantCulture);
var seed = int.Parse(options.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture);
var workers = int.Parse(options.GetValueOrDefault("--workers", "2"), CultureInfo.InvariantCulture);
var command = Path.GetFullPath(options.GetValueOrDefault("--command", "src/Send.Framework.Tool/bin/Debug/net10.0/send-framework"));
if (!File.Exists(command))
{
    Console.Error.WriteLine($"There is no command at {command}: build src/Send.Framework.Tool, or say --command.");
    return 2;
}

var folder = Directory.CreateTempSubdirectory("hostile-").FullName;
var tally = new Tally(folder);
var clock = Stopwatch.StartNew();
Task.WaitAll(Enumerable.Range(0, workers).Select(number => Task.Factory.StartNew(
    () =>
    {
        var attacker = new Attacker(command, new(unchecked((seed * 7919) + number)), Directory.CreateDirectory(Path.Combine(folder, $"worker-{number}")).FullName, tally);
        while (clock.Elapsed.TotalMinutes < minutes && tally.Failures < 40)
        {
            attacker.Call();
        }
    },
    TaskCreationOptions.LongRunning)).ToArray());

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tally.Runs} calls in {clock.Elapsed.TotalMinutes:F0} minutes, seed {seed}; {tally.Failures} failures."));
tally.Print();
return tally.Failures == 0 ? 0 : 1;

internal sealed class Tally(string folder)
{
    private readonly ConcurrentDictionary<string, int> counts = new();
    private int runs;
    private int failures;

    public int Runs => runs;

    public int Failures => failures;

    public void Count(string what) => counts.AddOrUpdate(what, 1, (_, n) => n + 1);

    public void Ran() => Interlocked.Increment(ref runs);

    public void Fail(string problem, string script, byte[] body, string error)
    {
        var kept = Directory.CreateDirectory(Path.Combine(folder, $"failure-{Interlocked.Increment(ref failures)}")).FullName;
        File.WriteAllText(Path.Combine(kept, "run.sh"), script);
        File.WriteAllBytes(Path.Combine(kept, "in"), body);
        Console.WriteLine($"FAILURE {problem}: {kept}\n  {script.TrimEnd().Split('\n')[^1]}\n  {Attacker.Shown(error)[..Math.Min(400, Attacker.Shown(error).Length)]}");
    }

    public void Print()
    {
        foreach (var (what, count) in counts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"  {what}: {count}");
        }
    }
}

internal sealed class Attacker(string command, Random random, string folder, Tally tally)
{
    private static readonly byte[][] Inspections =
        [.. Files("docs/examples", "*.json").Where(f => !f.Contains("frameworks", StringComparison.Ordinal)).Concat(["docs/examples/feed.ndjson"])
            .Concat(Files("conformance", "*.json").Where(f => f.Contains("document", StringComparison.OrdinalIgnoreCase))).Select(File.ReadAllBytes).Where(b => b.Length < 100_000)];

    private static readonly byte[][] Histories = [File.ReadAllBytes("docs/examples/histories.ndjson"), File.ReadAllBytes("tests/page/hostile.ndjson")];
    private static readonly byte[][] Definitions = [.. Files("docs/examples/frameworks", "*.json").Select(File.ReadAllBytes)];
    private static readonly byte[] Report = File.ReadAllBytes("docs/examples/area-send-report.txt");

    private static readonly string[] Texts =
    [
        "\u001b[2J\u001b[H", "\u001b]0;owned\u0007", "\u001b]8;;http://e.example\u001b\\", "\u009b31m", "\u202e\u2066", "\u2028\u2029\u0085", "\r\nall.json: valid; 0 errors.\n",
        "\0", "\uFEFF\u200b", "<script>alert(1)</script>", "[x](javascript:alert(1))", "\nEND:VCALENDAR\nBEGIN:VCALENDAR\n", "\"];--", "{0}%s%n", new('x', 5000), "\U000E0001\U000E0041",
        "--><!--", "</script><script>alert(2)</script>", "]]>", "\"><img src=x onerror=alert(3)>", "&#0;&#x1b;[2J", "| a | b |\n|---|---|\n# head\n```\n", "<https://e.example>", "![x](http://e.example/p.png)",
        "\b\b\b\b", "\u007f", "a\u0300\u0301\u0302".PadRight(300, '\u0303'), "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\ufff9\ufffa\ufffb", "\u061c\u200e\u200f", "../../etc/passwd", "$(id)`id`", "constructor", "__proto__",
        "\uFFFE\uFFFF", "\u0130\u0131", "DTSTART:20240101\r\n ATTENDEE:x", ";X-A=\"b\":c", "2024-02-30", "9999-12-31T23:59:59Z", "-1", "1e999999", "NaN",
    ];

    private string script = "";
    private byte[] body = [];

    public static string Shown(string text) => string.Concat(text.Select(c => c is '\n' or (>= ' ' and <= '~') ? c.ToString() : $"\\u{(int)c:X4}"));

    public void Call()
    {
        var call = Calls();
        var set = Setting(call);
        script = set.Script;
        var scriptFile = Path.Combine(folder, "run.sh");
        File.WriteAllText(scriptFile, script);
        var (exit, output, error, time, afterSignal) = Run(scriptFile, set);
        tally.Ran();
        tally.Count($"exit {exit}{(set.Signal is null ? "" : " after a signal")}");
        tally.Count($"call {call.Name}{(call.Format.Length == 0 ? "" : " " + call.Format)}");
        var text = Encoding.UTF8.GetString(output);
        var errorText = Encoding.UTF8.GetString(error);
        var problem = Problem(set, call, exit, output, error, text, errorText, time, afterSignal);
        if (problem is null && set is { IsPlain: true } && call.Path == "in" && call.Name is "validate" or "schedule" or "standing" && exit is 0 or 1)
        {
            problem = OtherVerdict(call, exit);
        }

        if (problem is not null)
        {
            tally.Fail(problem, script, body, errorText);
        }
    }

    private static IEnumerable<string> Files(string under, string pattern) => Directory.EnumerateFiles(under, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private T Any<T>(params T[] items) => items[random.Next(items.Length)];

    private bool OneIn(int number) => random.Next(number) == 0;

    // What the command is asked: its call, its format, and the bytes it is to read.
    private CallLine Calls()
    {
        var file = Path.Combine(folder, OneIn(5) ? Any("@a b'\u202e.json", "-x.json", "a\nb.json", "\u001b[2J.ndjson", "t\u0131tle.JSON", "--help", "x.ndjson") : "in.json");
        var (name, kind) = random.Next(16) switch
        {
            <= 3 => ("validate", "inspection"),
            <= 6 => ("schedule", "inspection"),
            <= 9 => ("standing", "history"),
            <= 11 => ("read", "report"),
            <= 13 => ("frameworks", "definition"),
            14 => ("dialects", "none"),
            _ => ("schema", "none"),
        };
        body = kind switch
        {
            "inspection" => Document(OneIn(8) ? Histories : Inspections),
            "history" => Document(OneIn(8) ? Inspections : Histories),
            "definition" => Document(Definitions),
            "report" => ReportBytes(),
            _ => [],
        };
        File.WriteAllBytes(file, body);
        var path = random.Next(12) switch
        {
            0 or 1 or 2 => "-",
            3 => Any("/dev/null", "/dev/zero", "/dev/urandom", "/proc/self/environ", "/proc/self/mem", "/dev/fd/99", "/dev/stdin", "/dev/tty", "/", ".", "nowhere.json", "loop", "''", "fifo",
                $"'{new string('p', 5000)}'", Quoted(Any(Texts).Replace("\0", "", StringComparison.Ordinal)), "$'\\xff\\xfe.json'"),
            _ => "in",
        };
        if (kind == "none")
        {
            path = Quoted(OneIn(2) ? Any("inspection", "schedule", "framework", "event", "ilacs", "ofsted", "AA") : Any(Texts).Replace("\0", "", StringComparison.Ordinal));
        }

        var written = path == "in" ? Quoted(file) : path;
        var formats = name switch
        {
            "validate" or "read" => ["text", "json"],
            "schedule" => ["text", "json", "ics"],
            "standing" => ["text", "json", "html", "ics"],
            "frameworks" => ["text", "json", "markdown"],
            _ => Array.Empty<string>(),
        };
        var format = formats.Length == 0 || OneIn(4) ? "" : formats[random.Next(formats.Length)];
        var more = new StringBuilder();
        void Option(int chance, string option)
        {
            if (OneIn(chance))
            {
                more.Append(' ').Append(option);
            }
        }

        if (name is "validate" or "schedule")
        {
            Option(3, "--ndjson");
        }

        if (name == "validate")
        {
            Option(4, "--strict");
        }

        if (name is "schedule" or "standing")
        {
            Option(3, $"--as-of {Quoted(Date())}");
        }

        if (name == "schedule")
        {
            Option(6, $"--received {Quoted(Date())}");
            Option(6, $"--done {Quoted(Any("strategic-plan", "full", "", "=", Any(Texts).Replace("\0", "", StringComparison.Ordinal)) + "=" + Date())}");
        }

        if (name == "standing")
        {
            Option(4, $"--complete-until {Quoted(Date())}");
        }

        if (name is "validate" or "schedule" or "standing")
        {
            Option(8, $"--framework-file {(OneIn(2) ? written : Quoted(Path.GetFullPath(Files("docs/examples/frameworks", "*.json").First())))}");
        }

        if (name == "read")
        {
            Option(5, $"--framework {Quoted(Any("area-send-2025", "area-send-2023", "nonsense", Any(Texts).Replace("\0", "", StringComparison.Ordinal)))}");
        }

        Option(60, Quoted(Any("--nonsense", "--format=xml", "\u001b[31m", "--as-of", "-?", "--version", "--")));
        if (name is "schedule" or "standing" or "read" && OneIn(5))
        {
            written += " " + Any(written, "-", "nowhere", Quoted(Path.GetFullPath("docs/examples/rotherham-2024.json")));
        }

        var arguments = $"{name} {written}{more}{(format.Length == 0 ? "" : $" --format {format}")}";
        return new(name, format, path, arguments, file);
    }

    private string Date() => Any(
        "-0001-01-01", "9999-12-31", "2024-02-30", "0001-01-01", "10000-01-01", "", "today", "2024-1-1", "\u0662\u0660\u0662\u0664-01-01", "+2024-01-01", "2024-01-01\n",
        $"20{random.Next(10, 40)}-0{random.Next(1, 10)}-1{random.Next(10)}", $"20{random.Next(10, 40)}-0{random.Next(1, 10)}-1{random.Next(10)}", $"20{random.Next(10, 40)}-0{random.Next(1, 10)}-1{random.Next(10)}");

    // Where it is asked: streams, terminal, locale, folder, signal.
    private SetUp Setting(CallLine call)
    {
        var waits = call.Path is "fifo" or "/dev/tty" or "/dev/urandom" or "/dev/zero"; // Without an end.
        var signal = OneIn(5) || waits ? Any("INT", "TERM", "HUP", "QUIT") : null;
        var around = signal is not null ? "" : Any(
            "| head -c 10", "| head -1", "| true", "| { sleep 0.3; cat; }", ">/dev/full", "2>/dev/full", ">/dev/full 2>&1", ">&-", "2>&-", "<&-", ">&- 2>&- <&-", "</dev/null", "<.", ">&0",
            "pty", "", "", "", "", "", "", "", "", "", "");
        var environment = Any(
            "TERM=garbage LANG=tr_TR.UTF-8", "LC_ALL=C TERM=", "COLUMNS=1 NO_COLOR= TZ=Nowhere/None", "LC_ALL=de_DE.ISO-8859-1", "LC_ALL=ja_JP.SJIS LANGUAGE=ja", "LC_ALL=xx_XX.UTF-7", "LANG=ar_SA.UTF-8",
            "TERM=dumb COLUMNS=0", "TERM=xterm-256color COLUMNS=99999999999", "-i", "-u HOME", "TMPDIR=/nowhere", "TZ=:/dev/zero", "TERMINFO=/dev/null", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0", "", "", "", "", "");
        if (OneIn(25))
        {
            environment += " DOTNET_gcServer=1";
        }

        var dotnet = Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? Path.GetDirectoryName(new FileInfo("/usr/bin/dotnet").ResolveLinkTarget(true)?.FullName ?? "/usr/share/dotnet/dotnet");
        if (environment == "-i")
        {
            environment = $"-i DOTNET_ROOT={Quoted(dotnet!)}";
        }

        var gone = OneIn(15);
        var builder = new StringBuilder("cd ").Append(Quoted(folder)).Append("\n[ -p fifo ] || mkfifo fifo; [ -L loop ] || ln -s loop loop\n");
        if (gone)
        {
            builder.Append("mkdir -p gone; cd gone; rmdir ../gone\n");
        }

        var line = $"env {environment} {Quoted(command)} {call.Arguments}";
        if (signal is not null)
        {
            // Whoever started this may have it ignore some.
            line = "env --default-signal" + line[3..];
            builder.Append(CultureInfo.InvariantCulture, $"exec {line} # and a signal: {signal}\n");
        }
        else if (around == "pty")
        {
            // A terminal echoes what is typed, so nothing is, and a call that reads would wait for it: it writes to the terminal and reads nothing.
            builder.Append(CultureInfo.InvariantCulture, $"cat >{Quoted(folder)}/pty.sh <<'END_OF_PTY'\nexec {line} </dev/null\nEND_OF_PTY\nexec script -qec 'exec bash {folder}/pty.sh' /dev/null </dev/null\n");
        }
        else
        {
            builder.Append(line).Append(' ').Append(around).Append("\nexit ${PIPESTATUS[0]}\n");
        }

        // Which bytes may be there: a reader that stops, or none, says nothing about the output.
        var isWhole = signal is null && around is "" or "</dev/null" or "| { sleep 0.3; cat; }" or "2>&-" or "2>/dev/full" or "<&-";
        return new(builder.ToString(), signal, around, isWhole, IsPlain: around.Length == 0 && !gone && signal is null);
    }

    private Ended Run(string scriptFile, SetUp set)
    {
        var (slow, times, pause) = (OneIn(6), OneIn(4) ? 50 : 1, random.Next(1500));
        var start = new ProcessStartInfo("/bin/bash", [scriptFile]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        var time = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = Bytes(process.StandardOutput.BaseStream);
        var error = Bytes(process.StandardError.BaseStream);
        var stdin = process.StandardInput.BaseStream;
        var given = body;
        var hold = set.Signal is not null && OneIn(2);
        var feeding = Task.Run(() =>
        {
            try
            {
                for (var i = 0; i < times; i++)
                {
                    var at = given.Length / 3;
                    stdin.Write(given.AsSpan(0, at));
                    stdin.Flush();
                    Thread.Sleep(slow ? 100 : 0);
                    stdin.Write(given.AsSpan(at));
                    stdin.Flush();
                }

                if (!hold)
                {
                    stdin.Close();
                }
            }
            catch (Exception e) when (e is IOException or ObjectDisposedException)
            {
                // The call reads no further.
            }
        });
        var signalled = TimeSpan.Zero;
        if (set.Signal is not null)
        {
            // A shell that a signal meets before it has become the command may pass over it.
            while (!process.HasExited && time.Elapsed < TimeSpan.FromSeconds(30) && Comm(process.Id) is "bash" or "env")
            {
                Thread.Sleep(1);
            }

            Thread.Sleep(pause);
            signalled = time.Elapsed;
            Signal(set.Signal, process.Id);
            if (OneIn(4))
            {
                Signal(set.Signal, process.Id);
            }
        }

        if (!process.WaitForExit(90_000))
        {
            process.Kill(entireProcessTree: true);
            return new(-1, [], [], time.Elapsed, TimeSpan.Zero);
        }

        var ended = time.Elapsed;
        Task.WaitAll([output, error], 10_000);
        if (hold)
        {
            try
            {
                stdin.Close();
            }
            catch (IOException)
            {
                // Nobody reads it any more.
            }
        }

        return new(process.ExitCode, output.Result, error.Result, ended, set.Signal is null ? TimeSpan.Zero : ended - signalled);
    }

    private static string Comm(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/comm").Trim();
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static void Signal(string signal, int process)
    {
        using var kill = Process.Start(new ProcessStartInfo("kill", [$"-{signal}", process.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardError = true })!;
        kill.WaitForExit();
    }

    private static Task<byte[]> Bytes(Stream stream) => Task.Run(() =>
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    });

    private static string? Problem(SetUp set, CallLine call, int exit, byte[] output, byte[] error, string text, string errorText, TimeSpan time, TimeSpan afterSignal)
    {
        var killed = set.Signal switch { "INT" => 130, "TERM" => 143, "HUP" => 129, "QUIT" => 131, _ => 0 };
        var isExpected = exit is 0 or 1 or 2 || (killed != 0 && exit == killed) || (exit == 141 && set.Around.StartsWith('|')) ;
        if (!isExpected)
        {
            return exit == -1 ? "hangs" : $"exit code {exit}";
        }

        if (time > TimeSpan.FromSeconds(60) || afterSignal > TimeSpan.FromSeconds(15))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F0} seconds, {afterSignal.TotalSeconds:F0} after the signal");
        }

        if ((text + errorText).Contains("   at ", StringComparison.Ordinal) && (text + errorText).Contains("Exception", StringComparison.Ordinal) || errorText.Contains("Unhandled", StringComparison.Ordinal))
        {
            return "a stack trace";
        }

        if (exit == 2 && errorText.Length == 0 && !set.Around.Contains("2>", StringComparison.Ordinal) && !set.Around.Contains("pty", StringComparison.Ordinal))
        {
            return "exit code 2 without a word";
        }

        var isTerminal = set.Around == "pty";
        var cut = set.Around.StartsWith("| head -c", StringComparison.Ordinal) || set.Signal is not null;
        if (!cut && (!System.Text.Unicode.Utf8.IsValid(output) || !System.Text.Unicode.Utf8.IsValid(error)))
        {
            return "bytes that are not UTF-8";
        }

        return Raw(text, isTerminal) ?? Raw(errorText, isTerminal) ?? (set.IsWhole && exit is 0 or 1 && output.Length > 0 ? Wrong(call, text, exit) : null);
    }

    // Whether an output is what its format says.
    private static string? Wrong(CallLine call, string text, int exit)
    {
        try
        {
            switch (call.Format)
            {
                case "json" when !text.StartsWith("Description:", StringComparison.Ordinal) && !char.IsAsciiDigit(text[0]):
                    var whole = text.TrimEnd();
                    if (whole.Length > 0)
                    {
                        try
                        {
                            using var parsed = JsonDocument.Parse(whole);
                        }
                        catch (JsonException)
                        {
                            foreach (var line in whole.Split('\n'))
                            {
                                using var parsed = JsonDocument.Parse(line);
                            }
                        }
                    }

                    break;
                case "ics" when !text.StartsWith("Description:", StringComparison.Ordinal) && !char.IsAsciiDigit(text[0]):
                    var lines = text.Split("\r\n");
                    return lines[0] != "BEGIN:VCALENDAR" ? "a calendar that does not begin"
                        : lines.Count(l => l == "BEGIN:VCALENDAR") != 1 || lines.Count(l => l == "END:VCALENDAR") != 1 || lines[^2] != "END:VCALENDAR" ? "a calendar within a calendar"
                        : lines.Any(l => Encoding.UTF8.GetByteCount(l) > 75) ? "a line of more than 75 bytes"
                        : lines.Any(l => l.Contains('\n', StringComparison.Ordinal)) ? "a bare line break in a calendar"
                        : lines.Any(l => l.Length > 0 && l[0] != ' ' && !l.Contains(':', StringComparison.Ordinal) && !l.Contains(';', StringComparison.Ordinal)) ? "a line without a property"
                        : lines.Any(l => l.StartsWith("ATTENDEE", StringComparison.Ordinal)) ? "a forged property" : null;
                case "html" when !text.StartsWith("Description:", StringComparison.Ordinal) && !char.IsAsciiDigit(text[0]):
                    return text.Contains("<script>alert", StringComparison.OrdinalIgnoreCase) || text.Contains("<img src=x", StringComparison.OrdinalIgnoreCase) || text.Contains("href=\"javascript:", StringComparison.OrdinalIgnoreCase)
                        ? "text that breaks out of the page" : !text.TrimEnd().EndsWith("</html>", StringComparison.Ordinal) ? "a page that does not end" : null;
                case "markdown":
                    return text.Contains("<script", StringComparison.OrdinalIgnoreCase) || text.Contains("<img src=x", StringComparison.OrdinalIgnoreCase) || text.Contains("](javascript:", StringComparison.OrdinalIgnoreCase)
                        ? "text that breaks out of the page" : null;
            }
        }
        catch (JsonException e)
        {
            return $"what is not JSON: {e.Message}";
        }

        return text.Length == 0 && exit == 0 ? "success without a word" : null;
    }

    // The same bytes have one verdict, whatever the format and the way in.
    private string? OtherVerdict(CallLine call, int exit)
    {
        // Behind the name of the call: behind a "--" it would be a path.
        var (name, rest) = call.Arguments.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? (call.Arguments[..end], call.Arguments[end..]) : (call.Arguments, "");
        var start = new ProcessStartInfo("/bin/bash", ["-c", $"cd {Quoted(folder)}; {Quoted(command)} {name} --format json{rest} >/dev/null 2>&1"]) { RedirectStandardInput = true };
        if (call.Format.Length > 0)
        {
            start.ArgumentList[1] = start.ArgumentList[1].Replace($" --format {call.Format} ", " ", StringComparison.Ordinal);
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process.WaitForExit(60_000) && process.ExitCode == exit ? null : $"verdict {exit} and with JSON {(process.HasExited ? process.ExitCode : -1)}";
    }

    private static string Quoted(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    // What a terminal would act on; null for nothing. Emphasis and the bar of progress are the command's own, on a terminal only.
    private static string? Raw(string printed, bool isTerminal)
    {
        var text = printed.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (isTerminal)
        {
            foreach (var own in new[] { "\u001b[1m", "\u001b[0m", "\r\u001b[K", "\u001b[K", "^D\b\b" })
            {
                text = text.Replace(own, "", StringComparison.Ordinal);
            }
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != '\n' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                && rune.Value != '\n' && !(isTerminal && rune.Value == '\r'))
            {
                return $"a raw U+{rune.Value:X4}";
            }
        }

        return text.Contains("\nall.json: valid", StringComparison.Ordinal) && !isTerminal ? "a forged line" : null;
    }

    // A document of ours with hostile text in a member or its name, bytes changed, cut, repeated, in another encoding, or nothing that makes sense.
    private byte[] Document(byte[][] documents)
    {
        var bytes = documents[random.Next(documents.Length)];
        switch (random.Next(14))
        {
            case 0:
                return Changed(bytes);
            case 1:
                return bytes[..random.Next(bytes.Length)];
            case 2:
                return [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))];
            case 3:
                return [0xEF, 0xBB, 0xBF, .. new byte[random.Next(70_000)].Select(_ => (byte)' '), (byte)'[', .. bytes, (byte)']'];
            case 4:
                var noise = new byte[random.Next(100_000)];
                random.NextBytes(noise);
                return noise;
            case 5:
                return Encoding.UTF8.GetBytes(Any(
                    "[]", "", "\n\n\n", "null", "{}", "[[]]", "[null]", "{\"a\":1}{", new string('[', 100_000), new string('[', 50_000) + new string(']', 50_000), "\"" + new string('a', 300_000) + "\"",
                    "1" + new string('0', 100_000), "{\"\\ud800\":\"\\udfff\"}", "[" + string.Join(',', Enumerable.Repeat("{}", 5000)) + "]", string.Join('\n', Enumerable.Repeat("{", 5000)), "/* */ {}", "\u2028", new string(' ', 200_000)));
            case 6:
                return [.. bytes, (byte)'\n', .. bytes];
            default:
                return Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(bytes).Split("\n{").Select((part, i) => Poisoned(i == 0 ? part : "{" + part))));
        }
    }

    private byte[] Changed(byte[] bytes)
    {
        bytes = [.. bytes];
        for (var i = random.Next(1, 12); i > 0 && bytes.Length > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    // Names that occur twice and halves of surrogate pairs are more than the library that changes a document takes.
    private string Poisoned(string json)
    {
        try
        {
            return Changed(json);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return json;
        }
    }

    private string Changed(string json)
    {
        JsonNode tree;
        try
        {
            tree = JsonNode.Parse(json)!;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return json;
        }

        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var nodes = Nodes(tree).ToArray();
            var node = nodes[random.Next(nodes.Length)];
            switch (random.Next(8))
            {
                case 0 when node is JsonObject members:
                    members[Any(Texts)] = Any<JsonNode?>(1, null, "x", new JsonArray(), new JsonObject());
                    break;
                case 1 when node is JsonObject members && members.Count > 0:
                    var renamed = members.ElementAt(random.Next(members.Count));
                    members.Remove(renamed.Key);
                    members[renamed.Key + Any(Texts)] = renamed.Value?.DeepClone();
                    break;
                case 2 when node is JsonObject members && members.Count > 0:
                    members.Remove(members.ElementAt(random.Next(members.Count)).Key);
                    break;
                case 3 when node is JsonArray items:
                    for (var more = random.Next(200); more > 0; more--)
                    {
                        items.Add(items.Count > 0 ? items[0]?.DeepClone() : 1);
                    }

                    break;
                case 4 when node.Parent is not null:
                    node.ReplaceWith(Any<JsonNode?>(null, true, -1, 1e300, new JsonArray(), new JsonObject(), "", long.MaxValue)!);
                    break;
                default:
                    if (node is JsonValue value && value.Parent is not null)
                    {
                        value.ReplaceWith(value.GetValueKind() == JsonValueKind.String && !OneIn(3) ? value.GetValue<string>() + Any(Texts) : Any(Texts));
                    }

                    break;
            }
        }

        try
        {
            return tree.ToJsonString();
        }
        catch (InvalidOperationException)
        {
            // Halves of surrogate pairs, which this library does not write.
            return json;
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonObject members => members.Where(m => m.Value is not null).SelectMany(m => Nodes(m.Value!)).Prepend(node),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => Nodes(item!)).Prepend(node),
        _ => [node],
    };

    private byte[] ReportBytes()
    {
        var text = Encoding.UTF8.GetString(Report);
        switch (random.Next(8))
        {
            case 0:
                return Changed(Report);
            case 1:
                var lines = text.Split('\n').ToList();
                for (var i = random.Next(1, 20); i > 0; i--)
                {
                    lines.Insert(random.Next(lines.Count), Any(Texts));
                }

                return Encoding.UTF8.GetBytes(string.Join('\n', lines));
            case 2:
                return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, random.Next(1, 60))));
            case 3:
                return Encoding.UTF8.GetBytes(string.Concat(text.Select(c => OneIn(200) ? Any(Texts) : c.ToString())));
            case 4:
                return Pdf(text, Any("", "loop", "deep", "count", "length", "bomb", "outside", "encrypt"));
            case 5:
                return Changed(Pdf(text, ""));
            case 6:
                var whole = Pdf(text, "");
                return whole[..random.Next(whole.Length)];
            default:
                return Any<byte[]>([], "%PDF-1.7\n"u8.ToArray(), [.. "%PDF-"u8, .. new byte[50_000]], Encoding.Unicode.GetBytes(text), Encoding.Latin1.GetBytes(text));
        }
    }

    // A small PDF with the text on its pages, and one thing in it that is not as it should be.
    private byte[] Pdf(string text, string fault)
    {
        var content = new StringBuilder("BT /F1 10 Tf 12 TL 40 800 Td\n");
        foreach (var line in text.Split('\n').Take(60))
        {
            content.Append('(').Append(string.Concat((OneIn(30) ? line + Any(Texts) : line).Select(c => c is '(' or ')' or '\\' ? $"\\{c}" : c is < (char)256 ? c.ToString() : "?"))).Append(") Tj T*\n");
        }

        content.Append("ET");
        var stream = Encoding.Latin1.GetBytes(fault == "deep" ? new string('[', 200_000) : content.ToString());
        if (fault == "bomb")
        {
            stream = [.. Enumerable.Repeat(" (a) Tj\n"u8.ToArray(), 5_000_000).SelectMany(b => b)];
        }

        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(stream);
        }

        using var file = new MemoryStream();
        var offsets = new List<long>();
        void Add(string written) => file.Write(Encoding.Latin1.GetBytes(written));
        void Open(int number)
        {
            offsets.Add(file.Position);
            Add($"{number} 0 obj\n");
        }

        Add("%PDF-1.7\n");
        Open(1);
        Add("<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        Open(2);
        Add($"<< /Type /Pages /Kids [{(fault == "loop" ? "2 0 R" : "3 0 R")}] /Count {(fault == "count" ? "2147483647" : "1")} >>\nendobj\n");
        Open(3);
        Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n");
        Open(4);
        Add($"<< /Filter /FlateDecode /Length {(fault == "length" ? "99999999999" : packed.Length.ToString(CultureInfo.InvariantCulture))} >>\nstream\n");
        file.Write(packed.ToArray());
        Add("\nendstream\nendobj\n");
        Open(5);
        Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>\nendobj\n");
        var table = file.Position;
        Add("xref\n0 6\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"{(fault == "outside" ? 9999999999 : offset):D10} 00000 n \n"));
        }

        Add($"trailer\n<< /Size 6 /Root 1 0 R{(fault == "encrypt" ? " /Encrypt << /Filter /Standard /V 9 >>" : "")} >>\nstartxref\n{table}\n%%EOF");
        return file.ToArray();
    }

    private sealed record CallLine(string Name, string Format, string Path, string Arguments, string File);

    private sealed record SetUp(string Script, string? Signal, string Around, bool IsWhole, bool IsPlain);

    private sealed record Ended(int Exit, byte[] Output, byte[] Error, TimeSpan Time, TimeSpan AfterSignal);
}
