using Send.Framework.Judgements;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>Reads one judgement on the scale that it has to be on: an answer to a question, or a finding on progress.</summary>
internal static class JudgementReading
{
    /// <summary>The judgement; null when it is missing, or not one, which is reported.</summary>
    /// <param name="context">The document under judgement.</param>
    /// <param name="field">What stands there.</param>
    /// <param name="place">Where.</param>
    /// <param name="scale">The scale, or null when it is not known because kind or edition are not.</param>
    /// <param name="unknownGrade">The code of a finding for a grade that the scale does not have.</param>
    public static Judgement? Read(
        RuleContext context, Field<JudgementDocument> field, Place place, JudgementScale? scale, FindingCode unknownGrade)
    {
        if (!field.IsGiven)
        {
            return null;
        }

        var document = field.Value;
        var said = Said(document.Grade) + Said(document.Absent) + Said(document.Number) + Said(document.Narrative);
        if (said > 1)
        {
            context.Sink.Report(
                FindingCodes.AmbiguousJudgement, place,
                $"The judgement says more than one thing. Keep one of a grade, \"absent\" or \"narrative\".", field.Offset);
            return null;
        }

        if (said == 0)
        {
            ReportEmpty(context, field, place);
            return null;
        }

        var raw = document.Raw.IsGiven && TextRules.IsShort(context, document.Raw, place, InspectionContract.LongestText)
            ? document.Raw.Value
            : null;
        return document.Grade.IsGiven ? ReadGrade(context, document.Grade, place, scale, unknownGrade, raw)
            : document.Absent.IsGiven ? ReadAbsent(context, document, place, raw)
            : document.Narrative.IsGiven ? ReadProse(context, document.Narrative, place, scale)
            : document.Number.IsGiven ? ReportNumber(context, document.Number, place, scale)
            : null;
    }

    private static int Said(Field<string> field) => field.IsMissing ? 0 : 1;

    private static void ReportEmpty(RuleContext context, Field<JudgementDocument> field, Place place)
    {
        if (field.Value.Raw.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.EmptyJudgement, place, $"The judgement is empty. Write a grade, or {{ \"absent\": \"...\" }} with a "
                    + $"reason: {Reasons}.",
                field.Offset);
        }
        else
        {
            context.Sink.Report(
                FindingCodes.AbsenceWithoutReason, place, $"\"absent\" is missing: why there is no judgement. Reasons: {Reasons}.", field.Offset);
        }
    }

    private static Judgement? ReadGrade(
        RuleContext context, Field<string> field, Place place, JudgementScale? scale, FindingCode unknownGrade, string? raw)
    {
        if (scale is null)
        {
            return null;
        }

        if (scale.TryFind(field.Value, out var grade))
        {
            return Judgement.Of(grade, raw);
        }

        if (scale.Kind == ScaleKind.Narrative)
        {
            context.Sink.Report(
                FindingCodes.GradeForProse, place,
                $"{Quoted.Text(field.Value)} stands where prose is expected: '{scale.Id}' has no grades. Write {{ \"narrative\": "
                + $"\"...\" }}.", field.Offset);
            return null;
        }

        if (field.Value.Length > 0 && field.Value.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return ReportNumber(context, field, place, scale);
        }

        context.Sink.Report(
            unknownGrade, place,
            $"The '{scale.Id}' scale has no grade {Quoted.Text(field.Value)}. It has: "
            + $"{Grades(scale)}.{GradeHints.For(context.Catalogue, scale, field.Value)}",
            field.Offset);
        return null;
    }

    private static Judgement? ReportNumber(RuleContext context, Field<string> field, Place place, JudgementScale? scale)
    {
        context.Sink.Report(
            FindingCodes.NumberAsGrade, place,
            $"{Quoted.Text(field.Value)} is a bare number, and a bare number is never a "
            + $"grade.{(scale is { Grades.IsEmpty: false } ? $" Write one of: {Grades(scale)}." : "")}{GradeHints.ForNumber(scale, field.Value)}",
            field.Offset);
        return null;
    }

    private static Judgement? ReadAbsent(RuleContext context, JudgementDocument document, Place place, string? raw)
    {
        if (!AbsenceReasons.TryParse(document.Absent.Value, out var reason))
        {
            context.Sink.Report(
                FindingCodes.UnknownAbsenceReason, place.Then("/absent"),
                $"{Quoted.Text(document.Absent.Value)} is not a reason for an absent judgement. Reasons: "
                + $"{Reasons}.{Quoted.DidYouMean(document.Absent.Value, AbsenceReasons.All.Select(r => r.ToCode()))}",
                document.Absent.Offset);
            return null;
        }

        if (reason == AbsenceReason.Unreadable && (document.Raw.IsMissing || (raw is not null && string.IsNullOrWhiteSpace(raw))))
        {
            context.Sink.Report(
                FindingCodes.UnreadableWithoutRaw, place, $"The judgement could not be read, and \"raw\" does not say what stood there.",
                document.Absent.Offset);
            return null;
        }

        return reason == AbsenceReason.Unreadable && raw is null ? null : Judgement.Absent(reason, raw);
    }

    private static Judgement? ReadProse(RuleContext context, Field<string> field, Place place, JudgementScale? scale)
    {
        if (scale is null)
        {
            return null;
        }

        if (scale.Kind != ScaleKind.Narrative)
        {
            context.Sink.Report(
                FindingCodes.ProseForGrade, place, $"There is prose where a grade of '{scale.Id}' is expected. It has: {Grades(scale)}.", field.Offset);
            return null;
        }

        if (string.IsNullOrWhiteSpace(field.Value))
        {
            context.Sink.Report(FindingCodes.BlankProse, place, $"\"narrative\" is blank.", field.Offset);
            return null;
        }

        return TextRules.IsShort(context, field, place, InspectionContract.LongestText) ? Judgement.Narrative(field.Value) : null;
    }

    private static string Reasons => Quoted.List(AbsenceReasons.All.Select(r => r.ToCode()));

    private static string Grades(JudgementScale scale) => Quoted.List(scale.Grades.Select(g => g.Code));
}
