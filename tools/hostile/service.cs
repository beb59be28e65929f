#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Attacks the service of docs/samples as slow and lying clients do: lengths and chunk sizes that are not true, requests that end in the middle,
// connections that are cut off, half open or reset, another protocol, other media types, headers without an end, hostile text in every place.
// An answer of 5xx, an entry in the log, a service that no longer answers, an answer of 4xx to a whole request without problem details, and
// memory that grows without end are failures.
//
//   dotnet run tools/hostile/service.cs -- [--minutes 10] [--seed 1] [--service docs/samples/JudgementService/bin/Debug/net10.0/JudgementService]
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
var minutes = double.Parse(options.GetValueOrDefault("--minutes", "10"), CultureInfo.InvariantCulture);
var seed = int.Parse(options.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture);
var program = Path.GetFullPath(options.GetValueOrDefault("--service", "docs/samples/JudgementService/bin/Debug/net10.0/JudgementService"));
var port = FreePort();
var log = new StringBuilder();
using var service = Process.Start(new ProcessStartInfo(program, [$"--urls=http://127.0.0.1:{port}", "--Limits:SlowFor=00:00:02", "--Limits:UnreadFor=00:00:03"])
{
    RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(program),
})!;
service.OutputDataReceived += (_, e) => Keep(e.Data);
service.ErrorDataReceived += (_, e) => Keep(e.Data);
service.BeginOutputReadLine();
service.BeginErrorReadLine();

var document = File.ReadAllBytes("docs/examples/rotherham-2024.json");
var (requests, failures, clock) = (0, 0, Stopwatch.StartNew());
var answers = new SortedDictionary<string, int>(StringComparer.Ordinal);
try
{
    while (!IsHealthy())
    {
        if (service.HasExited || clock.Elapsed > TimeSpan.FromSeconds(60))
        {
            Console.WriteLine("The service does not start.");
            return 2;
        }

        Thread.Sleep(200);
    }

    var seen = 0;
    long memory = 0;
    for (var round = 0; clock.Elapsed.TotalMinutes < minutes && failures < 20; round++)
    {
        var attacks = Enumerable.Range(0, 12).Select(i => new Attack(new(unchecked((seed * 104729) + (round * 12) + i)), port, document)).ToArray();
        Task.WaitAll([.. attacks.Select(a => a.RunAsync())]);
        foreach (var attack in attacks)
        {
            requests++;
            var answer = attack.Failed is null ? "no answer" : attack.Failed;
            answer = attack.Answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? attack.Answer[9..12] : answer;
            answers[answer] = answers.GetValueOrDefault(answer) + 1;
            if (attack.Answer.Replace("HTTP/1.1 505 ", "", StringComparison.Ordinal).Contains("HTTP/1.1 5", StringComparison.Ordinal))
            {
                Fail($"{answer} to {attack.Name}");
            }
            else if (attack.IsWhole && answer[0] == '4' && !attack.Answer.Contains("application/problem+json", StringComparison.Ordinal))
            {
                Fail($"{answer} without problem details to {attack.Name}");
            }
            else if (attack.Answer.Contains('\u001b', StringComparison.Ordinal))
            {
                Fail($"a raw escape in the answer to {attack.Name}");
            }
        }

        string[] said;
        lock (log)
        {
            var all = log.ToString();
            said = all[seen..].Split('\n');
            seen = all.Length;
        }

        if (said.FirstOrDefault(l => l.StartsWith("fail:", StringComparison.Ordinal) || l.StartsWith("crit:", StringComparison.Ordinal) || l.StartsWith("warn:", StringComparison.Ordinal) || l.Contains("Unhandled", StringComparison.Ordinal)) is { } entry)
        {
            Fail($"an entry in the log in the round of {string.Join(", ", attacks.Select(a => a.Name))}: {string.Join(" / ", said.SkipWhile(l => l != entry).Take(4))}");
        }

        if (!IsHealthy())
        {
            Fail($"no answer to /health after {string.Join(", ", attacks.Select(a => a.Name))}");
        }

        service.Refresh();
        memory = Math.Max(memory, service.WorkingSet64);
    }

    if (memory > 1L << 30)
    {
        Fail($"{memory >> 20} MB of memory");
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{requests} clients in {clock.Elapsed.TotalMinutes:F0} minutes, seed {seed}; answers {string.Join(", ", answers.Select(a => $"{a.Key}: {a.Value}"))}; at most {memory >> 20} MB; {failures} failures."));
    return failures == 0 ? 0 : 1;
}
finally
{
    service.Kill();
}

void Fail(string what)
{
    failures++;
    Console.WriteLine($"FAILURE {what}");
}

void Keep(string? line)
{
    lock (log)
    {
        log.Append(line).Append('\n');
    }
}

bool IsHealthy()
{
    try
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(20) };
        return client.GetAsync($"http://127.0.0.1:{port}/health").GetAwaiter().GetResult().StatusCode == HttpStatusCode.OK;
    }
    catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
    {
        return false;
    }
}

