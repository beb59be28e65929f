using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Judgements;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// A score stands beside a grade of a banded scale, is points out of a maximum, and earns that grade. Holds for scales of score bands; the
/// bands, and whether a grade may be lower than its score, are part of the scale.
/// </summary>
internal static class ScoreRules
{
    public static void Check(InspectionCase file, JudgementPart judgement, JudgementScale? scale)
    {
        var (points, maximum) = (judgement.Points, judgement.Maximum);
        if (!judgement.IsGiven || (points.IsMissing && maximum.IsMissing))
        {
            return;
        }

        var at = judgement.At.For(points.IsMissing ? maximum : points);
        var grade = judgement.KnownGrade;
        if (scale is not null && (scale.Kind != ScaleKind.Banded || (grade is null && judgement.Grade.IsMissing && judgement.Dialect.IsMissing)))
        {
            file.Findings.Report(
                FindingCodes.ScoreWithoutScale, at,
                $"There is a score, but {(scale.Kind == ScaleKind.Banded ? new("no grade for it to support", "no grade to go with it") : NoScores(scale))}.");
        }
        else if (points.IsMissing || maximum.IsMissing)
        {
            file.Findings.Report(
                FindingCodes.ScoreMalformed, at,
                $"{(points.IsMissing ? new Wording("\"points\" is", "The points are") : new Wording("\"maximum\" is", "The maximum is"))} missing. A score is a number of points out of a maximum.");
        }
        else if (points.IsGiven && maximum.IsGiven)
        {
            Check(file, at, grade, points.Value, maximum.Value);
        }
    }

    private static void Check(InspectionCase file, FindingPlace at, Grade? grade, decimal points, decimal maximum)
    {
        if (points < 0 || maximum <= 0 || maximum > Score.LargestMaximum || points > maximum)
        {
            file.Findings.Report(
                FindingCodes.ScoreMalformed, at, $"{points} of {maximum} is not a score. Points run from 0 to the maximum, which is above 0.");
        }
        else if (grade is not null)
        {
            Compare(file, at, grade, new Score(points, maximum));
        }
    }

    private static void Compare(InspectionCase file, FindingPlace at, Grade grade, Score score)
    {
        var scale = grade.Scale;
        if (!scale.TryGetByScore(score, out var earned))
        {
            file.Findings.Report(
                FindingCodes.ScoreBetweenGrades, at,
                $"{score} is {Share(score, scale)} on a scale up to {scale.HighestScore}, which falls between the grades of {scale.Named()}. How scores are rounded is not known.");
        }
        else if (earned != grade)
        {
            file.Findings.Report(
                scale.MayBeCapped && scale.IsStronger(earned, grade) ? FindingCodes.GradeBelowScore : FindingCodes.ScoreDisagrees, at,
                $"{score} is {Share(score, scale)} on a scale up to {scale.HighestScore} and earns {earned.Named()}, not {grade.Named()}.");
        }
    }

    private static Wording NoScores(JudgementScale scale) => new($"the '{scale.Id}' scale has none", $"the {scale.Name} scale has none");

    private static string Share(Score score, JudgementScale scale) =>
        FormattableString.Invariant($"{Math.Round(score.OutOf(scale.HighestScore), 2):0.##}");
}
