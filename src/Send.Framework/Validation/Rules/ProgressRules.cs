using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Judgements;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// A revisit or monitoring inspection finds progress on every improvement area, and the overall answer fits what was found: the favourable
/// one stands where every area is favourable, and only there. Holds for kinds of inspection that judge progress; which do, and on which scale, is
/// part of the edition.
/// </summary>
internal static class ProgressRules
{
    public static void Check(InspectionCase file, AreaPart area)
    {
        var progress = area.Progress;
        if (file.Kind is not { } kind)
        {
            ScoreRules.Check(file, progress, null);
        }
        else if (kind.ProgressScale is not { } scale)
        {
            if (!progress.IsMissing)
            {
                file.Findings.Report(
                    FindingCodes.ProgressNotJudged, progress, $"{kind.Named()} under {file.Framework!.Named()} does not judge progress.");
            }
        }
        else if (progress.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.ProgressMissing, progress,
                $"{new Wording("\"progress\" is missing", "The progress is missing")}. {kind.Named()} reports judge it for each area: "
                + $"{JudgementWords.GradesOf(scale)}.");
        }
        else
        {
            ScoreRules.Check(file, progress, scale);
        }
    }

    /// <summary>Compares the overall answer with the findings where both are on one scale: the favourable one stands first.</summary>
    public static void CompareWithAnswer(InspectionCase file)
    {
        if (!file.Document.ImprovementAreas.IsGiven || file.Kind?.ProgressScale is not { Grades.IsEmpty: false } scale
            || !file.AreasAreCountable || OverallOn(file, scale) is not { } answer || answer.Judgement.KnownGrade is not { } overall)
        {
            return;
        }

        var (count, favourable, unfavourable) = (0, 0, 0);
        foreach (var area in file.Document.ImprovementAreas)
        {
            count += area.IsArea ? 1 : 0;
            if (area.IsArea && area.Progress.KnownGrade is { } progress)
            {
                favourable += progress == scale.Grades[0] ? 1 : 0;
                unfavourable += progress == scale.Grades[0] ? 0 : 1;
            }
        }

        if (count > 0 && (overall == scale.Grades[0] ? unfavourable > 0 : favourable == count))
        {
            file.Findings.Report(
                FindingCodes.ProgressContradictsOutcome, answer,
                $"The overall answer is {overall.Named()}, but {OfTheAreas(scale.Grades[0], unfavourable, count)}.");
        }
    }

    private static Wording OfTheAreas(Grade favourable, int unfavourable, int count)
    {
        var are = $"{unfavourable} of {count} areas {(unfavourable == 1 ? "is" : "are")} not";
        return unfavourable > 0 ? new(are, are) : favourable.Named().After("every area is ");
    }

    private static AnswerPart? OverallOn(InspectionCase file, JudgementScale scale)
    {
        foreach (var answer in file.Document.Judgements)
        {
            if (answer.Judgement.Value is not null && answer.Question.Value?.Scale == scale)
            {
                return answer;
            }
        }

        return null;
    }
}
