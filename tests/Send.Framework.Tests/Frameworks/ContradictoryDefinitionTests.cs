using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Tests.Judgements;
using Send.Framework.Time;
using static Send.Framework.Tests.Frameworks.Definitions;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks;

/// <summary>What a definition may not say beside something else: subjects, lists, conditions, limits and times.</summary>
public sealed class ContradictoryDefinitionTests
{
    private const string Recurs = "what recurs is counted from an anchor by its recurrence, without another interval";

    private static readonly RuleCondition Failings = RuleCondition.Answered("outcome", "failings");
    private static readonly RuleCondition Positive = RuleCondition.Answered("outcome", "positive");

    // None of its answers is the better, so that none is the best that another may be.
    private static readonly JudgementScale Mood = JudgementScale.Unordered(
        "test-mood", "Mood", Scales.Source, Scales.Grade("calm"), Scales.Grade("cross"), Scales.Grade("sad"));

    private static FrameworkDefinition Providers => Valid with
    {
        Subject = SubjectKind.Provider,
        Registers = ["urn"],
        Remits = [new("school", "Schools"), new("college", "Colleges")],
    };

    private static FollowUpRule Unknown => Rule with { Interval = null, IntervalUnknown = "Nobody says." };

    private static FollowUpRule Recurring => Rule with { Interval = null, Recurrence = new(FollowUpInterval.FromYears(1)) };

