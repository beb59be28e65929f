using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Tests.Frameworks;
using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Scheduling;

/// <summary>Ranges, tolerances and recurrences, as the other frameworks of the United Kingdom have them. Expected days are read off a calendar.</summary>
public class WindowShapeTests
{
    private static readonly FollowUpRule OneToOneAndAHalfYears = Definitions.Rule with
    {
        Interval = FollowUpInterval.FromMonths(12),
        Until = FollowUpInterval.FromMonths(18),
    };

    private static readonly FollowUpRule ThirdAnniversary = Definitions.Rule with
    {
        Interval = FollowUpInterval.FromYears(3),
        Tolerance = FollowUpInterval.FromMonths(6),
    };

    private static readonly FollowUpRule EveryQuarter = Recurring(FollowUpInterval.FromMonths(3), 6);

    [Theory]
    [InlineData("2026-05-01", "2027-05-01", "2027-11-01")]
    [InlineData("2026-08-31", "2027-08-31", "2028-02-29")] // February 2028 has no 31st
    public void For_Range_RunsFromItsNearToItsFarEndWithoutATarget(string published, string earliest, string latest)
    {
        var window = Only(OneToOneAndAHalfYears, published, "2026-11-23").Window;

        (window.Earliest, window.Target, window.Latest).Should().Be((Day(earliest), null, Day(latest)));
    }

    [Theory]
    [InlineData("2027-04-30", FollowUpState.NotDue)]
    [InlineData("2027-05-01", FollowUpState.Due)]
    [InlineData("2027-11-01", FollowUpState.Due)]
    [InlineData("2027-11-02", FollowUpState.Overdue)]
    public void For_Range_IsDueBetweenItsEndsBothIncluded(string asOf, FollowUpState state) =>
        Only(OneToOneAndAHalfYears, "2026-05-01", asOf).State.Should().Be(state);

    [Fact]
    public void For_Range_IsExplained()
    {
        var followUp = Only(OneToOneAndAHalfYears, "2026-05-01", "2026-11-23");

        followUp.Explain().Should().Contain("Counting 12 to 18 months from 1 May 2026 gives 1 May 2027 to 1 November 2027.");
        followUp.Summarise().Should().Be("12 to 18 months from publication (1 May 2026)");
        followUp.ToString().Should().Be("full-inspection: 2027-05-01/2027-11-01 (not-due)");
    }

    [Theory]
    [InlineData("P1Y", WindowBasis.RuleAndReport, null, "2027-11-01")]
    [InlineData("P2Y", WindowBasis.Report, "2028-05-01", null)]
    public void For_RangeAndAPrintedInterval_WhatIsPrintedTakesThePlaceOfBothEnds(string printed, WindowBasis basis, string? target, string? latest)
    {
        var followUp = Only(
            OneToOneAndAHalfYears, "2026-05-01", "2026-11-23", new(FollowUpInterval.Parse(printed)), received: "2026-05-01");

        (followUp.Basis, followUp.Window.Target, followUp.Window.Latest).Should().Be((basis, DayOrNull(target), DayOrNull(latest)));
        if (basis == WindowBasis.Report)
        {
            followUp.Explain().Should().Contain("The report prints 2 years instead of 12 to 18 months. What the report prints is used.");
        }
    }

    [Fact]
    public void For_Tolerance_IsAsMuchEarlierAsLater()
    {
        // The third anniversary of 31 March 2023; neither September has a 31st.
        var followUp = Only(ThirdAnniversary, "2023-03-31", "2025-09-29");

        (followUp.Window.Earliest, followUp.Window.Target, followUp.Window.Latest).Should().Be((Day("2025-09-30"), Day("2026-03-31"), Day("2026-09-30")));
        followUp.State.Should().Be(FollowUpState.NotDue);
        Only(ThirdAnniversary, "2023-03-31", "2025-09-30").State.Should().Be(FollowUpState.Due);
        Only(ThirdAnniversary, "2023-03-31", "2026-10-01").State.Should().Be(FollowUpState.Overdue);
        followUp.Explain().Should().Contain(
            "Counting 3 years, 6 months earlier or later from 31 March 2023 gives 31 March 2026, acceptable from 30 September 2025 to 30 September 2026.");
    }

    [Theory]
    [InlineData("2026-02-28", 0, "2026-02-28", FollowUpState.Due)]
    [InlineData("2026-03-01", 1, "2026-05-30", FollowUpState.NotDue)] // the end of February does not shorten the months after it
    [InlineData("2026-11-23", 3, "2026-11-30", FollowUpState.NotDue)]
    [InlineData("2027-05-30", 5, "2027-05-30", FollowUpState.Due)]
    [InlineData("2028-01-01", 6, "2027-05-30", FollowUpState.Overdue)]
    public void For_Recurrence_ShowsTheNextAndSaysHowManyHavePassed(string asOf, int passed, string next, FollowUpState state)
    {
        var followUp = Only(EveryQuarter, "2025-11-30", asOf);

        (followUp.OccurrencesPassed, followUp.Window.Target, followUp.State).Should().Be((passed, Day(next), state));
    }

