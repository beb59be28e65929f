using System.Collections.Frozen;
using Send.Framework.Validation;

namespace Send.Framework.Reports;

/// <summary>
/// What the rules find between two statements of a document is, where both come from one report, a contradiction inside that report: it gets
/// a code that says so, and the words of the report.
/// </summary>
internal static class ReportContradictions
{
    private static readonly FrozenDictionary<FindingCode, FindingCode> Codes = new Dictionary<FindingCode, FindingCode>
    {
        [FindingCodes.StatedIntervalDiffers] = FindingCodes.ReportNextInspectionDiffers,
        [FindingCodes.StatedWithoutRule] = FindingCodes.ReportNextInspectionDiffers,
        [FindingCodes.StatedResponseContradicts] = FindingCodes.ReportResponseDiffers,
        [FindingCodes.AreaContradictsOutcome] = FindingCodes.ReportAreasDiffer,
        [FindingCodes.AreaRequiredByOutcome] = FindingCodes.ReportAreasDiffer,
    }.ToFrozenDictionary();

    public static Finding Of(Finding found, Notes notes)
    {
        if (!Codes.TryGetValue(found.Code, out var code))
        {
            return found;
        }

        var outcome = notes.Evidence.Find(e => e.Path.StartsWith("/judgements/", StringComparison.Ordinal));
        var said = notes.Evidence.Find(e => e.Path == found.Path);
        var words = outcome is null ? "" : said is null ? $" The report says {Notes.Quote(outcome)}." : $" The report says {Notes.Quote(outcome)} and {Notes.Quote(said)}.";
        return new(code, found.Path, (object)(found.PlainMessage + words), null, found.Source);
    }
}
