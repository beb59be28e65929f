using Send.Framework.Judgements;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>Reads one judgement on the scale that it has to be on: an answer to a question, or a finding on progress.</summary>
internal static class JudgementReading
{
    private static readonly Func<IEnumerable<string>> ReasonCodes = () => AbsenceReasons.All.Select(r => r.ToCode());

    private static Later Reasons => Later.List(ReasonCodes);

    /// <summary>The judgement; null when it is missing, or not one, which is reported.</summary>
    /// <param name="context">The document under judgement.</param>
    /// <param name="judgement">What stands there.</param>
    /// <param name="place">Where.</param>
    /// <param name="scale">The scale, or null when it is not known because kind or edition are not.</param>
    /// <param name="unknownGrade">The code of a finding for a grade that the scale does not have.</param>
    public static ReadJudgement? Read(
        in RuleContext context, in FrameJudgement judgement, Place place, JudgementScale? scale, FindingCode unknownGrade)
    {
        if (!judgement.Part.IsGiven)
        {
            return null;
        }

        // Nearly every judgement is a word of its scale and nothing else.
        return judgement.IsOneWord && scale is not null && scale.TryFind(context.Bytes(judgement.Grade), out var grade)
            ? new(grade)
            : ReadAny(context, judgement, place, scale, unknownGrade);
    }

    private static ReadJudgement? ReadAny(
        in RuleContext context, in FrameJudgement judgement, Place place, JudgementScale? scale, FindingCode unknownGrade)
    {
        var read = ReadOne(context, judgement, place, scale, unknownGrade);
        ScoreRules.Apply(context, judgement, place, scale, read?.Grade);
        return read;
    }

    private static ReadJudgement? ReadOne(
        in RuleContext context, in FrameJudgement judgement, Place place, JudgementScale? scale, FindingCode unknownGrade)
    {
        var said = Count(judgement.Grade) + Count(judgement.Absent) + Count(judgement.Number) + Count(judgement.Narrative);
        if (said > 1)
        {
            context.Sink.Report(
                FindingCodes.AmbiguousJudgement, place,
                $"The judgement says more than one thing. Keep one of a grade, \"absent\" or \"narrative\".", judgement.Part.Offset);
            return null;
        }

        var hasRaw = judgement.Raw.IsGiven && TextRules.IsShort(context, judgement.Raw, place, InspectionContract.LongestText);
        if (said == 0)
        {
            if (hasRaw && !judgement.Dialect.IsMissing)
            {
                return DialectRules.Read(context, judgement, place, scale);
            }

            ReportEmpty(context, judgement, place, scale);
            return null;
        }

        return DialectRules.Check(context, judgement, place, scale, ReadWords(context, judgement, place, scale, unknownGrade, hasRaw));
    }

    private static ReadJudgement? ReadWords(
        in RuleContext context, in FrameJudgement judgement, Place place, JudgementScale? scale, FindingCode unknownGrade, bool hasRaw) =>
        judgement.Grade.IsGiven ? ReadGrade(context, judgement.Grade, place, scale, unknownGrade)
            : judgement.Absent.IsGiven ? ReadAbsent(context, judgement, place, hasRaw)
            : judgement.Narrative.IsGiven ? ReadProse(context, judgement.Narrative, place, scale)
            : judgement.Number.IsGiven ? ReportNumber(context, judgement.Number, place, scale)
            : null;

    private static int Count(in FrameText text) => text.IsMissing ? 0 : 1;

