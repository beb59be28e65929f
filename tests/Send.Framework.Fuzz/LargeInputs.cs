using System.Diagnostics;
using System.Globalization;
using System.Text;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Fuzz;

/// <summary>Inputs that are large in one respect, read with limits that allow them; with the usual ones each is refused at once.</summary>
internal static class LargeInputs
{
    private static readonly ReadOptions Roomy = new() { MaximumBytes = 1 << 30, MaximumDepth = ReadOptions.LargestMaximumDepth };

    public static int Execute()
    {
        const int Million = 1_000_000;
        Console.WriteLine("| input | size | time | allocated for each byte | findings |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        Read("one text", Around("{\"reference\":\"", 'x', 200 * Million, "\"}"));
        Read("one name", Around("{\"", 'x', 200 * Million, "\":1}"));
        Read("one text, all escapes", Repeat("{\"reference\":\"", "\\u00e9", 33 * Million, "\"}"));
        Read("one number", Around("{\"kind\":", '7', 200 * Million, "}"));
        Read("blanks", Around("{", ' ', 200 * Million, "}"));
        Read("20 million unknown members", Repeat("{", "\"xy\":1,", 20 * Million, "\"z\":1}"));
        Read("10 million improvement areas", Repeat("{\"improvementAreas\":[", "{\"kind\":1},", 10 * Million, "{}]}"));
        Read("50 million opening brackets", Around("{\"x\":", '[', 50 * Million, ""));
        Read("25 million brackets, closed", [.. Around("{\"x\":", '[', 25 * Million, ""), .. Around("", ']', 25 * Million, "}")]);
        Read("bytes that are not UTF-8", Around("{\"x\":\"", '\u00FF', 200 * Million, "\"}", Encoding.Latin1));
        return 0;
    }

    private static void Read(string what, byte[] utf8)
    {
        var usual = SendJson.ReadInspection(utf8).Findings;
        if (usual is not [{ Code: var only }] || only != FindingCodes.TooLarge)
        {
            throw new InvalidOperationException($"With the usual limit '{what}' is not refused at once: {string.Join(' ', usual)}");
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var result = SendJson.ReadInspection(utf8, null, Roomy);
        var (allocated, time) = (GC.GetAllocatedBytesForCurrentThread() - before, clock.Elapsed);
        var codes = string.Join(", ", result.Findings.Select(f => f.Code.Value).Distinct());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {utf8.Length / 1e6:N0} MB | {time.TotalSeconds:N1} s | {(double)allocated / utf8.Length:N1} bytes | {codes} |"));
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
