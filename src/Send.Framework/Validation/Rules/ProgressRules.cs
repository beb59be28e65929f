using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>The progress that a revisit or monitoring inspection found on each area, and whether it fits the overall answer.</summary>
internal static class ProgressRules
{
    private static readonly FrameJudgement Nothing;

    public static ReadJudgement? Read(in RuleContext context, in FrameArea area, int i)
    {
        ref readonly var progress = ref Nothing;
        if (area.Progress > 0)
        {
            progress = ref context.Frame.Progress[area.Progress - 1];
        }

        var place = Places.AreaProgress.At(i);
        if (context.Kind is not { } kind)
        {
            return JudgementReading.Read(context, progress, place, null, FindingCodes.UnknownProgressGrade);
        }

        if (kind.ProgressScale is not { } scale)
        {
            if (!progress.Part.IsMissing)
            {
                context.Sink.Report(
                    FindingCodes.ProgressNotJudged, place, $"'{kind.Code}' under '{context.Framework!.Id}' does not judge progress.",
                    progress.Part.Offset);
            }

            return null;
        }

        if (progress.Part.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.ProgressMissing, Places.Area.At(i),
                $"\"progress\" is missing. '{kind.Code}' finds it for each area: {GradesOf(scale)}.", area.Part.Offset);
        }

        return JudgementReading.Read(context, progress, place, scale, FindingCodes.UnknownProgressGrade);
    }

    /// <summary>Compares the overall answer with the findings where both are on one scale: the favourable one stands first.</summary>
    public static void CompareWithAnswer(in RuleContext context)
    {
        var count = context.Frame.AreaCount;
        if (context.Kind?.ProgressScale is not { } scale || scale.Grades.IsEmpty || count == 0
            || !context.Frame.AreasAreCountable || OverallOn(context, scale) is not { Judgement.Grade: { } overall } answer)
        {
            return;
        }

        var favourable = 0;
        var unfavourable = 0;
        foreach (ref readonly var area in context.Frame.Areas.All)
        {
            if (area.IsArea && area.ReadProgress?.Grade is { } progress)
            {
                favourable += progress == scale.Grades[0] ? 1 : 0;
                unfavourable += progress == scale.Grades[0] ? 0 : 1;
            }
        }

        var contradicts = overall == scale.Grades[0] ? unfavourable > 0 : favourable == count;
        if (contradicts)
        {
            context.Sink.Report(
                FindingCodes.ProgressContradictsOutcome, Place.OfJudgement(answer.Question.Code),
                $"The overall answer is '{overall.Code}', and "
                + $"{(unfavourable > 0 ? $"{unfavourable} of {count} areas {(unfavourable == 1 ? "is" : "are")} not" : $"every area is '{scale.Grades[0].Code}'")}.",
                OffsetOf(context, answer.Question));
        }
    }

    private static FrameAnswer? OverallOn(in RuleContext context, JudgementScale scale)
    {
        foreach (ref readonly var answer in context.Frame.Answers.All)
        {
            if (answer.Question.Scale == scale)
            {
                return answer;
            }
        }

        return null;
    }

    // The first entry of that name, which is not the one that answers when it is null.
    private static int OffsetOf(in RuleContext context, Question question)
    {
        foreach (ref readonly var entry in context.Frame.Entries.All)
        {
            if (context.Is(entry.Question, question.Code))
            {
                return entry.Judgement.Part.Offset;
            }
        }

        return -1;
    }

    private static Later GradesOf(JudgementScale scale) => new(
        static (s, _) => Quoted.List(((JudgementScale)s).Grades.Select(g => g.Code)), scale);
}
