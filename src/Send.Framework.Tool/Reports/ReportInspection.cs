using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Reports;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tool.Reports;

/// <summary>Takes an inspection from a document or from a report, for the calls that take both.</summary>
internal static class ReportInspection
{
    private const int Peek = 1024;

    /// <summary>Whether the file is a report by its name.</summary>
    public static bool IsNamed(string path) => path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>The inspection with its findings; null where a report does not say enough, which is on the error stream then.</summary>
    public static async Task<Validated<Inspection>?> ReadAsync(
        string path, Stream stream, FrameworkCatalogue catalogue, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var begin = new byte[Peek];
        var count = await stream.ReadAtLeastAsync(begin, Peek, throwOnEndOfStream: false, cancellationToken);
        await using var whole = new BeginningStream(begin.AsMemory(0, count), stream);
        if (IsNamed(path) || ReportInput.IsPdf(begin.AsSpan(0, count)))
        {
            return await OfReportAsync(path, whole, catalogue, surroundings, cancellationToken);
        }

        return await SendJson.ReadInspectionAsync(whole, catalogue, cancellationToken: cancellationToken);
    }

    /// <summary>The inspection that a report describes, with its findings; null where it does not say enough.</summary>
    public static async Task<Validated<Inspection>?> OfReportAsync(
        string path, Stream stream, FrameworkCatalogue catalogue, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var (text, because) = await ReportInput.ReadAsync(stream, cancellationToken);
        if (text is null)
        {
            surroundings.Say($"cannot read '{path}': {because}.");
            return null;
        }

        var reading = ReportReader.Read(text, new() { Catalogue = catalogue });
        foreach (var open in reading.CannotTell.Where(c => c.IsEssential))
        {
            surroundings.Say($"'{path}' does not say {(open.Path.Length == 0 ? "what a report says" : open.Path)}: {open.Because}");
        }

        return reading.IsComplete ? InspectionJudge.Judge(reading.Document, catalogue) : null;
    }
}
