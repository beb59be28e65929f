using Send.Framework.Drafts;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// Every document says which contract it follows, which edition it belongs to and what kind of inspection it was; the report's reference may
/// be left out. Holds for every edition; the source is the contract (docs/reference/json.md).
/// </summary>
internal static class HeadRules
{
    public static void Apply(InspectionCase file)
    {
        CheckSchema(file);
        var document = file.Document;
        if (document.Framework.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.MissingMember, document.Framework,
                $"{new Wording("\"framework\" is missing. It names the edition", "The framework is missing. Choose the edition")}: {EditionWords.Ids(file.Catalogue)}.");
        }

        if (document.Kind.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.MissingMember, document.Kind,
                $"{new Wording("\"kind\" is missing. It says which kind of inspection it was", "The kind of inspection is missing")}{EditionWords.KindsOf(file.Framework)}.");
        }

        LimitWords.Check(file, document.Reference, InspectionContract.LongestReference);
    }

    private static Later? Envelope(Said? member) => member is null ? null : new(
        static (said, _, _) => $" The document seems to be inside {said}: give what stands there by itself.", member);

    private static void CheckSchema(InspectionCase file)
    {
        var schema = file.Document.Schema;
        if (schema.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.MissingMember, schema,
                $"\"schema\" is missing. An inspection document has \"schema\": \"{InspectionContract.Schema}\".{Envelope(file.Draft.Within)}");
        }
        else if (schema.IsGiven && !schema.Is(InspectionContract.Schema))
        {
            file.Findings.Report(
                FindingCodes.UnknownSchema, schema,
                $"{schema.Said} is not the contract of an inspection. Expected '{InspectionContract.Schema}'.");
        }
    }
}
