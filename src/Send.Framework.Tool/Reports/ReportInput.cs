using Send.Framework.Reports;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Send.Framework.Tool.Reports;

/// <summary>Takes the text of a report from a file: a PDF, or text as it is. What cannot be read is one clear line.</summary>
internal static class ReportInput
{
    /// <summary>The largest file that is read.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    private const int MostPages = 500;
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(30);

    /// <summary>Whether the bytes begin like a PDF.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> begin) => begin.IndexOf("%PDF-"u8) is >= 0 and < 1024;

    /// <summary>The text of a file or of standard input; null and the reason, which is null too where it is on the error stream.</summary>
    public static async Task<(ReportText? Text, string? Because)> OpenAsync(string path, Surroundings surroundings, CancellationToken cancellationToken)
    {
        await using var stream = DocumentInput.Open(path, surroundings);
        return stream is null ? (null, null) : await ReadAsync(stream, cancellationToken);
    }

    /// <summary>The text, or null and the reason.</summary>
    public static async Task<(ReportText? Text, string? Because)> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > LargestFile)
            {
                return (null, $"it is larger than {LargestFile / 1024 / 1024} MB");
            }
        }

        return Read(bytes.ToArray());
    }

    /// <summary>The text, or null and the reason.</summary>
    public static (ReportText? Text, string? Because) Read(byte[] bytes)
    {
        if (!IsPdf(bytes.AsSpan(0, Math.Min(bytes.Length, 2048))))
        {
            return (ReportText.Of(System.Text.Encoding.UTF8.GetString(bytes)), null);
        }

        MemoryBound.Set();

        // A broken file can keep the library busy or nested so deep that a stack ends: it gets a stack and a time of its own.
        (ReportText? Text, string? Because) read = (null, $"it took more than {LongestTime.TotalSeconds} seconds");
        var thread = new Thread(() => read = OfPdf(bytes), maxStackSize: 64 * 1024 * 1024) { IsBackground = true };
        thread.Start();
        return thread.Join(LongestTime) ? read : (null, $"it took more than {LongestTime.TotalSeconds} seconds");
    }

#pragma warning disable CA1031 // The library throws anything on a broken file, and a broken file is an answer like any other.
    private static (ReportText? Text, string? Because) OfPdf(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true });
            if (pdf.NumberOfPages > MostPages)
            {
                return (null, $"it has more than {MostPages} pages");
            }

            var pages = new List<string>();
            var length = 0L;
            foreach (var page in pdf.GetPages())
            {
                pages.Add(PdfPages.TextOf(page));
                length += pages[^1].Length;
                if (length > ReportText.MostCharacters)
                {
                    break;
                }
            }

            return (ReportText.FromPages(pages), null);
        }
        catch (PdfDocumentEncryptedException)
        {
            return (null, "it is encrypted");
        }
        catch (OutOfMemoryException)
        {
            return (null, "it needs more memory than a report does");
        }
        catch (Exception)
        {
            return (null, "it is not a readable PDF; it may be damaged or cut off");
        }
    }
#pragma warning restore CA1031
}