    [Fact]
    public void For_Recurrence_IsExplained()
    {
        Only(EveryQuarter, "2025-11-30", "2026-11-23").Explain().Should().Contain(
            "Counted every 3 months, at most 6 times from 30 November 2025, number 4 falls on 30 November 2026. "
            + "By 23 November 2026, 3 dates have passed.");
        Only(EveryQuarter, "2025-11-30", "2028-01-01").Explain().Should().Contain(
            "number 6 falls on 30 May 2027. By 1 January 2028, there are no more.");
        Only(EveryQuarter, "2025-11-30", "2026-01-01").Summarise().Should().Be("every 3 months, at most 6 times from publication (30 November 2025)");
    }

    [Fact]
    public void For_RecurrenceThatWasDone_IsDoneOnceAndComesAgain()
    {
        var before = ScheduleOptions.Default.WithDone(Activity.FullInspection, Day("2026-08-29"));
        var now = ScheduleOptions.Default.WithDone(Activity.FullInspection, Day("2026-09-10"));

        Only(EveryQuarter, "2025-11-30", "2026-11-23", options: before).State.Should().Be(FollowUpState.NotDue, "that was the occurrence of August");
        Only(EveryQuarter, "2025-11-30", "2026-11-23", options: now).State.Should().Be(FollowUpState.Done);
        Only(EveryQuarter, "2025-11-30", "2026-12-01", options: now).State.Should().Be(FollowUpState.NotDue);
    }

    [Theory]
    [InlineData("2026-01-15", 0, "2026-01-01", "2026-03-31", "spring 2026")]
    [InlineData("2026-04-01", 1, "2026-04-01", "2026-08-31", "summer 2026")]
    public void For_EveryTerm_IsTheWholeOfTheTerm(string asOf, int passed, string earliest, string latest, string term)
    {
        var followUp = Only(Recurring(FollowUpInterval.FromTerms(1)), "2025-11-20", asOf);

        (followUp.OccurrencesPassed, followUp.Window.Earliest, followUp.Window.Latest, followUp.Window.Term?.ToString(), followUp.State)
            .Should().Be((passed, Day(earliest), Day(latest), term, FollowUpState.Due));
        followUp.Explain().Should().Contain($"Counted every term from 20 November 2025, number {passed + 1} falls in the {term.Replace(" ", " term of ")}.");
    }

    [Fact]
    public void For_EveryDayUntilTheEndOfTime_IsFoundAtOnce()
    {
        var followUp = Only(Recurring(FollowUpInterval.FromDays(1)), "2026-05-01", "9999-12-31");

        followUp.Window.Target.Should().Be(Day("9999-12-31"));
        followUp.OccurrencesPassed.Should().Be(Period.DaysBetween(Day("2026-05-01"), Day("9999-12-31")) - 1);
    }

    [Fact]
    public void For_RecurrenceBeyondTheCalendar_SaysSo()
    {
        var followUp = Only(Recurring(FollowUpInterval.FromWorkingDays(20)), "2026-05-01", "2150-01-01");

        (followUp.Window.IsKnown, followUp.State).Should().Be((false, FollowUpState.Unknown));
        followUp.Explain().Should().Contain("It is outside the years that the calendar covers.");
    }

    // Published on 30 June 2026; 8 and 4 working days before that are 18 and 24 June. Three months later: 18 to 24 September, and so on.
    [Theory]
    [InlineData("2026-09-18", 0, "2026-09-18", "2026-09-24", FollowUpState.Due)]
    [InlineData("2026-09-24", 0, "2026-09-18", "2026-09-24", FollowUpState.Due)]
    [InlineData("2026-09-25", 1, "2026-12-18", "2026-12-24", FollowUpState.NotDue)]
    [InlineData("2026-12-24", 1, "2026-12-18", "2026-12-24", FollowUpState.Due)]
    [InlineData("2026-12-25", 2, "2026-12-18", "2026-12-24", FollowUpState.Overdue)]
    public void For_RecurrenceFromAnEstimatedDay_IsAsWideAsTheEstimate(string asOf, int passed, string target, string latest, FollowUpState state)
    {
        var rule = Recurring(FollowUpInterval.FromMonths(3), 2) with { Anchors = [AnchorEvent.ReportReceived] };
        var kind = Definitions.Kind with { FollowUpRules = [rule] };
        var edition = Definitions.Make(Definitions.Valid with { Kinds = [kind], ReceiptEstimate = new(8, Definitions.Rule.Source, 4, 8) });
        var inspection = Definitions.Failing(edition, new(Day("2026-05-11"), Day("2026-05-15"), published: Day("2026-06-30"))).Build();

        var followUp = FollowUpSchedule.For(inspection, Day(asOf)).FollowUps.Should().ContainSingle().Subject;

        (followUp.OccurrencesPassed, followUp.Window.Target, followUp.EarliestTarget, followUp.LatestTarget, followUp.State)
            .Should().Be((passed, Day(target), Day(target), Day(latest), state));
    }

