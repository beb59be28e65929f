using System.Diagnostics;
using System.Globalization;
using System.Text;
using Send.Framework.Fuzz.Checks;
using Send.Framework.Fuzz.Documents;

namespace Send.Framework.Fuzz;

/// <summary>Makes documents by number and checks each, on all cores, until one breaks a law or all are done.</summary>
internal sealed class FuzzRun(FuzzOptions options)
{
    private const int Batch = 500;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Lock _gate = new();
    private long _next;
    private long _done;
    private long _valid;
    private long _bytes;
    private (long Index, Exception Reason)? _failure;

    public int Execute()
    {
        WarmUp();
        var workers = Enumerable.Range(0, options.Workers).Select(_ => new Thread(Work) { IsBackground = true }).ToArray();
        foreach (var worker in workers)
        {
            worker.Start();
        }

        while (!workers.All(w => w.Join(5_000 / workers.Length)))
        {
            Console.Error.WriteLine(Summary());
        }

        if (_failure is { } failure)
        {
            Show(options.Seed, failure.Index, failure.Reason);
            return 1;
        }

        Console.WriteLine($"{Summary()} Nothing was found.");
        return 0;
    }

    /// <summary>One document again.</summary>
    public static int Again(ulong seed, long index)
    {
        WarmUp();
        var reason = Try(seed, index, out _, out _);
        Show(seed, index, reason);
        return reason is null ? 0 : 1;
    }

    // What is made once must not count as the memory of some document.
    private static void WarmUp()
    {
        for (var index = 0; index < 300; index++)
        {
            _ = Try(0, index, out _, out _);
        }
    }

    private void Work()
    {
        while (_failure is null && (options.Seconds == 0 || _clock.Elapsed.TotalSeconds < options.Seconds))
        {
            var first = Interlocked.Add(ref _next, Batch) - Batch;
            var last = Math.Min(first + Batch, options.Documents);
            if (first >= last)
            {
                return;
            }

            var (valid, bytes) = (0L, 0L);
            for (var index = first; index < last; index++)
            {
                if (Try(options.Seed, index, out var isValid, out var length) is { } reason)
                {
                    Fail(index, reason);
                    return;
                }

                valid += isValid ? 1 : 0;
                bytes += length;
            }

            Interlocked.Add(ref _done, last - first);
            Interlocked.Add(ref _valid, valid);
            Interlocked.Add(ref _bytes, bytes);
        }
    }

    private void Fail(long index, Exception reason)
    {
        lock (_gate)
        {
            _failure = _failure is { } other && other.Index < index ? other : (index, reason);
        }
    }

    private static Exception? Try(ulong seed, long index, out bool isValid, out int length)
    {
        var random = new FuzzRandom(seed, index);
        var document = FuzzDocument.Make(random);
        length = document.Utf8.Length;
        try
        {
            isValid = Laws.Check(document, random);
            return null;
        }
        catch (Exception reason)
        {
            // Whatever the library throws is what is looked for.
            isValid = false;
            return reason;
        }
    }

    private string Summary() => string.Create(
        CultureInfo.InvariantCulture,
        $"Seed {options.Seed}: {_done:N0} documents, {_valid:N0} of them valid, {_bytes / 1e6:N0} MB, in {_clock.Elapsed.TotalSeconds:N0} s.");

    private static void Show(ulong seed, long index, Exception? reason)
    {
        var utf8 = FuzzDocument.Make(new FuzzRandom(seed, index)).Utf8;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}, document {index}, {utf8.Length} bytes:"));
        Console.WriteLine(Encoding.UTF8.GetString(utf8));
        Console.WriteLine($"As Base64: {Convert.ToBase64String(utf8)}");
        Console.WriteLine(reason is null ? "Every law holds." : reason is LawBrokenException ? $"Broken: {reason.Message}" : $"Thrown: {reason}");
    }
}
