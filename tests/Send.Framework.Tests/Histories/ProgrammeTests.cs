using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Sources;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Histories;

/// <summary>Many histories seen together, on the 67 published inspections whose visit has dates.</summary>
public sealed class ProgrammeTests
{
    private static readonly HistoryBook Book = HistoryBook.Of(InspectionFacts.Dated.Select(f => f.ToInspection()));

    private static readonly Source ASet = new("A set", "A publisher", Evidence.Secondary);

    private static Programme At(string day) => Programme.For(Book.Histories, Day(day));

    [Fact]
    public void Of_Book_HasOneHistoryForEachAuthority() =>
        Book.Histories.Length.Should().Be(InspectionFacts.Dated.Select(f => f.Dfe).Distinct().Count());

    // Illustrative schedule of the rulebook, section 10: full inspections due, by publication; with receipt 8 working days earlier.
    [Fact]
    public void Next_FullInspection_IsInTheOrderOfTheirDays()
    {
        var next = At("2026-06-29").Next(Activity.FullInspection).Select(e => e.Obligation.Window.Target).OfType<LocalDate>().ToArray();

        next.Should().BeInAscendingOrder().And.HaveCountGreaterThan(50);
    }

    [Fact]
    public void DueBetween_OverdueLiesBefore_ComesFirst()
    {
        var suffolk = InspectionFacts.Dated.Single(f => f.Dfe == "935").ToInspection();
        // After the latest day that the estimated receipt leaves open: 70 working days from 24 January end on 3 May 2024.
        var late = HistoryEvent.Create(EventKind.PlanDrafted, Day("2024-05-07"), HistorySubject.Of(DfeCode.Parse("935")), suffolk.Reference);
        var programme = Programme.Of([Standing.Of(InspectionHistory.Of(suffolk).With(late), Day("2024-06-03")), Standing.Of(Book.Histories.First(h => h.Subject.Code == "908"), Day("2024-06-03"))]);

        var listed = programme.DueBetween(Day("2026-04-01"), Day("2026-08-31")).Select(e => $"{e.Standing.History.Subject.Code} {e.Obligation.Activity.Code} {e.Obligation.State.ToCode()}");

        listed.Should().StartWith(["935 priority-action-plan-draft overdue", "935 priority-action-plan overdue"]).And.Contain("908 full-inspection not-due");
    }

    // Published on Monday 8 September 2025: 8 and 4 working days before are 27 August and 2 September, which stay days that were estimated.
    [Fact]
    public void Of_MonitoringAfterAFullReportWithoutReceipt_CountsFromAnEstimate()
    {
        var history = InspectionHistory.Of(Inspections.Sample.Full("area-send-2025", "systemic-failings", "2025-06-27", published: "2025-09-08"))
            .With(Inspections.Sample.Graded("area-send-2025", "monitoring", "effective-action")
                .WithDates(new(Day("2027-03-08"), Day("2027-03-10"), null, null, Day("2027-05-05"))).Build());

        var followUp = Standing.Of(history, Day("2027-06-01")).Obligations.SelectMany(o => o.Reasons)
            .Single(f => f.Activity == Activity.FullInspection && f.Inspection.Kind.Code == "monitoring");

        (followUp.Anchor.Quality, followUp.Anchor.Date, followUp.EarliestTarget, followUp.LatestTarget)
            .Should().Be((AnchorQuality.Estimated, Day("2025-08-27"), Day("2028-08-27"), Day("2028-09-02")));
        followUp.Explain().Should().Contain("8 working days before publication on 8 September 2025")
            .And.Contain("any day from 27 August 2025 to 2 September 2025");
    }

    // The report of Hartlepool's visit of March 2023 does not print when it was published: 5 years cannot be over before the visit's end is 5
    // years ago, and no report says by when the strategic plan is to be updated.
    [Fact]
    public void ExplainState_WithoutADay_SaysWhatIsMissing()
    {
        var hartlepool = Inspections.Sample.Full("area-send-2023", "typically-positive", "2023-03-17");

        var standing = Standing.Of(InspectionHistory.Of(hartlepool), Day("2026-11-30"));

        standing.Obligations.Select(o => (o.Activity, o.State, o.Window.Earliest)).Should().Equal(
            (Activity.StrategicPlan, ObligationState.Unknown, null), (Activity.FullInspection, ObligationState.Unknown, Day("2028-03-17")));
        standing.Obligations.Select(o => o.ExplainState()).Should().Equal(
            "No available source gives a date.", "The day the final report was received is not recorded, so no date can be worked out.");
    }

    [Fact]
    public void DueBetween_DaysTheWrongWay_AreRefused() =>
        ((Action)(() => At("2026-06-29").DueBetween(Day("2026-06-29"), Day("2026-06-28")))).Should().Throw<ArgumentException>();

    [Fact]
    public void InRegion_London_HasOnlyItsBoroughs() =>
        At("2026-06-29").InRegion("London")!.Standings.Should().OnlyContain(s => s.History.Authority!.Kind == "london-borough" || s.History.Authority.ShortName == "City of London");