    [Fact]
    public void For_ShapeWithoutAnAnchor_HasNoDate()
    {
        foreach (var rule in (FollowUpRule[])[OneToOneAndAHalfYears, ThirdAnniversary, EveryQuarter])
        {
            var followUp = Only(rule, null, "2026-11-23");

            (followUp.Window.IsKnown, followUp.State, followUp.OccurrencesPassed).Should().Be((false, FollowUpState.Unknown, null));
            followUp.Explain().Should().Contain("No date can be given: the day the report was published is not recorded");
        }
    }

    [Fact]
    public void For_WithinATerm_EndsWithIt()
    {
        var rule = Definitions.Rule with { Interval = FollowUpInterval.Of(2, IntervalUnit.Terms, IntervalPrecision.Within) };

        Only(rule, "2026-05-01", "2026-11-23").Window.Latest.Should().Be(Day("2027-03-31"), "two terms after the summer is the spring");
    }

    [Fact]
    public void ToJson_Shapes_AreWrittenWhereTheRuleHasThem()
    {
        Json(OneToOneAndAHalfYears).Should().Contain("\"interval\":\"P12M\",\"precision\":null").And.Contain(",\"until\":\"P18M\",")
            .And.Contain("\"window\":{\"earliest\":\"2027-05-01\",\"target\":null,\"latest\":\"2027-11-01\",\"term\":null}");
        Json(ThirdAnniversary).Should().Contain(",\"tolerance\":\"P6M\",");
        Json(EveryQuarter).Should().Contain(",\"recurrence\":{\"every\":\"P3M\",\"atMost\":6,\"passed\":2},");
        SendJson.ToJson(Definitions.WithRule(EveryQuarter)).Should().Contain(",\"recurrence\":{\"every\":\"P3M\",\"atMost\":6},");
        Json(Definitions.Rule).Should().NotContainAny("until", "tolerance", "recurrence");
    }

    private static string Json(FollowUpRule rule) =>
        SendJson.ToJson(FollowUpSchedule.For(Inspected(rule, "2026-05-01", null, StatedNextSteps.None), Day("2026-11-23")));

    private static FollowUpRule Recurring(FollowUpInterval every, int? atMost = null) =>
        Definitions.Rule with { Interval = null, Recurrence = new(every, atMost) };

    private static LocalDate? DayOrNull(string? iso) => iso is null ? null : Day(iso);

    private static FollowUp Only(
        FollowUpRule rule, string? published, string asOf, StatedNextSteps? stated = null, ScheduleOptions? options = null, string? received = null) =>
        FollowUpSchedule.For(Inspected(rule, published, received, stated ?? StatedNextSteps.None), Day(asOf), options)
            .FollowUps.Should().ContainSingle().Subject;

    private static Inspection Inspected(FollowUpRule rule, string? published, string? received, StatedNextSteps stated)
    {
        var ended = published is null ? Day("2026-04-24") : Day(published).PlusDays(-60);
        return Definitions.Failing(rule, new(ended.PlusDays(-4), ended, reportReceived: DayOrNull(received), published: DayOrNull(published)), stated);
    }

    // The calendar by hand: the eighth working day before Tuesday 30 January 2024 is Thursday 18 January, and the 35th after that is Thursday 7 March.
    [Theory]
    [InlineData("2024-03-07", FollowUpState.Due)]
    [InlineData("2024-03-08", FollowUpState.Overdue)]
    public void For_ReceiptEstimatedWithoutARange_IsOverdueFromTheDayAfter(string asOf, FollowUpState state)
    {
        var rule = Definitions.Rule with { Interval = FollowUpInterval.Of(35, IntervalUnit.WorkingDays, IntervalPrecision.Within), Anchors = [AnchorEvent.ReportReceived] };
        var edition = Definitions.Make(Definitions.Valid with
        {
            Kinds = [Definitions.Kind with { FollowUpRules = [rule] }],
            ReceiptEstimate = new(8, rule.Source),
        });

        var followUp = FollowUpSchedule.For(
            Definitions.Failing(edition, new(Day("2023-11-13"), Day("2023-11-17"), published: Day("2024-01-30"))).Build(), Day(asOf)).FollowUps.Single();

        (followUp.Anchor.Date, followUp.Anchor.Quality, followUp.Anchor.Latest, followUp.Window.Latest, followUp.State)
            .Should().Be((Day("2024-01-18"), AnchorQuality.Estimated, null, Day("2024-03-07"), state));
    }
}
