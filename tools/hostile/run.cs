#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Attacks the command as somebody would who has not read the code: hostile text in every member, broken and odd files, odd terminals, signals
// at random moments, closed and slow pipes. Anything but a documented exit code, a line on the error stream and shown characters is a failure.
//
//   dotnet run tools/hostile/run.cs -- [--minutes 60] [--seed 1] [--command src/Send.Framework.Tool/bin/Debug/net10.0/send-framework]
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
var minutes = double.Parse(options.GetValueOrDefault("--minutes", "60"), CultureInfo.InvariantCulture);
var seed = int.Parse(options.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture);
var command = Path.GetFullPath(options.GetValueOrDefault("--command", "src/Send.Framework.Tool/bin/Debug/net10.0/send-framework"));
var random = new Random(seed);
var folder = Directory.CreateTempSubdirectory("hostile-").FullName;
var documents = Directory.EnumerateFiles("docs/examples", "*.json", SearchOption.AllDirectories).Concat(["docs/examples/histories.ndjson", "docs/examples/feed.ndjson"])
    .Select(File.ReadAllBytes).ToArray();
string[] texts =
[
    "\u001b[2J\u001b[H", "\u001b]0;owned\u0007", "\u001b]8;;http://e.example\u001b\\", "\u009b31m", "\u202e\u2066", "\u2028\u2029\u0085", "\r\nall.json: valid; 0 errors.\n",
    "\0", "\uFEFF\u200b", "<script>alert(1)</script>", "[x](javascript:alert(1))", "\nEND:VCALENDAR\nBEGIN:VCALENDAR\n", "\"];--", "{0}%s%n", new('x', 5000), "\U000E0001\U000E0041",
];
var (runs, failures, clock) = (0, new List<string>(), Stopwatch.StartNew());
var exits = new SortedDictionary<int, int>();

while (clock.Elapsed.TotalMinutes < minutes && failures.Count < 20)
{
    runs++;
    var file = Path.Combine(folder, random.Next(6) == 0 ? "@a b'\u202e.json" : "in.json");
    var body = Document();
    File.WriteAllBytes(file, body);
    var script = Script(file);
    var (exit, output, error, time) = Run(script, body);
    exits[exit] = exits.GetValueOrDefault(exit) + 1;
    var problem = exit is not (0 or 1 or 2 or 130 or 141 or 143) ? $"exit code {exit}"
        : time > TimeSpan.FromSeconds(30) ? $"{time.TotalSeconds:F0} seconds"
        : (output + error).Contains("   at ", StringComparison.Ordinal) || error.Contains("Unhandled", StringComparison.Ordinal) ? "a stack trace"
        : Raw(output) ?? Raw(error);
    if (problem is not null)
    {
        failures.Add($"{problem}: {script}");
        var kept = Path.Combine(folder, $"failure-{failures.Count}.json");
        File.WriteAllBytes(kept, body);
        Console.WriteLine($"FAILURE {problem}: {script} ({kept})\n{Shown(error)[..Math.Min(500, Shown(error).Length)]}");
    }
}

Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{runs} calls in {clock.Elapsed.TotalMinutes:F0} minutes, seed {seed}; exit codes {string.Join(", ", exits.Select(e => $"{e.Key}: {e.Value}"))}; {failures.Count} failures."));
return failures.Count == 0 ? 0 : 1;

// A document of ours with hostile text in a member or its name, bytes changed, cut, repeated, in another encoding, or nothing that makes sense.
byte[] Document()
{
    var bytes = documents[random.Next(documents.Length)];
    switch (random.Next(9))
    {
        case 0:
            bytes = [.. bytes];
            for (var i = random.Next(1, 8); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            return bytes;
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
        default:
            return Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(bytes).Split("\n{").Select((part, i) => Poisoned(i == 0 ? part : "{" + part))));
    }
}

string Poisoned(string json)
{
    var tree = JsonNode.Parse(json)!;
    var values = Texts(tree).ToArray();
    for (var i = random.Next(1, 6); i > 0 && values.Length > 0; i--)
    {
        var value = values[random.Next(values.Length)];
        if (value.Parent is not null)
        {
            value.ReplaceWith(value.GetValue<string>() + texts[random.Next(texts.Length)]);
            values = [.. Texts(tree)];
        }
    }

    if (tree is JsonObject members && random.Next(4) == 0)
    {
        members[texts[random.Next(texts.Length)]] = 1;
    }

    return tree.ToJsonString();
}

