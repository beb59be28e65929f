using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Reports;
using Send.Framework.Validation;

namespace Send.Framework.Tool.Reports;

/// <summary>Takes an inspection from a report, for the calls that take documents as well.</summary>
internal static class ReportInspection
{
    /// <summary>Whether the name of a file says that it is a report: a PDF, or the text of one.</summary>
    public static bool IsNamed(string path) =>
        path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

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
            surroundings.Say($"'{path}' does not give {(open.Path.Length == 0 ? "what a report gives" : open.Path)}: {open.Because}");
        }

        return reading.IsComplete ? InspectionJudge.Judge(reading.Document, catalogue) : null;
    }
}
