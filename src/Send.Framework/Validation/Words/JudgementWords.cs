using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Judgements;

namespace Send.Framework.Validation.Words;

/// <summary>
/// What a judgement says on the scale that it has to be on: an answer to a question, or a finding on progress. What is wrong within a
/// judgement is reported of the judgement, because most are one word.
/// </summary>
internal static class JudgementWords
{
    private static readonly Func<IEnumerable<string>> ReasonCodes = () => AbsenceReasonExtensions.All.Select(r => r.ToCode());

    private static readonly Later NotRecordedMeant = new(
        static (r, _, isPlain) => $" Did you mean {Quoted.Text(isPlain ? ((AbsenceReason)r).ToWords() : ((AbsenceReason)r).ToCode())}?", AbsenceReason.NotRecorded);

    private static Later Reasons => new(
        static (_, _, isPlain) => Quoted.List(AbsenceReasonExtensions.All.Select(r => isPlain ? r.ToWords() : r.ToCode())), "");

    /// <summary>The judgement; null when it is missing, or not one, which is reported.</summary>
    /// <param name="file">The document under judgement.</param>
    /// <param name="judgement">What stands there.</param>
    /// <param name="scale">The scale, or null when it is not known because kind or edition are not.</param>
    /// <param name="unknownGrade">The code of a finding for a grade that the scale does not have.</param>
    public static ReadJudgement? Read(InspectionCase file, JudgementPart judgement, JudgementScale? scale, FindingCode unknownGrade)
    {
        if (!judgement.IsGiven)
        {
            return null;
        }

        // Nearly every judgement is a word of its scale and nothing else.
        var read = judgement.IsOneWord && scale is not null && scale.TryGet(judgement.Grade.Utf8, out var grade)
            ? new(grade)
            : ReadAny(file, judgement, scale, unknownGrade);
        if (read is { } held)
        {
            judgement.Keep(held);
        }

        return read;
    }

    private static ReadJudgement? ReadAny(InspectionCase file, JudgementPart judgement, JudgementScale? scale, FindingCode unknownGrade)
    {
        var said = Count(judgement.Grade) + Count(judgement.Absent) + Count(judgement.Number) + Count(judgement.Narrative);
        if (said > 1)
        {
            file.Findings.Report(
                FindingCodes.AmbiguousJudgement, judgement,
                $"The judgement says more than one thing. Keep one of a grade, {new Wording("\"absent\" or \"narrative\"", "the reason why there is none, or text")}.");
            return null;
        }

        var hasRaw = judgement.Raw.IsGiven && LimitWords.IsShort(file, judgement.Raw, judgement.At.For(judgement.Raw), InspectionContract.LongestText);
        if (said == 0)
        {
            if (hasRaw && !judgement.Dialect.IsMissing)
            {
                return DialectWords.Read(file, judgement, scale);
            }

            // Of a raw text that is a number or too long has been said so.
            if (hasRaw || judgement.Raw.IsMissing)
            {
                ReportEmpty(file, judgement, scale);
            }

            return null;
        }

