using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Tests.Judgements;
using Send.Framework.Time;
using Send.Framework.Validation;
using static Send.Framework.Tests.Frameworks.Definitions;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks;

/// <summary>What a definition may not say beside something else: subjects, lists, conditions, limits and times.</summary>
public sealed class ContradictoryDefinitionTests
{
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

    // What docs/reference/findings.md calls it, and where it stands in the document that the definition would be.
    public static TheoryData<string, FrameworkDefinition> Contradictions => new()
    {
        { "SEND7005 /inForceTo", Valid with { InForceTo = Day("2019-12-31") } },
        { "SEND7028 /inspectorates", Valid with { Inspectorates = [] } },
        { "SEND7028 /inspectorates", Valid with { Inspectorates = default } },
        { "SEND7028 /kinds", Valid with { Kinds = [] } },
        { "SEND1010 /kinds/0", Valid with { Kinds = [null!] } },
        { "SEND1010 /kinds/0/questions/0; SEND7007 /kinds/0/followUpRules/0/when/question", WithKind(Kind with { Questions = [null!] }) },
        { "SEND1010 /kinds/0/followUpRules/0", WithKind(Kind with { FollowUpRules = [null!] }) },
        {
            "SEND7014 /kinds/0/improvementRules/1",
            WithKind(Kind with
            {
                ImprovementRules =
                [
                    Areas(RuleCondition.Always, Occurrence.Must), Areas(RuleCondition.Answered("outcome", "failings"), Occurrence.MustNot),
                ],
            })
        },
        { "SEND7004 /kinds/1/code", Valid with { Kinds = [Kind, Kind] } },
        { "SEND7004 /kinds/0/questions/1/code", WithKind(Kind with { Questions = [Kind.Questions[0], Kind.Questions[0]] }) },
        { "SEND7004 /kinds/0/followUpRules/1/name", WithKind(Kind with { FollowUpRules = [Rule, Rule] }) },
        {
            "SEND7004 /kinds/0/generalRules/0/name",
            WithKind(Kind with { GeneralRules = [General("next", RuleCondition.Answered("outcome", "failings"))] })
        },
        {
            "SEND7007 /kinds/0/followUpRules/0/when/question",
            WithKind(Kind with { FollowUpRules = [Rule with { When = RuleCondition.Answered("verdict", "failings") }] })
        },
        {
            "SEND7008 /kinds/0/generalRules/0/when/grades/1",
            WithKind(Kind with { GeneralRules = [General("note", RuleCondition.Answered("outcome", "positive", "good"))] })
        },
        {
            "SEND7008 /kinds/0/improvementRules/0/when/grades/0",
            WithKind(Kind with { ImprovementRules = [Areas(RuleCondition.Answered("outcome", "good"), Occurrence.Must)] })
        },
        {
            "SEND7011 /kinds/0/followUpRules/0/when/anyProgress",
            WithKind(Kind with { FollowUpRules = [Rule with { When = RuleCondition.AnyProgress("failings") }] })
        },
        { "SEND7012 /kinds/0/followUpRules/0/interval", WithKind(Kind with { FollowUpRules = [Rule with { Anchors = [] }] }) },
        { "SEND7013 /kinds/0/followUpRules/0", WithKind(Kind with { FollowUpRules = [Rule with { Interval = null }] }) },
        {
            "SEND7013 /kinds/0/followUpRules/0",
            WithKind(Kind with { FollowUpRules = [Rule with { IntervalUnknown = "Nobody says." }] })
        },
        { "SEND1010 /remits/0", Providers with { Remits = [null!] } },
        { "SEND7004 /remits/1/code", Providers with { Remits = [new("school", "Schools"), new("school", "Schools again")] } },
        { "SEND7004 /registers/1", Providers with { Registers = ["urn", "urn"] } },
        { "SEND7026 /registers", Providers with { Subject = SubjectKind.Partnership, Remits = [] } },
        { "SEND7026 /remits", Providers with { Subject = SubjectKind.Partnership, Registers = [] } },
        { "SEND7005 /remits/0/inForceTo", Schools("2021-02-01", "2021-01-31") },
        { "SEND7005 /remits/0/inForceTo", Schools(null, "2019-12-31") },
        { "SEND7005 /remits/0/inForceFrom", Schools("2030-01-01", null) with { InForceTo = Day("2029-12-31") } },
        { "SEND1010 /kinds/0/improvementRules/0", WithKind(Kind with { ImprovementRules = [null!] }) },
        { "SEND1010 /kinds/0/generalRules/0", WithKind(Kind with { GeneralRules = [null!] }) },
        { "SEND1010 /kinds/0/categories/0", WithKind(Kind with { Categories = [null!] }) },
        { "SEND1010 /kinds/0/limitingRules/0", WithKind(Kind with { LimitingRules = [null!] }) },
        { "SEND1010 /kinds/0/questions/0/changes/0", WithChanges([null!]) },
        { "SEND7004 /kinds/0/categories/1/code", WithKind(Kind with { Categories = [Category(Failings), Category(Positive)] }) },
        { "SEND7025 /kinds/0/categories/0", WithKind(Kind with { Categories = [Category(RuleCondition.InCategory("worried"))] }) },
        {
            "SEND7025 /kinds/0/categories/0",
            WithKind(Kind with { Categories = [Category(RuleCondition.AnyOf(Failings, RuleCondition.AllOf(Positive, RuleCondition.InCategory("worried"))))] })
        },
        { "SEND7007 /kinds/0/categories/0/when/question", WithKind(Kind with { Categories = [Category(RuleCondition.Answered("verdict", "x"))] }) },
        { "SEND7009 /kinds/0/generalRules/0/when/category", WithGeneral(RuleCondition.InCategory("calm")) },
        { "SEND7010 /kinds/0/generalRules/0/when/remits/1", WithGeneral(RuleCondition.OfRemit("school", "zoo"), Providers) },
        { "SEND7007 /kinds/0/generalRules/0/when/except/0", WithGeneral(RuleCondition.AnyAnswered("failings").ButNot("verdict")) },
        {
            "SEND7008 /kinds/0/generalRules/0/when/grades/0",
            WithKind(Kind with
            {
                Questions = [.. Kind.Questions, new("third", "Third", Scales.Outcome)],
                GeneralRules = [General("note", RuleCondition.AnyAnswered("not-met").ButNot("safeguarding"))],
            })
        },
        { "SEND7008 /kinds/0/generalRules/0/when/grades/0", WithGeneral(RuleCondition.AnyAnswered("bad")) },
        {
            "SEND7008 /kinds/0/generalRules/0/when/grades/1",
            WithKind(Kind with { ProgressScale = Scales.Safeguarding, GeneralRules = [General("note", RuleCondition.AnyProgress("met", "good"))] })
        },
        { "SEND7009 /kinds/0/generalRules/0/when/allOf/1/anyOf/1/category", WithGeneral(RuleCondition.AllOf(Failings, RuleCondition.AnyOf(Positive, RuleCondition.InCategory("calm")))) },
        { "SEND7010 /kinds/0/questions/0/remits/0", WithKind(Kind with { Questions = [Kind.Questions[0] with { Remits = ["zoo"] }] }, Providers) },
        { "SEND7010 /kinds/0/questions/0/changes/0/remits/0", WithChanges(QuestionChange.Added(Day("2021-01-01"), Scales.Source) with { Remits = ["zoo"] }) },
        {
            "SEND7027 /kinds/0/questions/0/changes/1/on",
            WithChanges(QuestionChange.Removed(Day("2022-01-01"), Scales.Source), QuestionChange.Added(Day("2021-01-01"), Scales.Source))
        },
        { "SEND7007 /kinds/0/limitingRules/0/question", WithLimit(Limit with { Question = "verdict" }) },
        { "SEND7008 /kinds/0/limitingRules/0/atBest", WithLimit(Limit with { AtBest = "met" }) },
        {
            "SEND7029 /kinds/0/limitingRules/0/atBest",
            WithKind(Kind with { Questions = [.. Kind.Questions, new("mood", "Mood", Mood)], LimitingRules = [Limit with { Question = "mood", AtBest = "calm" }] })
        },
        { "SEND7007 /kinds/0/limitingRules/0/when/question", WithLimit(Limit with { When = RuleCondition.Answered("verdict", "x") }) },
        { "SEND7004 /kinds/0/limitingRules/1/name", WithKind(Kind with { LimitingRules = [Limit, Limit] }) },
        { "SEND7012 /kinds/0/followUpRules/0/interval", WithTime(Rule with { Anchors = default }) },
        { "SEND7025 /kinds/0/followUpRules/0", WithTime(Unknown with { Until = FollowUpInterval.FromYears(3) }) },
        { "SEND7025 /kinds/0/followUpRules/0", WithTime(Unknown with { Tolerance = FollowUpInterval.FromMonths(3) }) },
        { "SEND7025 /kinds/0/followUpRules/0", WithTime(Recurring with { Tolerance = FollowUpInterval.FromMonths(3) }) },
        { "SEND7025 /kinds/0/followUpRules/0", WithTime(Rule with { Until = FollowUpInterval.FromYears(3), Tolerance = FollowUpInterval.FromMonths(3) }) },
        { "SEND7025 /kinds/0/followUpRules/0", WithTime(Rule with { Recurrence = new(FollowUpInterval.FromYears(1)) }) },
        { "SEND7025 /kinds/0/followUpRules/0", WithTime(Recurring with { Until = FollowUpInterval.FromYears(3) }) },
        { "SEND7012 /kinds/0/followUpRules/0", WithTime(Recurring with { Anchors = [] }) },

        // Objects and lists are nested 64 levels deep at most, the document among them, and a document has 50,000 values at most.
        { $"SEND1006 {Nest(28)}/anyOf/0/grades; SEND1006 {Nest(28)}/anyOf/1/grades", WithGeneral(Nested(29)) },
        { "SEND1018 ", WithScale(JudgementScale.Ordered("test-many", "Many", Scales.Source, [.. Enumerable.Range(0, 110).Select(WithAliases)])) },

        // An identity has the codes of its condition in it, and 500 characters at most.
        { "SEND1016 /kinds/0/followUpRules/0/name", WithScale(Long, [.. Long.Grades.Take(6).Select(g => g.Code)]) },
    };

