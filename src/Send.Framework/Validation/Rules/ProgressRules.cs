using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>The progress that a revisit or monitoring inspection found on each area, and whether it fits the overall answer.</summary>
internal static class ProgressRules
{
    public static Judgement? Read(RuleContext context, Field<ImprovementAreaDocument> area, int i)
    {
        var field = area.Value.Progress;
        var place = new Place("/improvementAreas/", i, "/progress");
        if (context.Kind is not { } kind)
        {
            return JudgementReading.Read(context, field, place, null, FindingCodes.UnknownProgressGrade);
        }

        if (kind.ProgressScale is not { } scale)
        {
            if (!field.IsMissing)
            {
                context.Sink.Report(
                    FindingCodes.ProgressNotJudged, place, $"'{kind.Code}' under '{context.Framework!.Id}' does not judge progress.", field.Offset);
            }

            return null;
        }

        if (field.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.ProgressMissing, new Place("/improvementAreas/", i),
                $"\"progress\" is missing. '{kind.Code}' finds it for each area: {Quoted.List(scale.Grades.Select(g => g.Code))}.", area.Offset);
        }

        return JudgementReading.Read(context, field, place, scale, FindingCodes.UnknownProgressGrade);
    }

    /// <summary>Compares the overall answer with the findings where both are on one scale: the favourable one stands first.</summary>
    public static void CompareWithAnswer(RuleContext context)
    {
        if (context.Kind?.ProgressScale is not { } scale || scale.Grades.IsEmpty || context.Areas is not { Count: > 0 } areas
            || !context.AreasAreCountable || OverallOn(context, scale) is not { Judgement.Grade: { } overall } answer)
        {
            return;
        }

        var favourable = 0;
        var unfavourable = 0;
        foreach (var area in areas)
        {
            if (area.Progress?.Grade is { } progress)
            {
                favourable += progress == scale.Grades[0] ? 1 : 0;
                unfavourable += progress == scale.Grades[0] ? 0 : 1;
            }
        }

        var contradicts = overall == scale.Grades[0] ? unfavourable > 0 : favourable == areas.Count;
        if (contradicts)
        {
            context.Sink.Report(
                FindingCodes.ProgressContradictsOutcome, Place.OfJudgement(answer.Question.Code),
                $"The overall answer is '{overall.Code}', and "
                + $"{(unfavourable > 0 ? $"{unfavourable} of {areas.Count} areas {(unfavourable == 1 ? "is" : "are")} not" : $"every area is '{scale.Grades[0].Code}'")}.",
                OffsetOf(context, answer.Question.Code));
        }
    }

    private static AnsweredQuestion? OverallOn(RuleContext context, JudgementScale scale)
    {
        foreach (var answer in context.Answers)
        {
            if (answer.Question.Scale == scale)
            {
                return answer;
            }
        }

        return null;
    }

    private static int OffsetOf(RuleContext context, string question)
    {
        foreach (var entry in context.Document.Judgements.Value)
        {
            if (entry?.Question == question)
            {
                return entry.Judgement.Offset;
            }
        }

        return -1;
    }
}
