using Send.Framework.Frameworks;
using Send.Framework.Tests.Judgements;
using static Send.Framework.Tests.Frameworks.Definitions;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks;

public class InspectionFrameworkTests
{
    [Fact]
    public void Create_ValidDefinition_GivesRulesTheirIdentities()
    {
        var edition = Make(Valid with { Kinds = [Kind with { GeneralRules = [General("note", RuleCondition.Always)] }] });

        edition.FollowUpRules.Select(r => r.Id).Should().Equal("test-edition/full/failings/next");
        edition.Kinds[0].GeneralRules.Select(r => r.Id).Should().Equal("test-edition/full/any/note");
        edition.Scales.Should().Equal(Scales.Outcome, Scales.Safeguarding);
        edition.ToString().Should().Be("A test (test-edition, from 2020-01-01)");
    }

    public static TheoryData<string, FrameworkDefinition> Contradictions => new()
    {
        { "it ends (2019-12-31) before it starts (2020-01-01)", Valid with { InForceTo = Day("2019-12-31") } },
        { "it has no inspectorate", Valid with { Inspectorates = [] } },
        { "it has no inspectorate", Valid with { Inspectorates = default } },
        { "it has no kind of inspection", Valid with { Kinds = [] } },
        { "one kind of inspection is null", Valid with { Kinds = [null!] } },
        { "one question is null", WithKind(Kind with { Questions = [null!] }) },
        { "one follow-up rule is null", WithKind(Kind with { FollowUpRules = [null!] }) },
        {
            "a report both must and must not carry an 'area-for-improvement'",
            WithKind(Kind with
            {
                ImprovementRules =
                [
                    Areas(RuleCondition.Always, Occurrence.Must), Areas(RuleCondition.Answered("outcome", "failings"), Occurrence.MustNot),
                ],
            })
        },
        { "the kind of inspection 'full' is there twice", Valid with { Kinds = [Kind, Kind] } },
        { "the question 'outcome' is there twice", WithKind(Kind with { Questions = [Kind.Questions[0], Kind.Questions[0]] }) },
        { "the rule 'test-edition/full/failings/next' is there twice", WithKind(Kind with { FollowUpRules = [Rule, Rule] }) },
        {
            "the rule 'test-edition/full/failings/next' is there twice",
            WithKind(Kind with { GeneralRules = [General("next", RuleCondition.Answered("outcome", "failings"))] })
        },
        {
            "a rule depends on the question 'verdict', which this kind does not have",
            WithKind(Kind with { FollowUpRules = [Rule with { When = RuleCondition.Answered("verdict", "failings") }] })
        },
        {
            "a rule depends on the grade 'good', which the 'test-outcome' scale does not have",
            WithKind(Kind with { GeneralRules = [General("note", RuleCondition.Answered("outcome", "positive", "good"))] })
        },
        {
            "a rule depends on the grade 'good', which the 'test-outcome' scale does not have",
            WithKind(Kind with { ImprovementRules = [Areas(RuleCondition.Answered("outcome", "good"), Occurrence.Must)] })
        },
        {
            "a rule depends on progress, which this kind does not judge",
            WithKind(Kind with { FollowUpRules = [Rule with { When = RuleCondition.AnyProgress("failings") }] })
        },
        { "it has an interval and no event to count it from", WithKind(Kind with { FollowUpRules = [Rule with { Anchors = [] }] }) },
        { "it needs either an interval or the reason why there is none", WithKind(Kind with { FollowUpRules = [Rule with { Interval = null }] }) },
        {
            "it needs either an interval or the reason why there is none",
            WithKind(Kind with { FollowUpRules = [Rule with { IntervalUnknown = "Nobody says." }] })
        },
    };

    [Theory]
    [MemberData(nameof(Contradictions), DisableDiscoveryEnumeration = true)]
    public void Create_DefinitionThatContradictsItself_SaysHow(string what, FrameworkDefinition definition) =>
        ((Action)(() => Make(definition))).Should().Throw<ArgumentException>()
            .WithMessage($"The definition of 'test-edition*' does not hold together: {what}.");

    [Fact]
    public void Create_MissingOrMalformedParts_AreRefused()
    {
        Action[] acts =
        [
            () => Make(null!),
            () => Make(Valid with { Id = "Area SEND" }),
            () => Make(Valid with { Family = "" }),
            () => Make(Valid with { Name = " " }),
            () => Make(Valid with { Summary = "" }),
            () => Make(Valid with { Jurisdiction = "" }),
            () => Make(Valid with { Source = null! }),
            () => _ = Rule with { Name = "Next full" },
            () => _ = Rule with { Force = Force.NotStated },
            () => _ = Rule with { Summary = " " },
            () => _ = Rule with { When = null! },
            () => _ = Areas(RuleCondition.Always, Occurrence.NotStated),
            () => RuleCondition.Answered("outcome"),
            () => RuleCondition.AnyProgress(),
            () => RuleCondition.AnyProgress("Not A Code"),
            () => _ = new Activity("review", "Review", ActivityKind.NotStated),
            () => _ = new Activity("a review", "Review", ActivityKind.Meeting),
            () => _ = new Question("outcome", "", Scales.Outcome),
            () => _ = new ProgrammePause([], Day("2020-01-01"), Day("2020-01-02"), "A pause.", Scales.Source),
            () => _ = new ProgrammePause([Activity.Revisit], Day("2020-01-02"), Day("2020-01-01"), "A pause.", Scales.Source),
            () => _ = new ObservedRange(0, 1, 2, Scales.Source),
            () => _ = new ObservedRange(1, 3, 2, Scales.Source),
            () => _ = new ReceiptEstimate(-1, Scales.Source),
        ];

        acts.Should().AllSatisfy(act => act.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void RuleCondition_IsMet_ByTheGradesThatItNames()
    {
        var (positive, failings) = (Scales.Outcome.Find("positive"), Scales.Outcome.Find("failings"));
        var condition = RuleCondition.Answered("outcome", "inconsistent", "failings");

        condition.IsMet(_ => failings, []).Should().BeTrue();
        condition.IsMet(_ => positive, []).Should().BeFalse();
        condition.IsMet(_ => null, [failings]).Should().BeFalse("progress is another thing than an answer");
        RuleCondition.AnyProgress("failings").IsMet(_ => failings, []).Should().BeFalse();
        RuleCondition.AnyProgress("failings").IsMet(_ => null, [positive, failings]).Should().BeTrue("one area is enough");
        RuleCondition.Always.IsMet(_ => null, []).Should().BeTrue();
    }

    [Fact]
    public void ProgrammePause_Covers_BothItsEnds()
    {
        var pause = new ProgrammePause([Activity.Revisit], Day("2020-03-17"), Day("2021-03-31"), "Covid-19.", Scales.Source);

        pause.Covers(Activity.Revisit, Day("2020-03-16")).Should().BeFalse();
        pause.Covers(Activity.Revisit, Day("2020-03-17")).Should().BeTrue();
        pause.Covers(Activity.Revisit, Day("2021-03-31")).Should().BeTrue();
        pause.Covers(Activity.Revisit, Day("2021-04-01")).Should().BeFalse();
        pause.Covers(Activity.FullInspection, Day("2020-06-01")).Should().BeFalse();
    }

    private static FrameworkDefinition WithKind(InspectionKind kind) => Valid with { Kinds = [kind] };
}
