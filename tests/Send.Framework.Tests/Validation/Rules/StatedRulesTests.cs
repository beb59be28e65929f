using Send.Framework.Time;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class StatedRulesTests
{
    [Theory]
    [InlineData("P5Y", null)]
    [InlineData("P60M", null)] // the same length
    [InlineData("P3Y", "SEND6001 /stated/nextFullInspection")]
    public void NextFull_AgainstTheRuleOfTheOutcome_IsAWarning(string interval, string? finding) =>
        With(new() { NextFullInspection = FollowUpInterval.Parse(interval) }).Findings().Should().Equal(finding is null ? [] : new[] { finding });

    [Fact]
    public void NextFull_OtherThanTheRule_IsKept() =>
        With(new() { NextFullInspection = FollowUpInterval.FromYears(3) }).Judge().Value.Stated.NextFullInspection!.ToIso().Should().Be("P3Y");

    // A strategic plan is asked for in 41 of 41 reports with the stronger outcomes and in none of 14 others (rulebook I1).
    [Theory]
    [InlineData("priority-action-plan", null)]
    [InlineData("priority-action-plan-draft", null)]
    [InlineData("strategic-plan", "SEND6003 /stated/response")]
    [InlineData("written-statement-of-action", "SEND6003 /stated/response")]
    [InlineData("full-inspection", "SEND6004 /stated/response")] // an activity, and no response
    public void Response_AfterSystemicFailings_IsAPriorityActionPlan(string response, string? finding) =>
        (Facts.Failing with { Stated = new StatedDocument { Response = response } }).Findings().Should()
            .Equal(finding is null ? [] : new[] { finding });

    [Fact]
    public void Stated_OutcomeNotGraded_IsNotMeasured() =>
        (Facts.Failing with { Judgements = Facts.Outcome(new() { Absent = "insufficient-evidence" }), Areas = default }).Findings().Should().BeEmpty();

    [Fact]
    public void Response_WhereNoneIsAskedFor_SaysSo() =>
        (Facts.Oldham2017 with
        {
            Judgements = Facts.Graded("written-statement-of-action", "not-required"),
            Areas = default,
            Stated = new StatedDocument { Response = "written-statement-of-action" },
        }).OnlyMessage().Should().Be("'written-statement-of-action' is stated; 'not-required' asks for nothing.");

    [Fact]
    public void Stated_NothingInIt_IsFine() => With(new()).Findings().Should().BeEmpty();

    private static Facts With(StatedDocument stated) => Facts.Rotherham with { Stated = stated };
}