    [Theory]
    [MemberData(nameof(Contradictions), DisableDiscoveryEnumeration = true)]
    public void Create_DefinitionThatContradictsItself_SaysWhere(string errors, FrameworkDefinition definition) =>
        string.Join("; ", ((Action)(() => Make(definition))).Should().Throw<InvalidFrameworkException>().Which.Findings
            .Where(f => f.Severity == Severity.Error).Select(f => $"{f.Code} {f.Path}")).Should().Be(errors);

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
        WithGeneral(Nested(28)),
        WithScale(Long, [.. Long.Grades.Take(5).Select(g => g.Code)]),
    };

    [Theory]
    [MemberData(nameof(Sound), DisableDiscoveryEnumeration = true)]
    public void Create_DefinitionThatHoldsTogether_IsMade(FrameworkDefinition definition) => ((Action)(() => Make(definition))).Should().NotThrow();

    [Fact]
    public void Create_RegisterThatIsNoCode_IsRefused() =>
        ((Action)(() => Make(Providers with { Registers = ["URN"] }))).Should().Throw<InvalidFrameworkException>()
            .WithMessage("The definition of 'test-edition' is not an edition. SEND7002 /registers/0: 'URN' is not a code.*");

    [Fact]
    public void Create_DefinitionWithManyFaults_NamesTheFirstAndHasThemAll()
    {
        var refused = ((Action)(() => Make(Valid with { Id = "Area SEND", Name = " ", Summary = "", Family = null!, Jurisdiction = "", Source = null!, Kinds = default })))
            .Should().Throw<InvalidFrameworkException>().Which;

        refused.Findings.Select(f => $"{f.Code} {f.Path}").Should().Equal(
            "SEND7002 /id", "SEND1015 /name", "SEND1015 /summary", "SEND1015 /jurisdiction", "SEND7028 /kinds", "SEND1011 ", "SEND7003 ");
        refused.Findings.Should().OnlyContain(f => f.Position == null, "it was never text");
        refused.Message.Should().StartWith("The definition of 'Area SEND' is not an edition. SEND7002 /id: ").And.EndWith(" And 2 more.");
    }

    [Fact]
    public void Create_DefinitionWithAPartThatIsNull_IsRefusedWithItsFindings()
    {
        FrameworkDefinition[] lacking =
        [
            Valid with { Id = null! }, Valid with { Family = null! }, Valid with { Name = null! }, Valid with { Summary = null! },
            Valid with { Jurisdiction = null! }, Valid with { Source = null! },
        ];

        foreach (var definition in lacking.AtLeastOne())
        {
            ((Action)(() => Make(definition))).Should().Throw<InvalidFrameworkException>().Which.Findings.Should().NotBeEmpty();
        }
    }

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
        var responses = FrameworkCatalogue.BuiltIn.Get("area-send-2023").Responses;
        responses.TryGet("strategic-plan"u8, out var found).Should().BeTrue();
        found.Should().Be(Activity.AreaSend.Single(a => a.Code == "strategic-plan"));
        responses.TryGet("full-inspection"u8, out _).Should().BeFalse("an inspection is no response");
    }

    private static FrameworkDefinition Schools(string? from, string? to) => Providers with
    {
        Remits = [new("school", "Schools") { InForceFrom = from is null ? null : Day(from), InForceTo = to is null ? null : Day(to) }],
    };

    // Grades with the longest codes that there are, of 80 characters.
    private static JudgementScale Long { get; } = JudgementScale.Ordered(
        "test-long", "Long", Scales.Source, [.. Enumerable.Range(0, 8).Select(i => new GradeDefinition($"grade-{i}{new string('a', 73)}", $"Grade {i}"))]);

    private static string Nest(int levels) => $"/kinds/0/generalRules/0/when{string.Concat(Enumerable.Repeat("/anyOf/0", levels))}";

    private static RuleCondition Nested(int levels) =>
        Enumerable.Range(0, levels).Aggregate(RuleCondition.AnyAnswered("met"), (inner, _) => RuleCondition.AnyOf(inner, RuleCondition.AnyAnswered("failings")));

    private static GradeDefinition WithAliases(int number) =>
        new($"grade-{number}", $"Grade {number}") { Aliases = [.. Enumerable.Range(0, 500).Select(i => $"Alias {number} {i}")] };

    private static FrameworkDefinition WithScale(JudgementScale scale, params string[] grades) => WithKind(Kind with
    {
        Questions = [new("outcome", "Outcome", scale)],
        FollowUpRules = grades.Length == 0 ? [] : [Rule with { When = RuleCondition.Answered("outcome", grades) }],
    });

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