static int FreePort()
{
    using var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    return ((IPEndPoint)listener.LocalEndpoint).Port;
}

internal sealed class Attack(Random random, int port, byte[] document)
{
    private static readonly string[] Texts = ["\u001b[2J", "\u202e", "<script>alert(1)</script>", "%00", "%1b[31m", "..%2f..%2f", new('x', 3000), "'\"", "\u00e9", "{0}", "%f0%9f"];

    public string Name { get; private set; } = "";

    // Whether the request was sound HTTP, so that the service and not the server below it answers.
    public bool IsWhole { get; private set; }

    public string Answer { get; private set; } = "";

    public string? Failed { get; private set; }

    public async Task RunAsync()
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port);
            var stream = client.GetStream();
            await GoAsync(client, stream);
            using var end = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            var read = new byte[64 * 1024];
            var all = new StringBuilder();
            int count;
            while (all.Length < 1_000_000 && (count = await stream.ReadAsync(read, end.Token)) > 0)
            {
                all.Append(Encoding.Latin1.GetString(read, 0, count));
            }

            Answer = all.ToString();
        }
        catch (OperationCanceledException)
        {
            Failed = "still open";
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            Failed = "cut off";
        }
    }

    private T Any<T>(params T[] items) => items[random.Next(items.Length)];

    private async Task GoAsync(TcpClient client, NetworkStream stream)
    {
        var path = Any("/inspections/validate", "/inspections/validate/batch", "/inspections/schedule?asOf=2026-11-23");
        var type = path.EndsWith("batch", StringComparison.Ordinal) ? "application/x-ndjson" : "application/json";
        var which = random.Next(20);
        Name = $"attack {which} on {path}";
        Task Send(string text) => stream.WriteAsync(Encoding.Latin1.GetBytes(text)).AsTask();
        string Head(string more, string method = "POST") => $"{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: {type}\r\n{more}\r\n";
        switch (which)
        {
            case 0: // A length that is too large, and the end.
                await Send(Head($"Content-Length: {Any(document.Length + 1L, 1L << 31, 1L << 40, long.MaxValue)}\r\n"));
                await stream.WriteAsync(document);
                client.Client.Shutdown(SocketShutdown.Send);
                break;
            case 1: // A length that is too small.
                await Send(Head($"Content-Length: {random.Next(document.Length)}\r\n"));
                await stream.WriteAsync(document);
                break;
            case 2: // A length that is none.
                await Send(Head($"Content-Length: {Any("-1", "1e3", "0x10", "", "99999999999999999999", "5, 6", "5\r\nContent-Length: 6")}\r\n"));
                await stream.WriteAsync(document);
                client.Client.Shutdown(SocketShutdown.Send);
                break;
            case 3: // A chunk size that cannot be.
                await Send(Head("Transfer-Encoding: chunked\r\n") + Any("7fffffff", "80000000", "ffffffff", "100000000", "ffffffffffffffff", "-1", "xyz", "", new string('0', 9000)) + "\r\n{\"schema\":");
                client.Client.Shutdown(SocketShutdown.Send);
                break;
            case 4: // A chunk without its end, or more in it than it says.
                await Send(Head("Transfer-Encoding: chunked\r\n") + Any("5\r\n{\"a\":1}\r\n0\r\n\r\n", "a\r\n{", "1\r\n{\r\n1\r\n", "0\r\n", "1;a=\"\r\n{\r\n0\r\nX: " + new string('y', 40_000) + "\r\n\r\n"));
                client.Client.Shutdown(SocketShutdown.Send);
                break;
            case 5: // Both framings.
                await Send(Head($"Transfer-Encoding: {Any("chunked", "gzip, chunked", "identity", "chunked, chunked", "\u000bchunked")}\r\nContent-Length: 5\r\n") + "5\r\nhello\r\n0\r\n\r\n");
                client.Client.Shutdown(SocketShutdown.Send);
                break;
            case 6: // Cut off in the middle by a reset.
                await Send(Head($"Content-Length: {document.Length}\r\n"));
                await stream.WriteAsync(document.AsMemory(0, random.Next(document.Length)));
                await Task.Delay(random.Next(50));
                client.LingerState = new(true, 0);
                client.Client.Close();
                break;
            case 7: // The answer is not waited for.
                await Send(Head($"Content-Length: {document.Length}\r\n"));
                await stream.WriteAsync(document);
                client.LingerState = new(true, 0);
                client.Client.Close();
                break;
            case 8: // HTTP/2 with prior knowledge, and TLS.
                await Send(Any("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0", "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003", "GET / HTTP/0.9\r\n\r\n", "GET /health HTTP/9.9\r\n\r\n", "\0\0\0\0", "\r\n\r\n\r\n", "get"));
                client.Client.Shutdown(SocketShutdown.Send);
                break;
            case 9: // An upgrade to HTTP/2, and waiting for leave.
                await Send(Head($"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\nExpect: {Any("100-continue", "1000")}\r\nContent-Length: {document.Length}\r\n"));
                await stream.WriteAsync(document);
                break;
            case 10: // Another media type, character set or encoding.
                IsWhole = true;
                type = Any("text/plain", "application/xml", "", "application/json; charset=utf-16", "application/json; charset=\"", "a/b/c", "multipart/form-data; boundary=", "application/json, text/html", new string('a', 4000));
                await Send(Head($"Content-Encoding: {Any("gzip", "br", "identity", "x")}\r\nContent-Length: {document.Length}\r\n"));
                await stream.WriteAsync(document);
                break;
            case 11: // Headers without an end.
                await Send($"POST {path} HTTP/1.1\r\nHost: localhost\r\n");
                for (var i = 0; i < Any(5, 200, 5000); i++)
                {
                    await Send($"X-{i}: {new string('h', Any(1, 100, 9000))}\r\n");
                }

                await Send("\r\n");
                break;
            case 12: // One byte, then the next.
                foreach (var c in Head($"Content-Length: {document.Length}\r\n") + "{\"schema\"")
                {
                    await Send(c.ToString());
                    await Task.Delay(Any(0, 5, 40));
                }

                break;
            case 13: // Hostile text in the address.
                IsWhole = false;
                path = Any("/frameworks/", "/inspections/schedule?asOf=", "/", "/openapi/") + Any(Texts);
                await Send(Head("Content-Length: 0\r\n", Any("GET", "POST", "DELETE", "OPTIONS", "TRACE", "CONNECT", "\u00e9")));
                break;
            case 14: // Hostile text in the header.
                await Send(Head($"{Any("X", "Host", "Accept", "Cookie", "traceparent", "X Y", ":")}: {Any(Texts)}\r\nContent-Length: {document.Length}\r\n"));
                await stream.WriteAsync(document);
                break;
            case 15: // A document without an end, or with hostile bytes.
                IsWhole = true;
                var body = Any(new string('[', 2_000_000), "{\"a\":\"" + new string('a', 2_000_000), new string(' ', 3_000_000), "\u001b[2J", "\u00ff\u00fe{", "{\"\\ud800\":1}", "null", "[]", new string('\n', 100_000), string.Concat(Enumerable.Repeat("{}\n", 20_000)));
                IsWhole = body.Length < 1_000_000;
                await Send(Head($"Content-Length: {body.Length}\r\n"));
                await Send(body);
                break;
            case 16: // Many requests at once on one connection.
                var one = Head($"Content-Length: {document.Length}\r\n").Replace("Connection: close", "Connection: keep-alive", StringComparison.Ordinal) + Encoding.Latin1.GetString(document);
                await Send(string.Concat(Enumerable.Repeat(one, 30)) + Head("Content-Length: 0\r\n"));
                break;
            case 17: // Half open: nothing more comes, and nothing is closed.
                await Send(Head($"Content-Length: {document.Length}\r\n"));
                await stream.WriteAsync(document.AsMemory(0, 20));
                break;
            case 18: // A batch whose answers nobody reads for a while, and is then left.
                path = "/inspections/validate/batch";
                type = "application/x-ndjson";
                await Send(Head("Transfer-Encoding: chunked\r\n"));
                var line = Encoding.Latin1.GetBytes("4\r\n{\"}\n\r\n");
                for (var i = 0; i < 20_000; i++)
                {
                    await stream.WriteAsync(line);
                }

                client.LingerState = new(true, 0);
                client.Client.Close();
                break;
            default: // What is sound: it has to work all the time.
                IsWhole = true;
                await Send(Head($"Content-Length: {document.Length}\r\n"));
                await stream.WriteAsync(document);
                break;
        }
    }
}