    private static LimitingRule Limit => new()
    {
        Name = "unsafe",
        When = RuleCondition.Answered("safeguarding", "not-met"),
        Question = "outcome",
        AtBest = "inconsistent",
        Explanation = "Unsafe is not positive.",
        Source = Scales.Source,
    };

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
        { "one remit is null", Providers with { Remits = [null!] } },
        { "the remit 'school' is there twice", Providers with { Remits = [new("school", "Schools"), new("school", "Schools again")] } },
        { "the register 'urn' is there twice", Providers with { Registers = ["urn", "urn"] } },
        { "it inspects partnerships, which have neither remits nor registers", Providers with { Subject = SubjectKind.Partnership, Remits = [] } },
        { "it inspects partnerships, which have neither remits nor registers", Providers with { Subject = SubjectKind.Partnership, Registers = [] } },
        { "it ends before it starts for the remit 'school'", Schools("2021-02-01", "2021-01-31") },
        { "it ends before it starts for the remit 'school'", Schools(null, "2019-12-31") },
        { "it ends before it starts for the remit 'school'", Schools("2030-01-01", null) with { InForceTo = Day("2029-12-31") } },
        { "one improvement rule is null", WithKind(Kind with { ImprovementRules = [null!] }) },
        { "one general rule is null", WithKind(Kind with { GeneralRules = [null!] }) },
        { "one category is null", WithKind(Kind with { Categories = [null!] }) },
        { "one limit is null", WithKind(Kind with { LimitingRules = [null!] }) },
        { "one change of a question is null", WithChanges([null!]) },
        { "the category 'worried' is there twice", WithKind(Kind with { Categories = [Category(Failings), Category(Positive)] }) },
        { "the category 'worried' depends on a category", WithKind(Kind with { Categories = [Category(RuleCondition.InCategory("worried"))] }) },
        {
            "the category 'worried' depends on a category",
            WithKind(Kind with { Categories = [Category(RuleCondition.AnyOf(Failings, RuleCondition.AllOf(Positive, RuleCondition.InCategory("worried"))))] })
        },
        { "a rule depends on the question 'verdict', which this kind does not have", WithKind(Kind with { Categories = [Category(RuleCondition.Answered("verdict", "x"))] }) },
        { "a rule depends on the category 'calm', which there is not", WithGeneral(RuleCondition.InCategory("calm")) },
        { "a rule depends on the remit 'zoo', which there is not", WithGeneral(RuleCondition.OfRemit("school", "zoo"), Providers) },
        { "a rule depends on the question 'verdict', which there is not", WithGeneral(RuleCondition.AnyAnswered("failings").ButNot("verdict")) },
        {
            "a rule depends on the grade 'not-met', which no scale asked does not have",
            WithKind(Kind with
            {
                Questions = [.. Kind.Questions, new("third", "Third", Scales.Outcome)],
                GeneralRules = [General("note", RuleCondition.AnyAnswered("not-met").ButNot("safeguarding"))],
            })
        },
        { "a rule depends on the grade 'bad', which no scale asked does not have", WithGeneral(RuleCondition.AnyAnswered("bad")) },
        {
            "a rule depends on the grade 'good', which the 'test-safeguarding' scale does not have",
            WithKind(Kind with { ProgressScale = Scales.Safeguarding, GeneralRules = [General("note", RuleCondition.AnyProgress("met", "good"))] })
        },
        { "a rule depends on the category 'calm', which there is not", WithGeneral(RuleCondition.AllOf(Failings, RuleCondition.AnyOf(Positive, RuleCondition.InCategory("calm")))) },
        { "a rule depends on the remit 'zoo', which there is not", WithKind(Kind with { Questions = [Kind.Questions[0] with { Remits = ["zoo"] }] }, Providers) },
        { "a rule depends on the remit 'zoo', which there is not", WithChanges(QuestionChange.Added(Day("2021-01-01"), Scales.Source) with { Remits = ["zoo"] }) },
        {
            "the changes of the question 'outcome' are not in the order of their days",
            WithChanges(QuestionChange.Removed(Day("2022-01-01"), Scales.Source), QuestionChange.Added(Day("2021-01-01"), Scales.Source))
        },
        { "a limit concerns the question 'verdict', which this kind does not have", WithLimit(Limit with { Question = "verdict" }) },
        { "a limit at 'met' is not one on the 'test-outcome' scale", WithLimit(Limit with { AtBest = "met" }) },
        {
            "a limit at 'calm' is not one on the 'test-mood' scale",
            WithKind(Kind with { Questions = [.. Kind.Questions, new("mood", "Mood", Mood)], LimitingRules = [Limit with { Question = "mood", AtBest = "calm" }] })
        },
        { "a rule depends on the question 'verdict', which this kind does not have", WithLimit(Limit with { When = RuleCondition.Answered("verdict", "x") }) },
        { "the rule 'test-edition/full/not-met/unsafe' is there twice", WithKind(Kind with { LimitingRules = [Limit, Limit] }) },
        { "it has an interval and no event to count it from", WithTime(Rule with { Anchors = default }) },
        { "a range or a tolerance needs an interval", WithTime(Unknown with { Until = FollowUpInterval.FromYears(3) }) },
        { "a range or a tolerance needs an interval", WithTime(Unknown with { Tolerance = FollowUpInterval.FromMonths(3) }) },
        { "a range or a tolerance needs an interval", WithTime(Recurring with { Tolerance = FollowUpInterval.FromMonths(3) }) },
        { "it has both a range and a tolerance", WithTime(Rule with { Until = FollowUpInterval.FromYears(3), Tolerance = FollowUpInterval.FromMonths(3) }) },
        { Recurs, WithTime(Rule with { Recurrence = new(FollowUpInterval.FromYears(1)) }) },
        { Recurs, WithTime(Recurring with { Until = FollowUpInterval.FromYears(3) }) },
        { Recurs, WithTime(Recurring with { Anchors = [] }) },
    };

    [Theory]
    [MemberData(nameof(Contradictions), DisableDiscoveryEnumeration = true)]
    public void Create_DefinitionThatContradictsItself_SaysHow(string what, FrameworkDefinition definition) =>
        ((Action)(() => Make(definition))).Should().Throw<ArgumentException>().WithMessage($"The definition of 'test-edition*' does not hold together: {what}.");

    public static TheoryData<FrameworkDefinition> Sound => new()
    {
        Valid with { InForceTo = Valid.InForceFrom },
        Providers,
        Schools("2021-02-01", "2021-02-01"),
        Schools("2021-02-01", null),
        Schools(null, "2020-01-01"),
        Schools("2030-01-01", "2030-12-31") with { InForceTo = Day("2029-12-31") }, // a remit may outlive the others
        WithChanges(QuestionChange.Removed(Day("2021-01-01"), Scales.Source), QuestionChange.Added(Day("2021-01-01"), Scales.Source)),
        WithLimit(Limit),
        WithTime(Unknown),
        WithTime(Unknown with { Anchors = [] }),
        WithTime(Recurring),
        WithTime(Rule with { Until = FollowUpInterval.FromYears(3) }),
        WithTime(Rule with { Tolerance = FollowUpInterval.FromMonths(3) }),
        WithGeneral(RuleCondition.OfRemit("school", "college"), Providers),
        WithGeneral(RuleCondition.AnyAnswered("met")),
        WithGeneral(RuleCondition.Started(Day("2021-01-01"), Day("2021-01-01"))),
    };

    [Theory]
    [MemberData(nameof(Sound), DisableDiscoveryEnumeration = true)]
    public void Create_DefinitionThatHoldsTogether_IsMade(FrameworkDefinition definition) => ((Action)(() => Make(definition))).Should().NotThrow();

    [Fact]
    public void Create_RegisterThatIsNoCode_IsRefused() =>
        ((Action)(() => Make(Providers with { Registers = ["URN"] }))).Should().Throw<ArgumentException>().WithMessage("*'urn'*");

    // Two rules can be kept apart only by different grades of one question, or of the progress.
    [Theory]
    [InlineData("outcome:failings", "outcome:positive", false)]
    [InlineData("outcome:failings", "outcome:failings", true)]
    [InlineData("outcome:failings,inconsistent", "outcome:inconsistent,positive", true)]
    [InlineData("outcome:failings", "safeguarding:not-met", true)]
    [InlineData("outcome:failings", "progress:positive", true)]
    [InlineData("progress:failings", "progress:positive", false)]
    [InlineData("progress:failings", "progress:failings", true)]
    [InlineData("any:failings", "any:positive", true)]
    public void MayBothApply_TwoConditions_UnlessTheyExcludeEachOther(string a, string b, bool may)
    {
        static RuleCondition Of(string text)
        {
            var (about, grades) = (text.Split(':')[0], text.Split(':')[1].Split(','));
            return about switch
            {
                "progress" => RuleCondition.AnyProgress(grades),
                "any" => RuleCondition.AnyAnswered(grades),
                _ => RuleCondition.Answered(about, grades),
            };
        }

        RuleCondition.MayBothApply(Of(a), Of(b)).Should().Be(may);
        RuleCondition.MayBothApply(Of(b), Of(a)).Should().Be(may);
    }

    [Fact]
    public void Parts_AtTheirLimits_AreFineAndBeyondAreRefused()
    {
        new Recurrence(FollowUpInterval.FromYears(1), atMost: 1).AtMost.Should().Be(1);
        ((Action)(() => _ = new Recurrence(FollowUpInterval.FromYears(1), atMost: 0))).Should().Throw<ArgumentOutOfRangeException>();
        var range = new ObservedRange(1, 2, 2, Scales.Source);
        (range.Includes(1), range.Includes(2), range.Includes(3)).Should().Be((false, true, false));
        ((Action)(() => RuleCondition.Started(null))).Should().Throw<ArgumentException>();
        ((Action)(() => RuleCondition.Started(Day("2021-01-02"), Day("2021-01-01")))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Lists_ThatAreDefault_AreEmpty()
    {
        var question = Kind.Questions[0] with { Remits = default, Changes = default };
        (question.Remits.Length, question.Changes.Length, (Rule with { Anchors = default }).Anchors.Length).Should().Be((0, 0, 0));
    }

    [Fact]
    public void Rule_BeforeAndAfterItsEditionIsMade_IsCalledByWhatItHas()
    {
        Rule.ToString().Should().Be("next");
        Make(Valid).FollowUpRules.Single().ToString().Should().Be("test-edition/full/failings/next");
    }

    [Fact]
    public void Responses_OfAnEdition_AreThoseThatItsRulesAskFor()
    {
        var responses = FrameworkCatalogue.BuiltIn.Find("area-send-2023").Responses;
        responses.TryFind("strategic-plan"u8, out var found).Should().BeTrue();
        found.Should().Be(Activity.AreaSend.Single(a => a.Code == "strategic-plan"));
        responses.TryFind("full-inspection"u8, out _).Should().BeFalse("an inspection is no response");
    }

    private static FrameworkDefinition Schools(string? from, string? to) => Providers with
    {
        Remits = [new("school", "Schools") { InForceFrom = from is null ? null : Day(from), InForceTo = to is null ? null : Day(to) }],
    };

    private static FrameworkDefinition WithKind(InspectionKind kind, FrameworkDefinition? edition = null) => (edition ?? Valid) with { Kinds = [kind] };

    private static FrameworkDefinition WithGeneral(RuleCondition when, FrameworkDefinition? edition = null) =>
        WithKind(Kind with { GeneralRules = [General("note", when)] }, edition);

    private static FrameworkDefinition WithChanges(params QuestionChange[] changes) =>
        WithKind(Kind with { Questions = [Kind.Questions[0] with { Changes = [.. changes] }] }, Providers);

    private static FrameworkDefinition WithLimit(LimitingRule limit) => WithKind(Kind with { LimitingRules = [limit] });

    private static FrameworkDefinition WithTime(FollowUpRule rule) => WithKind(Kind with { FollowUpRules = [rule] });

    private static DerivedCategory Category(RuleCondition when) =>
        new() { Code = "worried", Name = "Worried", When = when, Explanation = "Somebody worries.", Source = Scales.Source };
}
