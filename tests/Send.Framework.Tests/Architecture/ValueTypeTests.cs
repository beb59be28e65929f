using System.Reflection;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Reports;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Tests.Frameworks;
using Send.Framework.Tests.Judgements;
using Send.Framework.Tests.Serialization;
using Send.Framework.Time;
using Send.Framework.Validation;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Architecture;

/// <summary>Every value type keeps the one contract of equality; those without tests of their own do it here.</summary>
public class ValueTypeTests
{
    // Made to be filled in, and compared by reference: FrameworkValueTests.Definitions_AreComparedByReference.
    private static readonly Type[] ByReference = [typeof(GradeDefinition), typeof(FollowUpRule), typeof(InspectionKind), typeof(FrameworkDefinition)];

    [Fact]
    public void PublicValueTypes_AllKeepTheContract()
    {
        var values = typeof(DateText).Assembly.GetExportedTypes()
            .Where(t => !t.IsEnum && !t.IsGenericType)
            .Where(t => typeof(IEquatable<>).MakeGenericType(t).IsAssignableFrom(t))
            .Except(ByReference);
        var verified = typeof(ValueTypeTests).Assembly.GetTypes().SelectMany(TypeReferences.Calls)
            .Select(call => call.Member).OfType<MethodInfo>()
            .Where(m => m.DeclaringType == typeof(ValueContract) && m.Name == nameof(ValueContract.Verify))
            .Select(m => m.GetGenericArguments()[0]).ToHashSet();

        string.Join(", ", values.Where(t => !verified.Contains(t)).Select(t => t.Name)).Should().BeEmpty("every value type goes through ValueContract.Verify");
    }