    private static void ReportEmpty(in RuleContext context, in FrameJudgement judgement, Place place, JudgementScale? scale)
    {
        if (judgement.Raw.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.EmptyJudgement, place, $"The judgement is empty. Write a grade, or {{ \"absent\": \"...\" }} with a "
                    + $"reason: {Reasons}.",
                judgement.Part.Offset);
        }
        else
        {
            context.Sink.Report(
                FindingCodes.AbsenceWithoutReason, place,
                $"There is a raw text, and nothing says how to read it. Name the \"dialect\" of its source{DialectRules.For(context, scale)}, or say "
                + $"in \"absent\" why there is no judgement: {Reasons}.",
                judgement.Part.Offset);
        }
    }

    private static ReadJudgement? ReadGrade(
        in RuleContext context, in FrameText text, Place place, JudgementScale? scale, FindingCode unknownGrade)
    {
        if (scale is null)
        {
            return null;
        }

        if (scale.TryFind(context.Bytes(text), out var grade))
        {
            return new(grade);
        }

        if (scale.Kind == ScaleKind.Narrative)
        {
            context.Sink.Report(
                FindingCodes.GradeForProse, place,
                $"{context.Said(text)} stands where prose is expected: '{scale.Id}' has no grades. Write {{ \"narrative\": "
                + $"\"...\" }}.", text.Offset);
            return null;
        }

        if (IsNumber(context.StringOf(text)))
        {
            return ReportNumber(context, text, place, scale);
        }

        var said = context.Said(text);
        context.Sink.Report(
            unknownGrade, place,
            $"The '{scale.Id}' scale has no grade {said}. It has: {Grades(scale)}.{GradeHints.For(context.Catalogue, scale, said)}",
            text.Offset);
        return null;
    }

    private static bool IsNumber(string word) => word.Length > 0 && word.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') < 0;

    private static ReadJudgement? ReportNumber(in RuleContext context, in FrameText text, Place place, JudgementScale? scale)
    {
        var said = context.Said(text);
        context.Sink.Report(
            FindingCodes.NumberAsGrade, place,
            $"{said} is a bare number, and a bare number is never a grade.{Instead(scale)}{GradeHints.ForNumber(scale, said)}",
            text.Offset);
        return null;
    }

    private static ReadJudgement? ReadAbsent(in RuleContext context, in FrameJudgement judgement, Place place, bool hasRaw)
    {
        if (ReasonOf(context.Bytes(judgement.Absent)) is not { } reason)
        {
            var said = context.Said(judgement.Absent);
            context.Sink.Report(
                FindingCodes.UnknownAbsenceReason, place.Then("/absent"),
                $"{said} is not a reason for an absent judgement. Reasons: {Reasons}.{Later.DidYouMean(said, ReasonCodes)}",
                judgement.Absent.Offset);
            return null;
        }

        if (reason == AbsenceReason.Unreadable && (judgement.Raw.IsMissing || (hasRaw && TextRules.IsBlank(context, judgement.Raw))))
        {
            context.Sink.Report(
                FindingCodes.UnreadableWithoutRaw, place, $"The judgement could not be read, and \"raw\" does not say what stood there.",
                judgement.Absent.Offset);
            return null;
        }

        return reason == AbsenceReason.Unreadable && !hasRaw ? null : new(null, reason);
    }

    private static AbsenceReason? ReasonOf(ReadOnlySpan<byte> code)
    {
        foreach (var reason in AbsenceReasons.All)
        {
            if (Utf8Text.Is(code, reason.ToCode()))
            {
                return reason;
            }
        }

        return null;
    }

    private static ReadJudgement? ReadProse(in RuleContext context, in FrameText text, Place place, JudgementScale? scale)
    {
        if (scale is null)
        {
            return null;
        }

        if (scale.Kind != ScaleKind.Narrative)
        {
            context.Sink.Report(
                FindingCodes.ProseForGrade, place, $"There is prose where a grade of '{scale.Id}' is expected. It has: {Grades(scale)}.", text.Offset);
            return null;
        }

        if (TextRules.IsBlank(context, text))
        {
            context.Sink.Report(FindingCodes.BlankProse, place, $"\"narrative\" is blank.", text.Offset);
            return null;
        }

        return TextRules.IsShort(context, text, place, InspectionContract.LongestText) ? new(null) : null;
    }

    private static Later? Instead(JudgementScale? scale) => scale is not { Grades.IsEmpty: false } ? null : new(
        static (s, _) => $" Write one of: {Quoted.List(((JudgementScale)s).Grades.Select(g => g.Code))}.", scale);

    private static Later Grades(JudgementScale scale) => new(
        static (s, _) => Quoted.List(((JudgementScale)s).Grades.Select(g => g.Code)), scale);
}
