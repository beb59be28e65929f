using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Sources;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Scheduling;

/// <summary>What follows an inspection ends with the authority that was inspected.</summary>
/// <remarks>
/// Ends and successors: the Dorset (Structural Changes) (Modification of the Local Government and Public Involvement in Health Act 2007)
/// Regulations 2018 (1 April 2019), the Northamptonshire (Structural Changes) Order 2020 (1 April 2021), the Cumbria (Structural Changes) Order
/// 2022 (1 April 2023); Surrey (Structural Changes) Order 2026, announced for 1 April 2027.
/// </remarks>
public class SubjectEndTests
{
    private static readonly LocalDate Now = Day("2026-11-29");

    [Theory]
    [InlineData("928", "2021-03-31", "North Northamptonshire", "West Northamptonshire")]
    [InlineData("835", "2019-03-31", "Dorset", "Bournemouth, Christchurch and Poole")]
    [InlineData("909", "2023-03-31", "Cumberland", "Westmorland and Furness")]
    public void For_AuthorityThatHasEnded_EverythingIsSupersededAndTheSuccessorsAreNamed(string code, string last, string first, string second)
    {
        var schedule = FollowUpSchedule.For(Statement(code), Now);

        schedule.SubjectEnd!.LastDay.Should().Be(Day(last));
        schedule.SubjectEnd.SuccessorNames.Should().BeEquivalentTo(first, second);
        schedule.SubjectEnd.Announced.Should().BeNull();
        schedule.FollowUps.Should().HaveCount(2).And.OnlyContain(f => f.State == FollowUpState.Superseded);
        foreach (var followUp in schedule.FollowUps.AtLeastOne())
        {
            followUp.Explain().Should().Contain("No longer owed").And.Contain(Day(last).ToWords()).And.Contain(first).And.Contain(second)
                .And.NotContain("date has passed");
        }

        schedule.Overdue.Should().BeEmpty();
        schedule.DueBetween(Day("2016-01-01"), Day("2040-12-31")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2021-03-31", FollowUpState.Overdue, "ends on 31 March 2021")]
    [InlineData("2021-04-01", FollowUpState.Superseded, "ended on 31 March 2021")]
    public void For_TheLastDayAndTheDayAfter_TheDayAfterIsTheFirstWithoutTheAuthority(string asOf, FollowUpState statement, string words)
    {
        var schedule = FollowUpSchedule.For(Statement("928"), Day(asOf));

        schedule.FollowUps[0].State.Should().Be(statement);
        schedule.SubjectEnd!.Explain(Day(asOf)).Should().Contain(words);
        schedule.SubjectEnd.IsOverOn(Day(asOf)).Should().Be(statement == FollowUpState.Superseded);
    }

    [Fact]
    public void For_WhatWasDone_StaysDone()
    {
        var schedule = FollowUpSchedule.For(
            Statement("928"), Now, ScheduleOptions.Default.WithDone(Activity.WrittenStatementOfAction, Day("2018-10-01")));

        schedule.FollowUps.Select(f => f.State).Should().Equal(FollowUpState.Done, FollowUpState.Superseded);
    }

    // The same authority, inspected as a provider: quarterly visits ended with it.
    [Fact]
    public void For_AuthorityThatIsAProvider_EndsAsWell()
    {
        var schedule = FollowUpSchedule.For(Services("928"), Now);

        schedule.FollowUps.AtLeastOne().Should().OnlyContain(f => f.State == FollowUpState.Superseded);
        var visit = schedule.FollowUps.Single(f => f.OccurrencesPassed is not null);
        visit.OccurrencesPassed.Should().Be(5, "the sixth, on 1 February 2021, is good to the spring term, which was not over on 31 March");
        visit.Explain().Should().Contain("By 31 March 2021, 5 dates have passed.");
    }

    [Fact]
    public void For_AnnouncedEnd_IsSaidBeforehandAndMovesNoState()
    {
        var inspection = AreaOf("936", "2024-07-12", "2024-09-20");
        var schedule = FollowUpSchedule.For(inspection, Now);

        schedule.SubjectEnd!.LastDay.Should().Be(Day("2027-03-31"));
        schedule.SubjectEnd.SuccessorNames.Should().Equal("East Surrey", "West Surrey");
        schedule.SubjectEnd.Source!.Evidence.Should().Be(Evidence.Secondary);
        schedule.SubjectEnd.Explain(Now).Should().Be(
            "It has been announced that Surrey County Council will end on 31 March 2027, and that East Surrey and West Surrey will replace it.");
        var full = schedule.FollowUps.Single(f => f.Activity == Activity.FullInspection);
        full.State.Should().Be(FollowUpState.NotDue);
        full.Explain().Should().Contain("That is after the announced last day of the authority, 31 March 2027.");

        var later = FollowUpSchedule.For(inspection, Day("2027-04-02"));
        later.SubjectEnd!.Explain(later.AsOf).Should().Contain("was announced").And.Contain("does not say whether that has happened");
        later.FollowUps.Should().NotContain(f => f.State == FollowUpState.Superseded, "an announcement is not yet a fact");
    }

    [Fact]
    public void For_AuthorityThatGoesOn_SaysNothing()
    {
        var schedule = FollowUpSchedule.For(AreaOf("372", "2024-10-04", "2024-11-14"), Now);

        schedule.SubjectEnd.Should().BeNull();
        SendJson.ToJson(schedule).Should().Contain("\"ends\":null");
    }

    [Fact]
    public void For_AuthoritiesOfTheCaller_DecideWhoHasEnded()
    {
        var record = AuthorityDirectory.England.Get(DfeCode.Parse("372"));
        var ended = new AuthorityRecord(record.DfeCode, record.GssCode, record.Name, record.ShortName, validTo: Day("2025-03-31"));
        var options = ScheduleOptions.Default.WithAuthorities(AuthorityDirectory.England.With(ended));

        var schedule = FollowUpSchedule.For(AreaOf("372", "2024-10-04", "2024-11-14"), Now, options);

        schedule.FollowUps.AtLeastOne().Should().OnlyContain(f => f.State == FollowUpState.Superseded);
        schedule.SubjectEnd!.Explain(Now).Should().Be("Rotherham Metropolitan Borough Council ended on 31 March 2025.");
    }

    [Fact]
    public void Write_Ends_NamesLastDayAndSuccessors() =>
        SendJson.ToJson(FollowUpSchedule.For(Statement("928"), Now)).Should().Contain(
            "\"ends\":{\"lastDay\":\"2021-03-31\",\"announced\":false,\"successors\":[\"North Northamptonshire\",\"West Northamptonshire\"],");

    [Theory]
    [InlineData("area")]
    [InlineData("services")]
    public void Standing_AuthorityThatHasEnded_NamesLastDayAndSuccessors(string what)
    {
        var inspection = what == "area" ? Statement("928") : Services("928");
        var standing = Standing.Of(InspectionHistory.Empty(HistorySubject.Of(inspection.Subject), inspection.Framework.Family).With(inspection), Now);

        standing.EndedOn.Should().Be(Day("2021-03-31"));
        standing.Successors.Select(s => s.DfeCode.ToString()).Should().Equal("940", "941");
        standing.Obligations.AtLeastOne().Should().OnlyContain(o => o.State == ObligationState.Superseded);
        foreach (var obligation in standing.Obligations.AtLeastOne())
        {
            (obligation.By!.What, obligation.By.Date).Should().Be(("authority-ended", Day("2021-03-31")));
            obligation.ExplainState().Should().Be(
                "No longer owed: the authority ended on 31 March 2021; its area passed to North Northamptonshire and West Northamptonshire.");
            obligation.Explain().Split("No longer owed").Should().HaveCount(2, "it is said once");
        }
    }

    [Fact]
    public void Book_ServicesOfASuccessor_ShowWhatCameBeforeAsHistory()
    {
        var book = HistoryBook.Of([Services("928"), Services("940", "2022-10-14", "2022-11-28")]);

        book.TryGet(HistorySubject.Of("dfe-code", "940"), out var north, Ilacs.Family).Should().BeTrue();
        north!.Before.Should().ContainSingle().Which.Subject.Code.Should().Be("928");
        Standing.Of(north, Now).Outcome!.Inspection.Subject.Should().Be(north.Inspections.Single().Subject);
    }

    private static Inspection Statement(string code) =>
        AnInspection.Of("local-area-send-2016").WithOutcome("required")
            .WithDates(new(Day("2018-06-04"), Day("2018-06-08"), published: Day("2018-08-01"))).WithAuthority(code).Build();

    private static Inspection AreaOf(string code, string ended, string published) =>
        AnInspection.Of("area-send-2023").WithStated(null)
            .WithDates(new(Day(ended).PlusDays(-4), Day(ended), published: Day(published))).WithAuthority(code).Build();

    private static Inspection Services(string code, string ended = "2019-07-05", string published = "2019-08-01")
    {
        var builder = AnInspection.Of("ilacs-2018", "standard").WithProvider("dfe-code", code)
            .WithDates(new(Day(ended).PlusDays(-11), Day(ended), published: Day(published)));
        return builder.Build().Judgements.Aggregate(builder, (b, a) => b.WithJudgement(a.Question.Code, "inadequate")).Build();
    }
}