    [Fact]
    public void Time_Values()
    {
        ValueContract.Verify(
            FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Usually), FollowUpInterval.FromYears(3).WithPrecision(IntervalPrecision.Usually),
            FollowUpInterval.FromYears(3), FollowUpInterval.Of(36, IntervalUnit.Months, IntervalPrecision.Usually),
            FollowUpInterval.Of(4, IntervalUnit.Years, IntervalPrecision.Usually));
        ValueContract.Verify(
            DueWindow.Around(Day("2029-11-04"), IntervalPrecision.By), DueWindow.Around(Day("2029-11-04"), IntervalPrecision.By),
            DueWindow.Around(Day("2029-11-05"), IntervalPrecision.By), DueWindow.Around(Day("2029-11-04"), IntervalPrecision.Within), DueWindow.Unknown);
        ValueContract.Verify(
            new SchoolTerm(SchoolTermSeason.Autumn, 2029), SchoolTerm.Parse("autumn 2029"),
            new SchoolTerm(SchoolTermSeason.Autumn, 2028), new SchoolTerm(SchoolTermSeason.Spring, 2029));
        ValueContract.Verify(
            new Holiday(Day("2026-12-25"), "Christmas Day", HolidayKind.Rule), new Holiday(Day("2026-12-25"), "Christmas Day", HolidayKind.Rule),
            new Holiday(Day("2026-12-26"), "Christmas Day", HolidayKind.Rule), new Holiday(Day("2026-12-25"), "Christmas Day", HolidayKind.Closure));
    }

    [Fact]
    public void Judgements_Values()
    {
        var (first, second) = (Scales.Outcome.Grades[0], Scales.Outcome.Grades[1]);
        ValueContract.Verify(
            DialectCode.For(first, "1", "first"), DialectCode.For(first, "1", "first"), DialectCode.For(second, "1", "first"),
            DialectCode.For(first, "2", "first"), DialectCode.For(first, "1"), DialectCode.ForNone(AbsenceReason.NotRecorded, "1", "first"));
        ValueContract.Verify(
            GradeComparison.Between(first, second), GradeComparison.Between(first, second), GradeComparison.Between(second, first),
            GradeComparison.Between(first, first));
    }

    [Fact]
    public void Frameworks_Values()
    {
        ValueContract.Verify(
            new Recurrence(FollowUpInterval.FromTerms(1), 6), new Recurrence(FollowUpInterval.FromTerms(1), 6),
            new Recurrence(FollowUpInterval.FromTerms(2), 6), new Recurrence(FollowUpInterval.FromTerms(1)));
        ValueContract.Verify(
            new Remit("college", "Colleges") { InForceTo = Day("2025-11-09") }, new Remit("college", "Colleges") { InForceTo = Day("2025-11-09") },
            new Remit("college", "Colleges"), new Remit("school", "Colleges") { InForceTo = Day("2025-11-09") });
        var category = new DerivedCategory
        {
            Code = "special-measures",
            Name = "Special measures",
            When = RuleCondition.Always,
            Explanation = "It follows.",
            Source = Scales.Source,
        };
        ValueContract.Verify(category, category with { }, category with { Code = "none" }, category with { When = RuleCondition.OfRemit("college") });
        var limit = new LimitingRule
        {
            Name = "cap",
            When = RuleCondition.Always,
            Question = "overall",
            AtBest = "poor",
            Explanation = "It is capped.",
            Source = Scales.Source,
        };
        ValueContract.Verify(limit, limit with { }, limit with { AtBest = "good" }, limit with { AlwaysHolds = false });
    }

    [Fact]
    public void Partnerships_Values()
    {
        ValueContract.Verify(DfeCode.Parse("372"), DfeCode.Parse("372"), DfeCode.Parse("373"), default);
        ValueContract.Verify(GssCode.Parse("E08000018"), GssCode.Parse("E08000018"), GssCode.Parse("E08000019"), default);
        ValueContract.Verify(OdsCode.Parse("QF7"), OdsCode.Parse("QF7"), OdsCode.Parse("QMF"), default);
        ValueContract.Verify(OfstedUrn.Parse("80486"), OfstedUrn.Parse("80486"), OfstedUrn.Parse("80487"), default);
        ValueContract.Verify(
            LocalAuthority.Of("Rotherham", DfeCode.Parse("372")), LocalAuthority.Of("Rotherham", DfeCode.Parse("372")),
            LocalAuthority.Of("rotherham", DfeCode.Parse("372")), LocalAuthority.Of("Rotherham", DfeCode.Parse("373")),
            LocalAuthority.Of("Rotherham", DfeCode.Parse("372"), GssCode.Parse("E08000018")));
        ValueContract.Verify(
            IntegratedCareBoard.Of("NHS", OdsCode.Parse("QF7")), IntegratedCareBoard.Of("NHS", OdsCode.Parse("QF7")),
            IntegratedCareBoard.Of("NHS"), IntegratedCareBoard.Of(null, OdsCode.Parse("QF7")),
            IntegratedCareBoard.Of("NHS", OdsCode.Parse("QF7"), GssCode.Parse("E54000061")));
        ValueContract.Verify(Partner.Of("Forum", "parent-carer-forum"), Partner.Of("Forum", "parent-carer-forum"), Partner.Of("Forum", "other"));
        ValueContract.Verify(Area("Forum", "Trust"), Area("Forum", "Trust"), Area("Trust", "Forum"), Area("Forum"), Area());
        ValueContract.Verify(
            new FormerCode(GssCode.Parse("E08000019"), Day("2025-03-31")), new FormerCode(GssCode.Parse("E08000019"), Day("2025-03-31")),
            new FormerCode(GssCode.Parse("E08000019"), Day("2025-04-01")));
        ValueContract.Verify(
            new ServedAuthority(DfeCode.Parse("372"), 1, Day("2022-07-01")), new ServedAuthority(DfeCode.Parse("372"), 1, Day("2022-07-01")),
            new ServedAuthority(DfeCode.Parse("372"), 0.5m, Day("2022-07-01")), new ServedAuthority(DfeCode.Parse("372"), 1, Day("2022-07-01"), Day("2026-03-31")));
        var board = IntegratedCareBoardDirectory.England.All[0];
        ValueContract.Verify(
            new ServingBoard(board, 1), new ServingBoard(board, 1), new ServingBoard(board, 0.5m),
            new ServingBoard(IntegratedCareBoardDirectory.England.All[1], 1));
    }

    [Fact]
    public void JudgementsAndImprovement_Values()
    {
        ValueContract.Verify(new ScoreBand(25, 38), new ScoreBand(25, 38), new ScoreBand(24, 38), new ScoreBand(25, 39));
        ValueContract.Verify(new Theme("transport", "buses"), new Theme("transport", "buses"), new Theme("transport", "taxis"), new Theme("travel", "buses"));
        ValueContract.Verify(
            new PlanTransition(PlanStage.Required, PlanStep.Draft, PlanStage.Drafted), new PlanTransition(PlanStage.Required, PlanStep.Draft, PlanStage.Drafted),
            new PlanTransition(PlanStage.Drafted, PlanStep.Draft, PlanStage.Drafted));
        ValueContract.Verify(
            new PlanEntry(PlanStep.Draft, Day("2024-01-01"), PlanStage.Drafted, null), new PlanEntry(PlanStep.Draft, Day("2024-01-01"), PlanStage.Drafted, null),
            new PlanEntry(PlanStep.Draft, Day("2024-01-01"), PlanStage.Drafted, "minutes"));
        ValueContract.Verify(
            new ImprovementRecordEntry(Day("2024-01-01"), "Done.", true), new ImprovementRecordEntry(Day("2024-01-01"), "Done.", true),
            new ImprovementRecordEntry(Day("2024-01-01"), "Done.", false));
    }

    [Fact]
    public void FrameworksAndScheduling_Values()
    {
        ValueContract.Verify(
            Definitions.General("note", RuleCondition.Always), Definitions.General("note", RuleCondition.Always),
            Definitions.General("other", RuleCondition.Always), Definitions.General("note", RuleCondition.AnyProgress("met")));
        ValueContract.Verify(
            Definitions.Areas(RuleCondition.Always, Occurrence.Must), Definitions.Areas(RuleCondition.Always, Occurrence.Must),
            Definitions.Areas(RuleCondition.Always, Occurrence.May));
        ValueContract.Verify(
            new VisitPattern { Notice = FollowUpInterval.FromWorkingDays(10) }, new VisitPattern { Notice = FollowUpInterval.FromWorkingDays(10) },
            new VisitPattern { Notice = FollowUpInterval.FromWorkingDays(5) }, new VisitPattern { DaysOnSite = new(1, 2, 4, Scales.Source) });
        ValueContract.Verify(
            new ObservedShare(89, 91, Scales.Source), new ObservedShare(89, 91, Scales.Source), new ObservedShare(90, 91, Scales.Source),
            new ObservedShare(89, 92, Scales.Source));
        ValueContract.Verify(
            new Anchor(AnchorEvent.Published, Day("2024-11-14"), AnchorQuality.Stated), new Anchor(AnchorEvent.Published, Day("2024-11-14"), AnchorQuality.Stated),
            new Anchor(AnchorEvent.Ended, Day("2024-11-14"), AnchorQuality.Stated), new Anchor(AnchorEvent.Published, Day("2024-11-14"), AnchorQuality.Estimated),
            new Anchor(AnchorEvent.Published, null, AnchorQuality.Missing));
    }

    [Fact]
    public void ValidationAndSerialization_Values()
    {
        ValueContract.Verify(
            new TextPosition(10, 2, 3), new TextPosition(10, 2, 3), new TextPosition(11, 2, 3), new TextPosition(10, 3, 3), new TextPosition(10, 2, 4));
        ValueContract.Verify(ReadOptions.Default, ReadOptions.Default with { }, ReadOptions.Default with { MaximumBytes = 1000 }, ReadOptions.Default with { MaximumDepth = 20 });
        Finding found = new(FindingCodes.UnknownGrade, "/judgements/outcome", "No grade.");
        ValueContract.Verify(
            new HistoryDocument(1, 2, true, true, [found]), new HistoryDocument(1, 2, true, true, [found]), new HistoryDocument(0, 2, true, true, [found]),
            new HistoryDocument(1, 3, true, true, [found]), new HistoryDocument(1, 2, false, true, [found]), new HistoryDocument(1, 2, true, false, [found]),
            new HistoryDocument(1, 2, true, true, []));
    }

    [Fact]
    public void Reports_Values()
    {
        ReportSpan span = new(1, 120, 17);
        ValueContract.Verify(span, new ReportSpan(1, 120, 17), new ReportSpan(2, 120, 17), new ReportSpan(1, 121, 17), new ReportSpan(1, 120, 18), default);
        ValueContract.Verify(
            new ReportEvidence("/kind", span, "full"), new ReportEvidence("/kind", span, "full"), new ReportEvidence("/dates", span, "full"),
            new ReportEvidence("/kind", default, "full"), new ReportEvidence("/kind", span, "Full"));
        ValueContract.Verify(
            new CannotTell("/kind", "It is not printed.", true), new CannotTell("/kind", "It is not printed.", true),
            new CannotTell("/dates", "It is not printed.", true), new CannotTell("/kind", "It is blank.", true), new CannotTell("/kind", "It is not printed.", false));
        ValueContract.Verify(
            new PreviousInspection(Day("2017-06-12"), Day("2017-06-16")), new PreviousInspection(Day("2017-06-12"), Day("2017-06-16")),
            new PreviousInspection(Day("2017-06-11"), Day("2017-06-16")), new PreviousInspection(Day("2017-06-12"), Day("2017-06-15")),
            new PreviousInspection(null, null));
        span.ToString().Should().Be("page 1, 17 characters from 120");
        default(ReportSpan).ToString().Should().Be("nowhere");
        new CannotTell("/kind", "It is not printed.", true).ToString().Should().Be("/kind: It is not printed.");
    }

    [Fact]
    public void Histories_Values()
    {
        var (suffolk, rutland) = (HistorySubject.Of(DfeCode.Parse("935")), HistorySubject.Of(DfeCode.Parse("857")));
        HistoryEvent Published(string day) => HistoryEvent.Create(EventKind.PlanPublished, Day(day), suffolk);
        var rotherham = SendJson.ReadInspection(Repository.Example("rotherham-2024")).Value;
        var other = SendJson.ReadInspection(Repository.Example("suffolk-2023")).Value;
        var (first, second) = (Scales.Outcome.Grades[0], Scales.Outcome.Grades[1]);
        ValueContract.Verify(suffolk, HistorySubject.Of(DfeCode.Parse("935")), rutland, HistorySubject.Of("urn", "935"));
        ValueContract.Verify(
            Published("2024-04-29"), Published("2024-04-29"), Published("2024-04-30"), HistoryEvent.Create(EventKind.PlanDrafted, Day("2024-04-29"), suffolk),
            HistoryEvent.Create(EventKind.PlanPublished, Day("2024-04-29"), rutland));
        ValueContract.Verify(
            new Suspension(Day("2024-01-01"), null, "monitoring", Published("2024-04-29")), new Suspension(Day("2024-01-01"), null, "monitoring", Published("2024-04-29")),
            new Suspension(Day("2024-01-02"), null, "monitoring", Published("2024-04-29")), new Suspension(Day("2024-01-01"), null, null, Published("2024-04-29")),
            new Suspension(Day("2024-01-01"), Day("2024-02-01"), "monitoring", Published("2024-04-29")));
        ValueContract.Verify(
            new Change(ChangeKind.Date, "Published", "2024-01-01", "2024-01-02"), new Change(ChangeKind.Date, "Published", "2024-01-01", "2024-01-02"),
            new Change(ChangeKind.Date, "Started", "2024-01-01", "2024-01-02"), new Change(ChangeKind.Date, "Published", null, "2024-01-02"),
            new Change(ChangeKind.Date, "Published", "2024-01-01", null));
        ValueContract.Verify(
            ObligationEnd.By(rotherham, Day("2024-10-04")), ObligationEnd.By(rotherham, Day("2024-10-04")), ObligationEnd.By(rotherham, Day("2024-10-05")),
            ObligationEnd.By(other, Day("2024-10-04")), ObligationEnd.By(Published("2024-10-04")));
        ValueContract.Verify(new OutcomeCount(first, 3), new OutcomeCount(first, 3), new OutcomeCount(second, 3), new OutcomeCount(first, 4));
        ValueContract.Verify(
            new ProgressCount(1, 2, 3, "sufficient"), new ProgressCount(1, 2, 3, "sufficient"), new ProgressCount(2, 2, 3, "sufficient"),
            new ProgressCount(1, 1, 3, "sufficient"), new ProgressCount(1, 2, 2, "sufficient"), new ProgressCount(1, 2, 3, "good"));
        ValueContract.Verify(
            new StandingOutcome(first, null, rotherham), new StandingOutcome(first, null, rotherham), new StandingOutcome(second, null, rotherham),
            new StandingOutcome(first, Day("2024-11-14"), rotherham), new StandingOutcome(first, null, other));
        ValueContract.Verify(
            new NeighbourResult(DfeCode.Parse("935"), first, GradeOrder.Same, "Equal."), new NeighbourResult(DfeCode.Parse("935"), first, GradeOrder.Same, "Equal."),
            new NeighbourResult(DfeCode.Parse("857"), first, GradeOrder.Same, "Equal."), new NeighbourResult(DfeCode.Parse("935"), null, GradeOrder.Same, "Equal."),
            new NeighbourResult(DfeCode.Parse("935"), first, GradeOrder.Same, "Other."));
        ValueContract.Verify(StandingPolicy.Default, StandingPolicy.Default with { }, StandingPolicy.Default with { CompleteUntil = Day("2024-01-01") });
        var (one, two) = (Standing.Of(InspectionHistory.Of(rotherham), Day("2026-11-23")), Standing.Of(InspectionHistory.Of(other), Day("2026-11-23")));
        ValueContract.Verify(
            new ProgrammeEntry(one, one.Obligations[0]), new ProgrammeEntry(one, one.Obligations[0]), new ProgrammeEntry(two, one.Obligations[0]),
            new ProgrammeEntry(one, two.Obligations[0]));
    }

    private static Partnership Area(params string[] partners) => Partnership.Of(
        LocalAuthority.Of(null, DfeCode.Parse("372")), [IntegratedCareBoard.Of("NHS")], partners.Select(p => Partner.Of(p, "other")), "Area");
}
