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
        }).OnlyMessage().Should().Be("'written-statement-of-action' is stated, but 'not-required' asks for nothing.");

    [Fact]
    public void Stated_NothingInIt_IsFine() => With(new()).Findings().Should().BeEmpty();

    // Rulebook section 3.2: five years after the strongest outcome, three after the others; monitoring within 18 months of the weakest only.
    [Fact]
    public void Interval_OtherThanTheRules_SaysWhichTheRuleIs()
    {
        With(new() { NextFullInspection = FollowUpInterval.FromYears(3) }).OnlyMessage().Should().Be(
            "An interval of 3 years is stated, but the rule after 'typically-positive' is approximately 5 years. The stated interval is used.");
        With(new() { MonitoringInspection = FollowUpInterval.FromMonths(18) }).OnlyMessage().Should().Be(
            "An interval of 18 months is stated, but under the rules of 'area-send-2023' no monitoring inspection follows 'typically-positive'.");
        (Facts.Failing with { Stated = new StatedDocument { MonitoringInspection = FollowUpInterval.FromMonths(12) } }).Findings().Should()
            .Equal("SEND6001 /stated/monitoringInspection");
    }

    [Fact]
    public void Interval_AfterAnOutcomeThatIsNotKnown_IsNotMeasured() =>
        (Facts.Failing with
        {
            Judgements = Facts.Outcome(new() { Absent = "insufficient-evidence" }),
            Stated = new StatedDocument
            {
                MonitoringInspection = FollowUpInterval.FromMonths(1),
                NextFullInspection = FollowUpInterval.FromYears(9),
                Response = "strategic-plan",
            },
        }).Findings().Should().BeEmpty();

    [Fact]
    public void Response_ThatIsNone_NamesThoseOfTheEdition()
    {
        (Facts.Rotherham with { Stated = new StatedDocument { Response = "strategic-plann" } }).OnlyMessage().Should()
            .StartWith("'strategic-plann' is not a response. Responses: ").And.Contain("strategic-plan").And.EndWith(" Did you mean 'strategic-plan'?").And.NotContain("written-statement");
        (Facts.Oldham2017 with { Stated = new StatedDocument { Response = "zebra" } }).OnlyMessage().Should()
            .Be("'zebra' is not a response. Responses: written-statement-of-action, accelerated-progress-plan.");
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    [InlineData(false, false, false)]
    public void Stated_WhereNothingFollows_IsToldSoOnce(bool isFull, bool isMonitoring, bool isResponse)
    {
        var facts = Facts.Rotherham with
        {
            Kind = "engagement-meeting",
            Judgements = Facts.Judged(),
            Published = default,
            Areas = default,
            Stated = new StatedDocument
            {
                NextFullInspection = isFull ? FollowUpInterval.FromYears(5) : default(Field<FollowUpInterval>),
                MonitoringInspection = isMonitoring ? FollowUpInterval.FromMonths(18) : default(Field<FollowUpInterval>),
                Response = isResponse ? "strategic-plan" : default(Field<string>),
            },
        };
        facts.Judge().Findings.Select(f => f.ToString()).Should().Equal(isFull || isMonitoring || isResponse
            ? ["warning SEND6005 /stated: 'area-send-2023' has no rule about what follows 'engagement-meeting', so what is stated cannot be checked."]
            : []);
    }

    // An accelerated progress plan follows a revisit that found progress on any weakness not sufficient (rulebook section 3.1).
    [Theory]
    [InlineData("not-sufficient-progress", null)]
    [InlineData("sufficient-progress not-sufficient-progress", null)]
    [InlineData("not-sufficient-progress sufficient-progress", null)]
    [InlineData("? not-sufficient-progress", null)]
    [InlineData("sufficient-progress ?", null)]
    [InlineData("? sufficient-progress", null)]
    [InlineData("?", null)]
    [InlineData("", null)]
    [InlineData("sufficient-progress", "'accelerated-progress-plan' is stated, but this result asks for nothing.")]
    [InlineData("sufficient-progress sufficient-progress", "'accelerated-progress-plan' is stated, but this result asks for nothing.")]
    public void Response_AfterARevisit_FollowsProgressThatIsKnown(string progress, string? message) =>
        Revisit([.. progress.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select((grade, i) => Facts.Weakness(i + 1, grade == "?" ? new JudgementDocument { Absent = "insufficient-evidence" } : Facts.Grade(grade)))])
            .Should().Equal(message is null ? [] : [message]);

    // What is no area (it says nothing) does not count for its progress, and leaves that of the others as known as it is.
    [Fact]
    public void Response_AfterARevisit_IsNotMeasuredByWhatIsNoArea()
    {
        Revisit(Facts.Weakness(1, Facts.Grade("sufficient-progress")), Facts.Weakness(2, Facts.Grade("not-sufficient-progress"), " ")).Should().ContainSingle();
        Revisit(Facts.Weakness(1, Facts.Grade("not-sufficient-progress"), " "), Facts.Weakness(2, Facts.Grade("sufficient-progress"))).Should().ContainSingle();
        Revisit(Facts.Weakness(1, Facts.Grade("sufficient-progress"), " ")).Should().BeEmpty("there is no area whose progress could be known");
    }

    [Fact]
    public void Response_AfterAreasThatAreNotRecorded_IsNotMeasured() => Stated(Facts.Revisit).Should().BeEmpty();

    private static string[] Revisit(params Field<ImprovementAreaDocument>[] areas) => Stated(Facts.Revisit with { Areas = Facts.List(areas) });

    private static string[] Stated(Facts revisit) =>
    [
        .. (revisit with { Stated = new StatedDocument { Response = "accelerated-progress-plan" } }).Judge().Findings
            .Where(f => f.Path.StartsWith("/stated", StringComparison.Ordinal)).Select(f => f.Message),
    ];

    private static Facts With(StatedDocument stated) => Facts.Rotherham with { Stated = stated };
}