    [Fact]
    public void InRegion_Nowhere_IsNull() => At("2026-06-29").InRegion("Wessex").Should().BeNull();

    // NHS South Yorkshire serves Barnsley (370), Doncaster (371), Rotherham (372) and Sheffield (373).
    [Fact]
    public void ServedBy_SouthYorkshire_HasItsAuthorities() =>
        At("2026-06-29").ServedBy(OdsCode.Parse("QF7"))!.Standings.Select(s => s.History.Subject.Code).Should().BeSubsetOf(["370", "371", "372", "373"]).And.Contain("372");

    [Fact]
    public void Of_DifferentDays_IsRefused() =>
        ((Action)(() => Programme.Of([Standing.Of(Book.Histories[0], Day("2026-01-01")), Standing.Of(Book.Histories[1], Day("2026-01-02"))]))).Should().Throw<ArgumentException>();

    // Official statistics: 26 inspections at 31 December 2023 (7, 11, 8), 54 at 31 December 2024 (14, 26, 14). Two thirds of the records are here.
    [Theory]
    [InlineData("2023-12-31", 26, 7, 11, 8)]
    [InlineData("2024-12-31", 54, 14, 26, 14)]
    public void At_EndOfYear_CountsNoMoreThanTheOfficialStatistics(string day, int all, int first, int second, int third)
    {
        var counted = OutcomeDistribution.At(Book.Histories, Day(day), OutcomeBasis.VisitedBy);

        counted.Counts[0].Areas.Should().BeInRange(1, first);
        counted.Counts[1].Areas.Should().BeInRange(1, second);
        counted.Counts[2].Areas.Should().BeInRange(1, third);
        counted.WithOutcome.Should().BeInRange(all / 2, all);
        counted.Areas.Should().Be(153);
        counted.WithoutOutcome.Should().Be(153 - counted.WithOutcome);
    }

    [Fact]
    public void At_PredecessorAndOldScale_AreNotCounted()
    {
        var of2016 = AnInspection.Of("local-area-send-2016").WithOutcome("not-required")
            .WithDates(new(Day("2019-03-04"), Day("2019-03-08"), published: Day("2019-05-10")));
        var (cumbria, barnet) = (of2016.WithAuthority("909").Build(), of2016.WithAuthority("302").Build());

        var counted = OutcomeDistribution.At([InspectionHistory.Of(cumbria), InspectionHistory.Of(barnet)], Day("2024-01-01"));

        (counted.WithOutcome, counted.OnAnotherScale, counted.WithoutOutcome).Should().Be((0, 1, 153));
    }

    [Fact]
    public void At_BeforeThereWereOutcomes_IsRefused() =>
        ((Action)(() => OutcomeDistribution.At(Book.Histories, Day("2020-01-01")))).Should().Throw<ArgumentException>().WithMessage("*one outcome*");

    [Fact]
    public void Compare_NeighboursWithAndWithoutOutcomes_CountsThoseThatCanBe()
    {
        // Rotherham and Barnsley are typically positive, Sheffield has systemic failings; Bradford is not in these records.
        var set = new NeighbourSet(DfeCode.Parse("372"), [DfeCode.Parse("373"), DfeCode.Parse("380"), DfeCode.Parse("370")], ASet);

        var compared = NeighbourComparison.Of(set, At("2026-06-29"));

        (compared.N, compared.Stronger, compared.Same, compared.Weaker).Should().Be((2, 0, 1, 1));
        compared.Results[1].Reason.Should().Contain("have nothing on");
        compared.ToString().Should().Contain("A set").And.Contain("edition not stated").And.Contain("29 June 2026");
    }

    [Fact]
    public void Compare_AuthorityWithoutOutcome_IsRefusedWithTheReason() =>
        NeighbourComparison.Of(new(DfeCode.Parse("380"), [DfeCode.Parse("372")], ASet), At("2026-06-29"))
            .Refusal.Should().Contain("have nothing on");

    // Poole (836) was replaced on 1 April 2019, and Rotherham's first report under the framework of 2023 came out on 14 November 2024.
    [Fact]
    public void Compare_NeighbourThatEndedOrHasNoOutcome_IsNotCompared()
    {
        var cornwall = Book.Histories.Single(h => h.Subject.Code == "908");
        var poole = InspectionHistory.Empty(HistorySubject.Of(DfeCode.Parse("836")));
        var rotherham = Book.Histories.Single(h => h.Subject.Code == "372");
        var set = new NeighbourSet(DfeCode.Parse("908"), [DfeCode.Parse("836"), DfeCode.Parse("372")], ASet, Day("2023-04-03"));

        var compared = NeighbourComparison.Of(set, Programme.For([cornwall, poole, rotherham], Day("2024-11-13")));

        compared.Results.Select(r => r.Reason).Should().Equal(
            "It ended on 31 March 2019; its outcome does not pass to a successor.", "It has no outcome as at 13 November 2024.");
        (compared.N, compared.Refusal).Should().Be((0, "None of the neighbours has an outcome that can be compared."));
        NeighbourComparison.Of(set, Programme.For([cornwall, poole, rotherham], Day("2024-11-14"))).ToString().Should().EndWith("(A set, edition of 3 April 2023).");
    }

