using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Time;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Fixtures.Building;

/// <summary>What follows from the rest of a draft, so that varying one thing leaves it valid.</summary>
internal static class DraftDefaults
{
    /// <summary>
    /// The draft with every answer that it must have: what is not answered has the strongest grade that the limits of the edition leave it.
    /// </summary>
    public static Draft Answered(Draft draft)
    {
        if (!draft.JudgementsFollow)
        {
            return draft;
        }

        var remit = draft.Provider?.Remit;
        var day = draft.Started ?? draft.Notified ?? draft.ReportReceived ?? draft.Published ?? draft.Framework.FirstDay(remit);
        Question[] open =
        [
            .. draft.Kind.Questions.Where(q => q.IsRequired && q.StatusOn(day, remit) == JudgedStatus.Judged
                && draft.Judgements.All(entry => entry.Question != q.Code)),
        ];
        var grades = open.Where(q => q.Scale.Kind != ScaleKind.Narrative).ToDictionary(q => q.Code, q => q.Scale.Grades[0]);
        foreach (var limit in draft.Kind.LimitingRules)
        {
            if (grades.TryGetValue(limit.Question, out var grade)
                && Meets(draft, limit.When, question => grades.GetValueOrDefault(question) ?? GradeOf(draft, question))
                && grade.Scale.Get(limit.AtBest) is var best && grade.Scale.IsStronger(grade, best))
            {
                grades[limit.Question] = best;
            }
        }

        return draft with
        {
            JudgementsFollow = false,
            Judgements = [.. open.Select(q => new JudgementEntry(q.Code, grades.TryGetValue(q.Code, out var grade)
                ? new JudgementDocument { Grade = grade.Code }
                : new JudgementDocument { Narrative = "The partnership works well." })), .. draft.Judgements],
        };
    }

    /// <summary>The boards that serve the authority on the first day of the visit.</summary>
    public static ImmutableArray<IntegratedCareBoardDocument> Boards(Draft draft)
    {
        if (draft.Boards is { } given)
        {
            return given;
        }

        return (draft.Started ?? draft.Notified ?? draft.Published) is { } day && DfeCode.TryParse(draft.DfeCode, out var code)
            ?
            [
                .. IntegratedCareBoardDirectory.England.Serving(code, day).Where(serving => serving.Share >= 0.05m)
                    .Select(serving => DocumentParts.Of(serving.Board.ToIntegratedCareBoard())),
            ]
            : [];
    }

    /// <summary>Two areas of each kind that the result must carry; null where the kind of inspection has none.</summary>
    public static ImmutableArray<ImprovementArea>? Areas(Draft draft)
    {
        if (!draft.AreasFollow)
        {
            return draft.Areas;
        }

        var progress = draft.Kind.ProgressScale is { Grades: [var best, ..] } ? Judgement.Of(best) : null;
        var kinds = draft.Kind.ImprovementRules
            .Where(rule => rule.Occurrence == Occurrence.Must && Meets(draft, rule.When)).Select(rule => rule.Kind).ToList();
        return draft.Kind.ImprovementRules.IsEmpty
            ? null
            : [.. kinds.SelectMany(kind => new[] { Area(kind, 1, "ehc-plan-quality"), Area(kind, 2, "waiting-well") })
                .Select(area => area.WithProgress(progress))];
    }

    /// <summary>The intervals and the response by the rules of the edition.</summary>
    public static StatedNextSteps? Stated(Draft draft)
    {
        if (!draft.StatedFollows)
        {
            return draft.Stated;
        }

        var rules = draft.Kind.FollowUpRules.Where(rule => !rule.When.OnProgress && Meets(draft, rule.When)).ToList();
        var response = rules.LastOrDefault(rule => rule.Activity.Kind == ActivityKind.Response)?.Activity;
        var full = Interval(Activity.FullInspection);
        var monitoring = Interval(Activity.MonitoringInspection);
        return full is null && monitoring is null && response is null ? null : new StatedNextSteps(full, monitoring, response);

        FollowUpInterval? Interval(Activity activity) =>
            rules.FirstOrDefault(rule => rule.Activity == activity)?.Interval?.WithPrecision(IntervalPrecision.NotStated);
    }

    private static bool Meets(Draft draft, RuleCondition condition, Func<string, Grade?>? gradeOf = null) => condition.IsMet(
        gradeOf ?? (question => GradeOf(draft, question)),
        draft.Kind.ProgressScale is { Grades: [var best, ..] } ? [best] : [], draft.Kind, draft.Provider?.Remit, draft.Started);

    private static Grade? GradeOf(Draft draft, string question) =>
        draft.Kind.TryGetQuestion(question, out var asked)
        && draft.Judgements.FirstOrDefault(entry => entry.Question == question)
            is { Judgement: { IsGiven: true, Value.Grade: { IsGiven: true } code } }
            ? asked.Scale.Grades.FirstOrDefault(grade => grade.Code == code.Value)
            : null;

    private static ImprovementArea Area(ImprovementAreaKind kind, int number, string theme) => ImprovementArea
        .Of(
            kind, number == 1 ? "Improve the quality of education, health and care plans." : "Support children and young people while they wait.",
            number)
        .WithResponsible(new ResponsibleBody("local-area-partnership"))
        .WithThemes(theme);
}
