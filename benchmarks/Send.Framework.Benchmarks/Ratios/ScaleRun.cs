using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Histories;
using Send.Framework.Serialization;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>
/// What many histories cost, each number in a process of its own: one at a time, as text is read, judged, answered and forgotten; and all of them
/// kept, as a list sorted by urgency has to.
/// </summary>
internal static class ScaleRun
{
    private static readonly LocalDate AsOf = new(2026, 11, 29);

    /// <summary>Runs one of the processes, or all of them.</summary>
    public static async Task RunAsync(params string[] args)
    {
        if (args is [("stream" or "kept") and var way, var number])
        {
            await OneAsync(way, int.Parse(number, CultureInfo.InvariantCulture));
            return;
        }

        var counts = args.Length == 0 ? ["10000", "30000", "100000"] : args;
        Console.WriteLine("### Histories of ten years, in number");
        Console.WriteLine();
        Console.WriteLine("| histories | one at a time | peak memory | all kept | peak memory |");
        Console.WriteLine("| --: | --: | --: | --: | --: |");
        foreach (var count in counts)
        {
            Console.WriteLine($"| {int.Parse(count, CultureInfo.InvariantCulture):N0} | {Child("stream", count)} | {Child("kept", count)} |");
        }
    }

    private static string Child(string way, string count)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Environment.GetCommandLineArgs()[0] is var self && Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [self] : Array.Empty<string>(), "scale", way, count])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Trim();
    }

    private static async Task OneAsync(string way, int count)
    {
        var texts = HistoryInputs.OfEachAuthority.Select(history => Encoding.UTF8.GetBytes(string.Join(
            '\n', history.Inspections.Select(i => SendJson.ToJson(i)).Concat(history.Events.Select(e => SendJson.ToJson(e)))))).ToArray();
        var clock = Stopwatch.StartNew();
        var owed = 0L;
        var kept = new List<InspectionHistory>();
        for (var i = 0; i < count; i++)
        {
            using var text = new MemoryStream(texts[i % texts.Length]);
            var history = (await SendJson.ReadHistoriesAsync(text)).Book.Histories.Single();
            if (way == "kept")
            {
                kept.Add(history);
            }
            else
            {
                owed += Standing.Of(history, AsOf).Obligations.Length;
            }
        }

        owed += kept.Count > 0 ? Programme.For(kept, AsOf).Standings.Sum(s => s.Obligations.Length) : 0;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:F1} s | {self.PeakWorkingSet64 >> 20} MB"));
        if (owed == 0)
        {
            throw new InvalidOperationException("Nothing is owed by anybody: the histories are not what they should be.");
        }
    }
}
