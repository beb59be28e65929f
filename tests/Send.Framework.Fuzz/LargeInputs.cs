using System.Diagnostics;
using System.Globalization;
using System.Text;
using Send.Framework.Serialization;

namespace Send.Framework.Fuzz;

/// <summary>Inputs that are large in one respect, read with limits that allow them and with the usual ones.</summary>
internal static class LargeInputs
{
    private static readonly ReadOptions Roomy = new() { MaximumBytes = 1 << 30, MaximumDepth = ReadOptions.LargestMaximumDepth };

    public static int Execute()
    {
        const int Million = 1_000_000;
        Read("one text of 200 MB", Around("{\"reference\":\"", 'x', 200 * Million, "\"}"));
        Read("one name of 200 MB", Around("{\"", 'x', 200 * Million, "\":1}"));
        Read("one text of 200 MB, all escapes", Repeat("{\"reference\":\"", "\\u00e9", 33 * Million, "\"}"));
        Read("one number of 200 MB", Around("{\"kind\":", '7', 200 * Million, "}"));
        Read("200 MB of blanks", Around("{", ' ', 200 * Million, "}"));
        Read("20 million unknown members", Repeat("{", "\"xy\":1,", 20 * Million, "\"z\":1}"));
        Read("10 million improvement areas", Repeat("{\"improvementAreas\":[", "{\"kind\":1},", 10 * Million, "{}]}"));
        Read("50 million opening brackets", Around("{\"x\":", '[', 50 * Million, ""));
        Read("25 million brackets, closed", [.. Around("{\"x\":", '[', 25 * Million, ""), .. Around("", ']', 25 * Million, "}")]);
        Read("200 MB that are not UTF-8", Around("{\"x\":\"", '\u00FF', 200 * Million, "\"}", Encoding.Latin1));
        return 0;
    }

    private static void Read(string what, byte[] utf8)
    {
        foreach (var options in new[] { Roomy, ReadOptions.Default })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            var result = SendJson.ReadInspection(utf8, null, options);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            var codes = string.Join(' ', result.Findings.Select(f => f.Code.Value).Distinct());
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{what,-34} {utf8.Length / 1e6,6:N0} MB, limit {options.MaximumBytes / 1e6,6:N0} MB: {clock.Elapsed.TotalMilliseconds,7:N0} ms, "
                + $"{(double)allocated / utf8.Length,5:N2} bytes allocated for each read, {result.Findings.Length} findings: {codes}"));
        }
    }

    private static byte[] Around(string before, char fill, int count, string after, Encoding? encoding = null)
    {
        encoding ??= Encoding.UTF8;
        var bytes = new byte[before.Length + count + after.Length];
        bytes.AsSpan().Fill((byte)fill);
        encoding.GetBytes(before, bytes);
        encoding.GetBytes(after, bytes.AsSpan(before.Length + count));
        return bytes;
    }

    private static byte[] Repeat(string before, string piece, int count, string after)
    {
        var bytes = new byte[before.Length + (piece.Length * count) + after.Length];
        var part = Encoding.UTF8.GetBytes(piece);
        for (var i = 0; i < count; i++)
        {
            part.CopyTo(bytes, before.Length + (i * part.Length));
        }

        Encoding.UTF8.GetBytes(before, bytes);
        Encoding.UTF8.GetBytes(after, bytes.AsSpan(bytes.Length - after.Length));
        return bytes;
    }
}
