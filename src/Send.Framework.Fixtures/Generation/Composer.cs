using System.Globalization;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Time;

namespace Send.Framework.Fixtures.Generation;

/// <summary>Puts one inspection together from what is drawn for it.</summary>
internal sealed class Composer(RandomSource random, string reference)
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    private static readonly LocalDate[] Polls =
    [
        new(2019, 12, 12), new(2023, 5, 4), new(2024, 5, 2), new(2024, 7, 4), new(2025, 5, 1), new(2026, 5, 7),
    ];

    private int _made;

    /// <summary>A full inspection since 2023, with an outcome as often as it was published.</summary>
    public Inspection AreaSendFull(InspectionFramework framework, Partnership partnership, LocalDate monday)
    {
        var kind = framework.GetKind("full");
        var outcome = GeneratorShape.Counted.Outcome(random);
        var areas = GeneratorArea.Pick(
            ImprovementAreaKind.AreaForImprovement, GeneratorShape.Counted.Draw("area-for-improvement", outcome, random), partnership, random);
        if (outcome == "systemic-failings")
        {
            var number = GeneratorShape.Counted.Draw("area-for-priority-action", outcome, random);
            areas.InsertRange(0, GeneratorArea.Pick(ImprovementAreaKind.AreaForPriorityAction, number, partnership, random));
        }

        return Compose(framework, kind, partnership, monday, 5,
            () => GeneratorShape.Counted.Draw("working-days-to-publication", outcome, random), Graded(kind, outcome), areas, StatedFor(outcome));
    }

    /// <summary>A full inspection of 2016 to 2022. 59 of 116 areas had to make a written statement by March 2021.</summary>
    public Inspection LocalAreaFull(InspectionFramework framework, Partnership partnership, LocalDate monday)
    {
        var kind = framework.GetKind("full");
        var required = random.Below(116) < 59;
        var areas = required
            ? GeneratorArea.Pick(ImprovementAreaKind.AreaOfSignificantWeakness, random.Between(1, 8), partnership, random)
            : GeneratorArea.Pick(ImprovementAreaKind.AreaForImprovement, random.Between(2, 6), partnership, random);
        return Compose(
            framework, kind, partnership, monday, 5, LagOfOtherKinds, Graded(kind, required ? "required" : "not-required"), areas,
            required && random.Percent(90) ? new StatedNextSteps(response: Activity.WrittenStatementOfAction) : null);
    }

    /// <summary>A revisit to these areas of significant weakness.</summary>
    public Inspection Revisit(InspectionFramework framework, Partnership partnership, LocalDate monday, IEnumerable<ImprovementArea> weaknesses)
    {
        var kind = framework.GetKind("revisit");
        var grades = kind.ProgressScale!.Grades;
        var areas = weaknesses.Select(area => area.WithProgress(Judgement.Of(grades[random.Percent(65) ? 0 : 1]))).ToList();
        return Compose(framework, kind, partnership, monday, random.Between(2, 4), LagOfOtherKinds, [], areas, null);
    }

    /// <summary>A monitoring inspection of these areas for priority action. Unfavourable answers are possible and have not been
    /// published. Where the edition's answers are not known there are none; the draws are the same.</summary>
    public Inspection Monitoring(InspectionFramework framework, Partnership partnership, LocalDate monday, IEnumerable<ImprovementArea> actions)
    {
        var kind = framework.GetKind("monitoring");
        var favourable = random.Percent(75);
        var areas = actions.Select((area, i) =>
        {
            var isEffective = favourable || (i > 0 && random.Percent(50));
            return kind.ProgressScale is { } scale ? area.WithProgress(Judgement.Of(scale.Grades[isEffective ? 0 : 1])) : area;
        }).ToList();
        AnsweredQuestion[] judgements = kind.ProgressScale is { } answers ? Graded(kind, answers.Grades[favourable ? 0 : 1].Code) : [];
        return Compose(framework, kind, partnership, monday, random.Between(2, 5), LagOfOtherKinds, judgements, areas, null);
    }

    /// <summary>A visit without judgement and without a report.</summary>
    public Inspection WithoutReport(InspectionFramework framework, string kind, Partnership partnership, LocalDate monday)
    {
        var days = kind == "engagement-meeting" ? 1 : random.Between(2, 4);
        var started = monday.PlusDays(days == 1 ? random.Below(5) : 0);
        return Compose(framework, framework.GetKind(kind), partnership, started, days, LagOfOtherKinds, [], null, null);
    }

    private static AnsweredQuestion[] Graded(InspectionKind kind, string grade) =>
        [new(kind.Questions[0], Judgement.Of(kind.Questions[0].Scale.Grades.Single(g => g.Code == grade)))];

    private Inspection Compose(
        InspectionFramework framework, InspectionKind kind, Partnership partnership, LocalDate started, int days, Func<int> lag,
        AnsweredQuestion[] judgements, List<ImprovementArea>? areas, StatedNextSteps? stated)
    {
        var ended = started.PlusDays(days - 1);
        LocalDate? notified = random.Percent(40) ? InspectionWeeks.NotifiedFor(kind, started) : null;
        LocalDate? published = kind.PublishesReport ? PublishedAfter(ended, lag) : null;
        LocalDate? received = published is { } day && random.Percent(30) ? Calendar.AddWorkingDays(day, -random.Between(5, 10)) : null;
        var number = _made++ == 0 ? reference : string.Create(CultureInfo.InvariantCulture, $"{reference}-{_made}");
        return Inspection.Create(
            framework, kind, partnership, new InspectionDates(started, ended, notified, received, published), judgements, areas, stated, number);
    }

    private int LagOfOtherKinds() => random.Between(25, 45);

    // Reports on areas wait while there are elections: another time is drawn, and at last the report comes out after the poll.
    private static LocalDate PublishedAfter(LocalDate ended, Func<int> lag)
    {
        var published = Calendar.AddWorkingDays(ended, lag());
        for (var attempts = 0; attempts < 20 && PollAfter(published) is not null; attempts++)
        {
            published = Calendar.AddWorkingDays(ended, lag());
        }

        return PollAfter(published) is { } poll ? Calendar.AddWorkingDays(poll, 1) : published;
    }

    private static LocalDate? PollAfter(LocalDate day)
    {
        foreach (var poll in Polls)
        {
            if (poll.PlusDays(-30) <= day && day <= poll)
            {
                return poll;
            }
        }

        return null;
    }

    private StatedNextSteps? StatedFor(string outcome)
    {
        if (!random.Percent(90))
        {
            return null;
        }

        return outcome switch
        {
            "typically-positive" => new StatedNextSteps(FollowUpInterval.FromYears(5), null, Activity.StrategicPlan),
            "inconsistent" => new StatedNextSteps(FollowUpInterval.FromYears(3), null, Activity.StrategicPlan),
            _ => new StatedNextSteps(FollowUpInterval.FromYears(3), FollowUpInterval.FromMonths(18), Activity.PriorityActionPlan),
        };
    }
}
