using Send.Framework.Frameworks;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>Answers that are limited by other answers.</summary>
internal static class LimitRules
{
    public static void Apply(in RuleContext context)
    {
        foreach (var rule in context.Kind?.LimitingRules ?? [])
        {
            if (AnswerTo(context, rule.Question) is not { } answer || answer.Judgement.Grade is not { } grade || context.Meets(rule.When) != Met.Yes
                || !grade.Scale.IsStronger(grade, grade.Scale.Find(rule.AtBest)))
            {
                continue;
            }

            context.Sink.Report(
                rule.IsBinding ? FindingCodes.LimitBroken : FindingCodes.UsualLimitBroken, Place.OfJudgement(rule.Question),
                $"'{grade.Code}' is stronger than '{rule.AtBest}', the best that this answer {(rule.IsBinding ? "can" : "usually can")} be here. {rule.Explanation}",
                context.Frame.Entries[answer.Entry].Judgement.Part.Offset);
        }
    }

    private static FrameAnswer? AnswerTo(in RuleContext context, string question)
    {
        foreach (ref readonly var answer in context.Frame.Answers.All)
        {
            if (answer.Question.Code == question)
            {
                return answer;
            }
        }

        return null;
    }
}
