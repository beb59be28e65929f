using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Send.Framework.Tool.Tests;

/// <summary>PDFs that are encrypted, cut off, endless or larger inside than outside: one clear line, within the bounds of time and memory.</summary>
public sealed class HostilePdfTests
{
    private const string Catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
    private const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private const string Hello = "BT /F1 12 Tf 72 720 Td (hello) Tj ET";

    private const string OnePage =
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>";

    [Fact]
    public async Task Read_Encrypted_SaysSo()
    {
        var locked = "<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <" + new string('4', 64) + "> /U <" + new string('5', 64) + "> >>";
        var id = new string('6', 32);

        await ShouldSay(Pdf(Pages(1), Content(Hello), locked, $"/Encrypt 6 0 R /ID [<{id}> <{id}>]"), "it is encrypted");
    }

    [Fact]
    public Task Read_CutOff_SaysSo() => ShouldSay(Pdf(Pages(1), Content(Hello))[..120], "it is not a readable PDF; it may be damaged or cut off");

    [Fact]
    public Task Read_ThousandsOfPages_SaysSo() => ShouldSay(Pdf(Pages(2000), Content(Hello)), "it has more than 500 pages");

    [Fact]
    public Task Read_LargerThanAReport_SaysSo() =>
        ShouldSay([.. Pdf(Pages(1), Content(Hello)), .. new byte[(64 << 20) + 1]], "it is larger than 64 MB");

    [Fact]
    public async Task Read_PagesThatAreTheirOwnChildren_IsOneLine()
    {
        using var file = new TemporaryFile(Pdf("<< /Type /Pages /Kids [2 0 R] /Count 1 >>", Content(Hello)));

        var run = await ToolRun.Of("read", file.Path);

        run.ExitCode.Should().BeOneOf(1, 2);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCountLessThanOrEqualTo(1);
    }

    // Some 60 KB that unpack into sixteen million letters, in a process of its own, whose memory can be seen.
    [Fact]
    public async Task Read_SmallFileThatUnpacksWithoutEnd_StaysInItsBound()
    {
        using var file = new TemporaryFile(Pdf(Pages(1), Packed("BT /F1 12 Tf 72 720 Td ", $"({new string('a', 40)}) Tj ", 400_000, " ET")));
        new FileInfo(file.Path).Length.Should().BeLessThan(200_000);
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "send-framework"), ["read", file.Path])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var said = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        process.ExitCode.Should().Be(2);

        // Only where a busy machine has used up the time may that be what ended it.
        var isLate = clock.Elapsed > TimeSpan.FromSeconds(30) && (await said).Contains("took", StringComparison.Ordinal);
        var bound = isLate ? "it took more than 30 seconds" : "it needs more memory than a report does";
        (await said).Should().Be($"send-framework: cannot read '{file.Path}': {bound}.{Environment.NewLine}");
        (await output).Should().BeEmpty();
        peak.Should().BeGreaterThan(100L << 20, "the memory was looked at").And.BeLessThan(1280L << 20, "1 GB of the library's, and the program");
    }

    // The next file is read as if the one before it had not been there.
    [Fact]
    public async Task Read_ReportBehindABrokenFile_IsRead()
    {
        using var broken = new TemporaryFile(Pdf(Pages(1), Content(Hello))[..120]);

        var run = await ToolRun.Of("read", broken.Path, "docs/examples/area-send-report.txt");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("it may be damaged or cut off");
        run.Output.Should().Contain("/dates/started  2025-03-03");
    }

    private static async Task ShouldSay(byte[] bytes, string because)
    {
        using var file = new TemporaryFile(bytes);

        var run = await ToolRun.Of("read", file.Path);

        run.ExitCode.Should().Be(2);
        run.Error.TrimEnd().Should().EndWith($"cannot read '{file.Path}': {because}.");
        run.Error.TrimEnd().Should().NotContain("\n");
        run.Output.Should().BeEmpty();
    }

    private static string Pages(int count) =>
        $"<< /Type /Pages /Kids [{string.Concat(Enumerable.Repeat("3 0 R ", count))}] /Count {count.ToString(CultureInfo.InvariantCulture)} >>";

    private static byte[] Content(string operators) => Stream(Encoding.ASCII.GetBytes(operators), "");

    private static byte[] Packed(string before, string piece, int times, string after)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zip.Write(Encoding.ASCII.GetBytes(before));
            var bytes = Encoding.ASCII.GetBytes(piece);
            for (var i = 0; i < times; i++)
            {
                zip.Write(bytes);
            }

            zip.Write(Encoding.ASCII.GetBytes(after));
        }

        return Stream(packed.ToArray(), "/Filter /FlateDecode");
    }

    private static byte[] Stream(byte[] bytes, string filter) =>
    [
        .. Encoding.ASCII.GetBytes($"<< /Length {bytes.Length.ToString(CultureInfo.InvariantCulture)} {filter} >>\nstream\n"), .. bytes,
        .. "\nendstream"u8,
    ];

    private static byte[] Pdf(string pages, byte[] content, string? sixth = null, string trailer = "")
    {
        byte[][] objects = [Ascii(Catalogue), Ascii(pages), Ascii(OnePage), content, Ascii(Font), .. sixth is null ? Array.Empty<byte[]>() : [Ascii(sixth)]];
        using var pdf = new MemoryStream();
        List<long> offsets = [];
        Write("%PDF-1.7\n");
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(pdf.Length);
            Write(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n"));
            pdf.Write(objects[i]);
            Write("\nendobj\n");
        }

        var table = pdf.Length;
        var size = objects.Length + 1;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {size}\n0000000000 65535 f \n"));
        offsets.ForEach(offset => Write(string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n")));
        Write(string.Create(CultureInfo.InvariantCulture, $"trailer << /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF"));
        return pdf.ToArray();

        void Write(string text) => pdf.Write(Ascii(text));
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(byte[] bytes) => File.WriteAllBytes(Path, bytes);

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"report-{Guid.NewGuid():N}.pdf");

        public void Dispose() => File.Delete(Path);
    }
}
