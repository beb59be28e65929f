using Send.Framework.Judgements;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>A score beside a grade: points out of a maximum that earn it.</summary>
internal static class ScoreRules
{
    public static void Apply(in RuleContext context, in FrameJudgement judgement, Place place, JudgementScale? scale, Grade? grade)
    {
        if (judgement.Points.IsMissing && judgement.Maximum.IsMissing)
        {
            return;
        }

        var offset = judgement.Points.IsMissing ? judgement.Maximum.Offset : judgement.Points.Offset;
        if (scale is not null && (scale.Kind != ScaleKind.Banded || (grade is null && judgement.Grade.IsMissing && judgement.Dialect.IsMissing)))
        {
            context.Sink.Report(
                FindingCodes.ScoreWithoutScale, place,
                $"There is a score, and {(scale.Kind == ScaleKind.Banded ? "no grade that it could stand behind" : $"the '{scale.Id}' scale has none")}.", offset);
            return;
        }

        if (judgement.Points.IsMissing || judgement.Maximum.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.ScoreMalformed, place,
                $"\"{(judgement.Points.IsMissing ? "points" : "maximum")}\" is missing: a score is points out of a maximum.", offset);
            return;
        }

        if (!judgement.Points.IsGiven || !judgement.Maximum.IsGiven)
        {
            return;
        }

        var (points, maximum) = (judgement.Points.Value, judgement.Maximum.Value);
        if (points < 0 || maximum <= 0 || maximum > Score.LargestMaximum || points > maximum)
        {
            context.Sink.Report(
                FindingCodes.ScoreMalformed, place, $"{points} of {maximum} is not a score: points are 0 to the maximum, and that is above 0.", offset);
            return;
        }

        if (grade is not null)
        {
            Compare(context, place, grade, new Score(points, maximum), offset);
        }
    }

    private static void Compare(in RuleContext context, Place place, Grade grade, Score score, int offset)
    {
        var scale = grade.Scale;
        if (!scale.TryFindByScore(score, out var earned))
        {
            context.Sink.Report(
                FindingCodes.ScoreBetweenGrades, place,
                $"{score} is {Share(score, scale)} on a scale to {scale.HighestScore}, which no grade of '{scale.Id}' covers without a rounding rule.", offset);
        }
        else if (earned != grade)
        {
            context.Sink.Report(
                scale.MayBeCapped && scale.IsStronger(earned, grade) ? FindingCodes.GradeBelowScore : FindingCodes.ScoreDisagrees, place,
                $"{score} is {Share(score, scale)} on a scale to {scale.HighestScore} and earns '{earned.Code}', not '{grade.Code}'.", offset);
        }
    }

    private static string Share(Score score, JudgementScale scale) =>
        FormattableString.Invariant($"{Math.Round(score.OutOf(scale.HighestScore), 2):0.##}");
}
