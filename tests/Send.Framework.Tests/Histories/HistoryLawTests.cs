using CsCheck;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Scheduling;

namespace Send.Framework.Tests.Histories;

/// <summary>What holds of every history, tried on the scenarios and on published inspections at days of which the scenarios know nothing.</summary>
public sealed class HistoryLawTests
{
    private static readonly Gen<Scenario> AScenario = Gen.Int[0, Scenario.All.Count - 1].Select(i => Scenario.All[i]);
    private static readonly Gen<LocalDate> ADay = Gen.Int[0, 365 * 13].Select(days => new LocalDate(2018, 1, 1).PlusDays(days));

    [Fact]
    public void Of_WhatCameLater_PlaysNoPart() => Gen.Select(AScenario, ADay).Sample(
        (scenario, day) =>
        {
            var known = InspectionHistory.Empty(scenario.Subject)
                .With(scenario.Inspections.Where(i => i.Dates.LastKnown <= day).Select(i => Unread(i, day)))
                .With(scenario.Events.Where(e => e.Date <= day));

            Said(Standing.Of(scenario.History, day)).Should().Be(Said(Standing.Of(known, day)));
        }, iter: Cases.AtMost(600));

    [Fact]
    public void Of_AnotherNote_ChangesNothing() => Gen.Select(AScenario, ADay, ADay).Sample(
        (scenario, day, noted) => Said(Standing.Of(scenario.History.With(HistoryEvent.Create(EventKind.Note, noted, scenario.Subject)), day))
            .Replace("SEND6036", "", StringComparison.Ordinal).Should().Be(Said(Standing.Of(scenario.History, day)).Replace("SEND6036", "", StringComparison.Ordinal)),
        iter: Cases.AtMost(400));

    [Fact]
    public void With_AnyOrder_IsTheSameHistory() => Gen.Select(AScenario, ADay, Gen.Int).Sample(
        (scenario, day, seed) =>
        {
            var random = new Random(seed);
            var history = InspectionHistory.Empty(scenario.Subject);
            object[] arrivals = [.. scenario.Inspections, .. scenario.Events, .. scenario.Events];
            random.Shuffle(arrivals);
            history = arrivals.Aggregate(history, (h, a) => a is Inspection i ? h.With(i) : h.With((HistoryEvent)a));

            Said(Standing.Of(history, day)).Should().Be(Said(Standing.Of(scenario.History, day)));
        }, iter: Cases.AtMost(400));

    [Fact]
    public void PlanOf_AnyEvents_OnlyMovesAlongItsTable() => Gen.Select(AScenario, ADay, Gen.Int).Sample(
        (scenario, day, seed) =>
        {
            var random = new Random(seed);
            EventKind[] steps = [.. EventKind.All.Where(k => k.IsPlanStep)];
            var history = scenario.History.With(Enumerable.Range(0, 8).Select(_ => HistoryEvent.Create(
                steps[random.Next(steps.Length)], new LocalDate(2019, 1, 1).PlusDays(random.Next(3000)), scenario.Subject, evidence: "x")));
            var plans = history.Inspections.Select(i => history.PlanOf(i, day)).OfType<ImprovementPlan>();
            plans.Where(p => !IsAlongItsTable(p)).Should().BeEmpty();
        }, iter: Cases.AtMost(400));

    [Fact]
    public void Of_OneInspection_AgreesWithItsSchedule() => Gen.Select(Gen.Int[0, InspectionFacts.Dated.Count - 1], ADay).Sample(
        (index, day) =>
        {
            var inspection = InspectionFacts.Dated[index].ToInspection();
            if (inspection.Dates.Published is not { } published || published > day)
            {
                return;
            }

            var standing = Standing.Of(InspectionHistory.Of(inspection), day);
            var schedule = FollowUpSchedule.For(inspection, day);
            standing.Obligations.Where(o => o.Arrangement is null).Select(o => (o.Rule, o.Window)).Should()
                .BeEquivalentTo(schedule.FollowUps.Select(f => (f.Rule.Id, f.Window)));
            foreach (var followUp in schedule.FollowUps.AtLeastOne())
            {
                var obligation = standing.Obligations.Single(o => o.Rule == followUp.Rule.Id);
                obligation.State.Should().BeOneOf(Agreeing(followUp.State, obligation.IsDeadline));
            }
        }, iter: Cases.AtMost(600));

    private static bool IsAlongItsTable(ImprovementPlan plan)
    {
        var stages = plan.History.Select(e => e.Stage).Prepend(PlanStage.Required).ToArray();
        return plan.Stage == stages[^1]
            && plan.History.Select((e, i) => new PlanTransition(stages[i], e.Step, e.Stage)).All(plan.Lifecycle.Transitions.Contains)
            && plan.History.Select(e => e.On).SequenceEqual(plan.History.Select(e => e.On).Order());
    }

    // A schedule has no tolerance and does not know whether anything is recorded; what passed is overdue there.
    private static ObligationState[] Agreeing(FollowUpState state, bool isDeadline) => state switch
    {
        FollowUpState.NotDue => [ObligationState.NotDue],
        FollowUpState.Due => [ObligationState.Due, ObligationState.Suspended],
        FollowUpState.Overdue when isDeadline => [ObligationState.NoRecord, ObligationState.Suspended],
        FollowUpState.Overdue => [ObligationState.Due, ObligationState.NoRecord, ObligationState.Suspended],
        FollowUpState.Suspended => [ObligationState.Suspended],
        FollowUpState.Unknown => [ObligationState.Unknown],
        _ => [],
    };

    // The same visit as it is known before its report is out.
    private static Inspection Unread(Inspection inspection, LocalDate day)
    {
        var isOut = inspection.Dates.Published is not { } published || published <= day || inspection.Dates.ReportReceived <= day;
        return isOut || inspection.Kind.Questions.IsEmpty ? inspection : inspection.Kind.Questions.Aggregate(
            AnInspection.Like(inspection).WithReportReceived(null).WithStated(null),
            (builder, q) => builder.WithJudgement(q.Code, Judgement.Absent(AbsenceReason.InsufficientEvidence))).Build();
    }

    // A visit whose report is not out has no reference yet; which of two documents stands for it may hang on what only the later one knows.
    private static string VisitOf(Inspection i) => $"{i.Kind.Code} {i.Dates.Started}/{i.Dates.Ended}";

    private static string Said(Standing standing) => string.Join('\n', [
        $"{standing.Outcome?.Grade.Code} {standing.Outcome?.Since}", string.Join(',', standing.Awaiting.Select(VisitOf)),
        .. standing.Obligations.Select(o => $"{o.Rule} {o} {o.Window} {o.WorkingDays} {o.Closes}"),
        string.Join(',', standing.Findings.Select(f => f.Code.Value).Distinct().Order(StringComparer.Ordinal))]);
}