        return DialectWords.Check(file, judgement, scale, ReadWords(file, judgement, scale, unknownGrade, hasRaw));
    }

    private static ReadJudgement? ReadWords(
        InspectionCase file, JudgementPart judgement, JudgementScale? scale, FindingCode unknownGrade, bool hasRaw) =>
        judgement.Grade.IsGiven ? ReadGrade(file, judgement, scale, unknownGrade)
            : judgement.Absent.IsGiven ? ReadAbsent(file, judgement, hasRaw)
            : judgement.Narrative.IsGiven ? ReadProse(file, judgement, scale)
            : judgement.Number.IsGiven ? ReportNumber(file, judgement, judgement.Number, scale)
            : null;

    private static int Count(TextField text) => text.IsMissing ? 0 : 1;

    private static void ReportEmpty(InspectionCase file, JudgementPart judgement, JudgementScale? scale)
    {
        if (judgement.Raw.IsMissing)
        {
            file.Findings.Report(
                FindingCodes.EmptyJudgement, judgement,
                $"The judgement is empty. {new Wording("Write a grade, or { \"absent\": \"...\" } with a reason", "Choose a grade, or the reason why there is none")}: {Reasons}.");
        }
        else
        {
            file.Findings.Report(
                FindingCodes.AbsenceWithoutReason, judgement,
                $"There is raw text, but nothing says how to read it. Name the {new Wording("\"dialect\"", "dialect")} of its source{DialectWords.For(file, scale)}, or say "
                + $"{new Wording("in \"absent\" ", "")}why there is no judgement: {Reasons}.");
        }
    }

    private static ReadJudgement? ReadGrade(InspectionCase file, JudgementPart judgement, JudgementScale? scale, FindingCode unknownGrade)
    {
        var text = judgement.Grade;
        if (scale is null)
        {
            return null;
        }

        if (scale.TryGet(text.Utf8, out var grade))
        {
            return new(grade);
        }

        var at = judgement.At.For(text);
        if (scale.Kind == ScaleKind.Narrative)
        {
            file.Findings.Report(
                FindingCodes.GradeForProse, at,
                $"{text.Said} is given where prose is expected: {scale.Named()} has no grades. Write {new Wording("{ \"narrative\": \"...\" }", "text")}.");
            return null;
        }

        if (IsNumber(text.ToString()))
        {
            return ReportNumber(file, judgement, text, scale);
        }

        var said = text.Said;
        file.Findings.Report(
            unknownGrade, at,
            $"The {scale.Named()} scale has no grade {said}. It has: {GradesOf(scale)}.{GradeHints.For(file.Catalogue, scale, said)}"
            + $"{DialectWords.Hint(file, scale, said)}");
        return null;
    }

    private static bool IsNumber(string word) => word.Length > 0 && word.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') < 0;

    private static ReadJudgement? ReportNumber(InspectionCase file, JudgementPart judgement, TextField text, JudgementScale? scale)
    {
        var said = text.Said;
        file.Findings.Report(
            FindingCodes.NumberAsGrade, judgement.At.For(text),
            $"{said} is a number, and a number alone is never a grade.{Instead(scale)}{GradeHints.ForNumber(scale, said)}"
            + $"{(scale is null ? null : DialectWords.Hint(file, scale, said))}");
        return null;
    }

    private static ReadJudgement? ReadAbsent(InspectionCase file, JudgementPart judgement, bool hasRaw)
    {
        if (ReasonOf(judgement.Absent) is not { } reason)
        {
            var said = judgement.Absent.Said;
            file.Findings.Report(
                FindingCodes.UnknownAbsenceReason, judgement.Absent,
                $"{said} is not a reason for an absent judgement. Reasons: {Reasons}."
                + $"{(NoValue.Is(said.Word) ? NotRecordedMeant : Later.DidYouMean(said, ReasonCodes))}");
            return null;
        }

        if (reason == AbsenceReason.Unreadable && (judgement.Raw.IsMissing || (hasRaw && judgement.Raw.IsBlank)))
        {
            file.Findings.Report(
                FindingCodes.UnreadableWithoutRaw, judgement.At.For(judgement.Absent),
                $"The judgement could not be read, and {new Wording("\"raw\" does not give the text", "its text is not given")}.");
            return null;
        }

        return reason == AbsenceReason.Unreadable && !hasRaw ? null : new(null, reason);
    }

    private static AbsenceReason? ReasonOf(TextField code)
    {
        foreach (var reason in AbsenceReasonExtensions.All)
        {
            if (code.Is(reason.ToCode()))
            {
                return reason;
            }
        }

        return null;
    }

    private static ReadJudgement? ReadProse(InspectionCase file, JudgementPart judgement, JudgementScale? scale)
    {
        var at = judgement.At.For(judgement.Narrative);
        if (scale is null)
        {
            return null;
        }

        if (scale.Kind != ScaleKind.Narrative)
        {
            file.Findings.Report(
                FindingCodes.ProseForGrade, at, $"There is prose instead of a grade of {scale.Named()}. Grades: {GradesOf(scale)}.");
            return null;
        }

        if (judgement.Narrative.IsBlank)
        {
            file.Findings.Report(FindingCodes.BlankProse, at, $"{new Wording("\"narrative\" is blank", "The text of the judgement is blank")}.");
            return null;
        }

        return LimitWords.IsShort(file, judgement.Narrative, at, InspectionContract.LongestText) ? new(null) : null;
    }

    private static Later? Instead(JudgementScale? scale) => scale is not { Grades.IsEmpty: false } ? null : new(
        static (s, _, isPlain) => $" {(isPlain ? "Choose" : "Write")} one of: {ListOf((JudgementScale)s, isPlain)}.", scale);

    /// <summary>The grades of a scale.</summary>
    public static Later GradesOf(JudgementScale scale) => new(
        static (s, _, isPlain) => ListOf((JudgementScale)s, isPlain), scale);

    private static string ListOf(JudgementScale scale, bool isPlain) => Quoted.List(scale.Grades.Select(g => isPlain ? g.ShortLabel : g.Code));
}
