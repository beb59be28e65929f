using Send.Framework.Drafts;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// An answer is no better than other answers allow. Holds for editions that limit one judgement by another; each limit, whether it always
/// holds, and its source are part of the edition.
/// </summary>
internal static class LimitRules
{
    public static void Apply(InspectionCase file)
    {
        foreach (var rule in file.Kind?.LimitingRules ?? [])
        {
            if (file.AnswerTo(rule.Question) is { } answer && answer.Judgement.KnownGrade is { } grade && file.Meets(rule.When) == Met.Yes
                && grade.Scale.IsStronger(grade, grade.Scale.Get(rule.AtBest)))
            {
                file.Findings.Report(
                    rule.IsBinding ? FindingCodes.LimitBroken : FindingCodes.UsualLimitBroken, answer, rule.Source,
                    $"{grade.Named()} is stronger than {grade.Scale.Get(rule.AtBest).Named()}, which is {(rule.IsBinding ? "" : "usually ")}the best possible answer here. {rule.Explanation}");
            }
        }
    }
}
