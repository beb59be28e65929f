#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Sends documents to a running JudgementService from many connections at once, and says how fast and how it answered.
//
//     dotnet run -c Release tools/load/run.cs -- http://localhost:5080 --connections 32 --seconds 30
//
// Seven documents in ten are valid; the others break rules, are cut off, are too deep, are binary, are empty, are too large or come with
// another media type. Every answer must be the expected status, and none 5xx. Exit code 1 when one was not.

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

var address = new Uri(args.Length > 0 ? args[0] : "http://localhost:5080");
var connections = Option("--connections", 32);
var seconds = Option("--seconds", 30);

var valid = File.ReadAllBytes("docs/examples/rotherham-2024.json");
var binary = new byte[4000];
new Random(1).NextBytes(binary);
(byte[] Body, string Type, int Expected)[] bad =
[
    (Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(valid).Replace("typically-positive", "good", StringComparison.Ordinal)), "application/json", 422),
    (valid[..(valid.Length / 2)], "application/json", 400),
    (Encoding.UTF8.GetBytes(new string('[', 5000)), "application/json", 400),
    (Encoding.UTF8.GetBytes($"{{\"a\":{new string('[', 200)}{new string(']', 200)}}}"), "application/json", 413),
    (binary, "application/json", 400),
    ([], "application/json", 400),
    (new byte[1_100_000], "application/json", 413),
    (valid, "text/plain", 415),
];

var statuses = new ConcurrentDictionary<int, long>();
var unexpected = new ConcurrentDictionary<string, long>();
var latencies = new ConcurrentBag<List<double>>();
using var time = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
var watch = Stopwatch.StartNew();
await Task.WhenAll(Enumerable.Range(0, connections).Select(RunAsync));
var elapsed = watch.Elapsed.TotalSeconds;

var all = latencies.SelectMany(l => l).Order().ToArray();
Console.WriteLine($"{all.Length} requests in {elapsed:0.0} s over {connections} connections: {all.Length / elapsed:0} a second");
Console.WriteLine($"latency in ms: 50 % {At(0.5):0.00}, 90 % {At(0.9):0.00}, 99 % {At(0.99):0.00}, 99.9 % {At(0.999):0.00}, most {all[^1]:0.00}");
Console.WriteLine($"status: {string.Join(", ", statuses.OrderBy(s => s.Key).Select(s => $"{s.Key}: {s.Value}"))}");
Console.WriteLine(unexpected.IsEmpty ? "every answer as expected" : $"NOT expected: {string.Join(", ", unexpected.Select(u => $"{u.Key}: {u.Value}"))}");
return unexpected.IsEmpty ? 0 : 1;

async Task RunAsync(int connection)
{
    using var client = new HttpClient { BaseAddress = address };
    var random = new Random(connection);
    var mine = new List<double>();
    while (!time.IsCancellationRequested)
    {
        var (body, type, expected) = random.Next(10) < 7 ? (valid, "application/json", 200) : bad[random.Next(bad.Length)];
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        var start = Stopwatch.GetTimestamp();
        try
        {
            using var response = await client.PostAsync("/inspections/validate", content);
            var answer = await response.Content.ReadAsStringAsync();
            mine.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            var status = (int)response.StatusCode;
            statuses.AddOrUpdate(status, 1, (_, n) => n + 1);
            if (status != expected || (status != 200 && !answer.Contains("\"findings\":[", StringComparison.Ordinal)))
            {
                unexpected.AddOrUpdate($"{status} instead of {expected}", 1, (_, n) => n + 1);
            }
        }
        catch (HttpRequestException e)
        {
            unexpected.AddOrUpdate(e.Message, 1, (_, n) => n + 1);
        }
    }

    latencies.Add(mine);
}

double At(double share) => all[(int)(share * (all.Length - 1))];

int Option(string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
