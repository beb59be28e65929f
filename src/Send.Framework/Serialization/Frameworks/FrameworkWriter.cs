using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Serialization.Frameworks;

/// <summary>
/// Writes an edition, all of it: read back, it is the same edition and gives the same bytes. What is not known or empty is left out; what a
/// rule says by being there stays.
/// </summary>
internal static class FrameworkWriter
{
    public static void Write(ref JsonOutput json, InspectionFramework framework)
    {
        json.StartObject();
        json.Member("schema"u8, FrameworkContract.Schema);
        json.Member("id"u8, framework.Id);
        json.Member("family"u8, framework.Family);
        json.Member("name"u8, framework.Name);
        json.Member("summary"u8, framework.Summary);
        json.Member("jurisdiction"u8, framework.Jurisdiction);
        json.Member("subject"u8, FrameworkTerms.Subjects.CodeOf(framework.Subject));
        FrameworkParts.Codes(ref json, "registers"u8, framework.Registers);
        FrameworkParts.List(ref json, "remits"u8, framework.Remits, static (ref json, remit) =>
        {
            json.Member("code"u8, remit.Code);
            json.Member("name"u8, remit.Name);
            FrameworkParts.Known(ref json, "inForceFrom"u8, remit.InForceFrom);
            FrameworkParts.Known(ref json, "inForceTo"u8, remit.InForceTo);
        });
        json.Member("inspectorates"u8, framework.Inspectorates);
        json.Member("inForceFrom"u8, framework.InForceFrom);
        FrameworkParts.Known(ref json, "inForceTo"u8, framework.InForceTo);
        FrameworkParts.Source(ref json, framework.Source);
        FrameworkParts.List(ref json, "legalBasis"u8, framework.LegalBasis, static (ref json, basis) =>
        {
            json.Member("text"u8, basis.Summary);
            FrameworkParts.Source(ref json, basis.Source);
        });
        Vocabulary(ref json, framework);
        FrameworkParts.List(ref json, "scales"u8, [.. framework.Scales], Scale);
        FrameworkParts.List(ref json, "kinds"u8, framework.Kinds, KindWriter.Write);
        if (framework.ReceiptEstimate is { } estimate)
        {
            json.Name("receiptEstimate"u8);
            json.StartObject();
            json.Member("workingDaysBeforePublication"u8, estimate.WorkingDaysBeforePublication);
            FrameworkParts.Source(ref json, estimate.Source);
            json.EndObject();
        }

        FrameworkParts.List(ref json, "pauses"u8, framework.Pauses, static (ref json, pause) =>
        {
            FrameworkParts.Codes(ref json, "activities"u8, [.. pause.Activities.Select(a => a.Code)]);
            json.Member("certainlyFrom"u8, pause.CertainlyFrom);
            json.Member("certainlyTo"u8, pause.CertainlyTo);
            json.Member("text"u8, pause.Summary);
            FrameworkParts.Source(ref json, pause.Source);
        });
        FrameworkParts.List(ref json, "openQuestions"u8, framework.OpenQuestions, static (ref json, question) =>
        {
            json.Member("code"u8, question.Code);
            json.Member("text"u8, question.Text);
            json.Member("treatment"u8, question.Treatment);
        });
        json.EndObject();
    }

    // Everything that a rule names, with its words, so that a document can be read without this library.
    private static void Vocabulary(ref JsonOutput json, InspectionFramework framework)
    {
        ImmutableArray<Activity> activities =
        [
            .. framework.FollowUpRules.Select(r => r.Activity)
                .Concat(framework.Kinds.SelectMany(k => k.GeneralRules).Select(r => r.Activity).OfType<Activity>())
                .Concat(framework.Pauses.SelectMany(p => p.Activities)).DistinctBy(a => a.Code),
        ];
        FrameworkParts.List(ref json, "activities"u8, activities, static (ref json, activity) =>
        {
            json.Member("code"u8, activity.Code);
            json.Member("name"u8, activity.Name);
            json.Member("kind"u8, FrameworkTerms.ActivityKinds.CodeOf(activity.Kind));
        });
        FrameworkParts.List(
            ref json, "anchors"u8, [.. framework.FollowUpRules.SelectMany(r => r.Anchors).DistinctBy(a => a.Code)], static (ref json, anchor) =>
            {
                json.Member("code"u8, anchor.Code);
                json.Member("words"u8, anchor.Words);
            });
        FrameworkParts.List(
            ref json, "addressees"u8, [.. framework.FollowUpRules.Select(r => r.Addressee).DistinctBy(a => a.Code)], static (ref json, addressee) =>
            {
                json.Member("code"u8, addressee.Code);
                json.Member("name"u8, addressee.Name);
            });
    }

    private static void Scale(ref JsonOutput json, JudgementScale scale)
    {
        json.Member("id"u8, scale.Id);
        json.Member("name"u8, scale.Name);
        json.Member("kind"u8, FrameworkTerms.ScaleKinds.CodeOf(scale.Kind));
        FrameworkParts.Known(ref json, "rounding"u8, FrameworkTerms.Roundings.CodeOf(scale.Rounding));
        FrameworkParts.Unless(ref json, "mayBeCapped"u8, scale.MayBeCapped, usual: false);
        FrameworkParts.List(ref json, "grades"u8, scale.Grades, static (ref json, grade) =>
        {
            json.Member("code"u8, grade.Code);
            json.Member("label"u8, grade.Label);
            FrameworkParts.Known(ref json, "phrase"u8, grade.Phrase);
            FrameworkParts.Known(ref json, "sectorLabel"u8, grade.SectorLabel);
            FrameworkParts.Codes(ref json, "aliases"u8, grade.Aliases);
            FrameworkParts.Codes(ref json, "rejectedAliases"u8, grade.RejectedAliases);
            if (grade.Band is { } band)
            {
                json.Member("lowestScore"u8, band.Lowest);
                json.Member("highestScore"u8, band.Highest);
            }
        });
        FrameworkParts.Source(ref json, scale.Source);
    }
}