    [Theory]
    [InlineData("372", "372")]
    [InlineData("372", "373", "373")]
    public void NeighbourSet_ItselfOrOneTwice_IsRefused(string authority, params string[] neighbours) =>
        ((Action)(() => _ = new NeighbourSet(DfeCode.Parse(authority), neighbours.Select(n => DfeCode.Parse(n)), ASet)))
            .Should().Throw<ArgumentException>().WithMessage("The neighbours of an authority are other authorities, each once.*");

    [Fact]
    public void At_NoBasis_IsRefused() =>
        ((Action)(() => OutcomeDistribution.At(Book.Histories, Day("2024-12-31"), default))).Should().Throw<ArgumentException>().WithMessage("Say whether to count*");

    [Fact]
    public void Between_StandingsOfDifferentAuthorities_IsRefusedWithBoth() =>
        ((Action)(() => Changes.Between(Standing.Of(Book.Histories[0], Day("2026-06-29")), Standing.Of(Book.Histories[1], Day("2026-06-29")))))
            .Should().Throw<ArgumentException>().WithMessage($"{Book.Histories[0]} and {Book.Histories[1]} are different histories*");

    // Areas that the report does not number are told apart by their place in its list, as the events name them.
    [Fact]
    public void Between_SecondAreaWithoutANumberIsClosed_SaysWhichOne()
    {
        var suffolk = HistorySubject.Of(DfeCode.Parse("935"));
        var full = AnInspection.Of("area-send-2023").WithAuthority("935").WithOutcome("inconsistent").WithReference("full")
            .WithDates(new(Day("2023-11-13"), Day("2023-11-17"), reportReceived: Day("2024-01-18"), published: Day("2024-01-30")))
            .WithImprovementAreas([
                ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, "Wait less."), ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, "Review on time."),
            ]).Build();
        var history = InspectionHistory.Of(full).With(
            HistoryEvent.Create(EventKind.AreaClosed, Day("2024-09-02"), suffolk, "full", [1], "An audit."),
            HistoryEvent.Create(EventKind.AreaClosed, Day("2024-10-07"), suffolk, "full", [2], "Another audit."));

        Changes.Between(Standing.Of(history, Day("2024-09-03")), Standing.Of(history, Day("2024-10-08"))).Where(c => c.Kind == ChangeKind.Area)
            .Select(c => c.ToString()).Should().Equal("Area for improvement 2: open, then closed on 2024-10-07");
    }

    [Fact]
    public void ProgressCount_KindThatJudgesNone_IsNull() => ProgressCount.Of(InspectionFacts.Dated[0].ToInspection()).Should().BeNull();

    [Fact]
    public void Describe_RecordsKnownToBeComplete_SaysUpToWhichDay()
    {
        StandingPolicy.Default.Describe().Should().Contain("for 1 term after that term").And.Contain("\u201Cno record\u201D");
        (StandingPolicy.Default with { CompleteUntil = Day("2026-06-29") }).Describe().Should().EndWith("complete up to 29 June 2026: anything they do not show by then was not done.");
    }

    [Fact]
    public void Between_StandingsOfCornwall_SaysWhatChanged()
    {
        var cornwall = Book.Histories.Single(h => h.Subject.Code == "908");

        var changes = Changes.Between(Standing.Of(cornwall, Day("2026-04-15")), Standing.Of(cornwall, Day("2026-06-29")));

        changes.Select(c => c.ToString()).Should().Contain(
            "Outcome: inconsistent since 2023-05-05, then inconsistent since 2026-05-27",
            "Full inspection of 2026-03-27: report awaited, then report published",
            "Strategic plan update: unknown, then superseded");
    }

    [Fact]
    public void Between_DocumentsThatDifferInWords_AreTheSame()
    {
        var one = InspectionFacts.Dated[0].ToInspection();
        Changes.Between(one, InspectionFacts.Dated[0].ToInspection()).Should().BeEmpty();
        Changes.Between(Worded(one, "Plans."), Worded(one, "The plans.")).Should().BeEmpty();
        Changes.Between(Worded(one, "Plans."), one).Select(c => c.Kind).Should().Equal(ChangeKind.Area);
    }

    [Fact]
    public void Between_DifferentSubjects_IsRefused() =>
        ((Action)(() => Changes.Between(InspectionFacts.Dated[0].ToInspection(), InspectionFacts.Dated[1].ToInspection()))).Should().Throw<ArgumentException>();

    private static Inspection Worded(Inspection i, string text) =>
        AnInspection.Like(i).WithImprovementArea(ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, text, 1)).Build();
}