static IEnumerable<JsonValue> Texts(JsonNode node) => node switch
{
    JsonObject members => members.Where(m => m.Value is not null).SelectMany(m => Texts(m.Value!)),
    JsonArray items => items.Where(item => item is not null).SelectMany(item => Texts(item!)),
    JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => [value],
    _ => [],
};

string Script(string file)
{
    var path = random.Next(3) == 0 ? "-" : $"'{file.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    string Format(params string[] formats) => random.Next(3) == 0 ? "" : $" --format {formats[random.Next(formats.Length)]}";
    var call = random.Next(6) switch
    {
        0 or 1 => $"validate {path}{(random.Next(3) == 0 ? " --ndjson" : "")}{(random.Next(4) == 0 ? " --strict" : "")}{Format("text", "json")}",
        2 or 3 => $"schedule {path}{(random.Next(4) == 0 ? " --ndjson" : "")}{(random.Next(4) == 0 ? $" --as-of {Date()}" : "")}{(random.Next(6) == 0 ? $" --received {Date()}" : "")}{Format("text", "json", "ics")}",
        4 => $"standing {path}{Format("text", "json", "html", "ics")}",
        _ => random.Next(2) == 0 ? $"frameworks {path}{Format("text", "json", "markdown")}" : $"validate {path} --framework-file {path}",
    };
    var around = random.Next(10) switch
    {
        0 => "| head -c 10",
        1 => ">/dev/full",
        2 => ">&-",
        3 => "2>&-",
        4 => "<&-",
        5 => ">&- 2>&- <&-",
        _ => "",
    };
    var environment = random.Next(4) switch { 0 => "TERM=garbage LANG=tr_TR.UTF-8 ", 1 => "LC_ALL=C TERM= ", 2 => "COLUMNS=1 NO_COLOR= TZ=Nowhere/None ", _ => "" };
    return $"{environment}'{command}' {call} {around}";
}

string Date() => random.Next(4) switch { 0 => "-0001-01-01", 1 => "9999-12-31", 2 => "2024-02-30", _ => $"20{random.Next(10, 40)}-0{random.Next(1, 10)}-1{random.Next(10)}" };

(int Exit, string Output, string Error, TimeSpan Time) Run(string script, byte[] body)
{
    var signal = random.Next(5) == 0 ? (random.Next(2) == 0 ? "INT" : "TERM") : null;
    var start = new ProcessStartInfo("/bin/bash", ["-c", signal is null ? script + "; exit ${PIPESTATUS[0]}" : "exec env " + script.Split('|')[0]])
    {
        RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
    };
    var time = Stopwatch.StartNew();
    using var process = Process.Start(start)!;
    var output = process.StandardOutput.ReadToEndAsync();
    var error = process.StandardError.ReadToEndAsync();
    var feeding = Task.Run(() =>
    {
        try
        {
            for (var i = random.Next(3) == 0 ? 50 : 1; i > 0; i--)
            {
                process.StandardInput.BaseStream.Write(body);
                process.StandardInput.BaseStream.Flush();
            }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The call reads no further.
        }
    });
    if (signal is not null)
    {
        Thread.Sleep(random.Next(400));
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    if (!process.WaitForExit(60_000))
    {
        process.Kill(entireProcessTree: true);
        return (-1, "", "", time.Elapsed);
    }

    Task.WaitAll([output, error, feeding], 10_000);
    return (process.ExitCode, output.Result, error.Result, time.Elapsed);
}

// What a terminal would act on; null for nothing.
static string? Raw(string printed)
{
    var text = printed.Replace("\r\n", "\n", StringComparison.Ordinal);
    foreach (var rune in text.EnumerateRunes())
    {
        if (rune.Value != '\n' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            && rune.Value != '\n')
        {
            return $"a raw U+{rune.Value:X4}";
        }
    }

    return text.Contains("\nall.json: valid", StringComparison.Ordinal) ? "a forged line" : null;
}

static string Shown(string text) => string.Concat(text.Select(c => c is '\n' or (>= ' ' and <= '~') ? c.ToString() : $"\\u{(int)c:X4}"));
