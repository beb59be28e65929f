using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Time;
using static Send.Framework.Validation.Frameworks.DefinitionMembers;

namespace Send.Framework.Validation.Frameworks;

/// <summary>What every rule with an identity has: its first three members.</summary>
internal readonly struct RulePart(Spot at) : IPart<RulePart>
{
    public Spot At { get; } = at;

    public TextField Id => new(At[0]);

    public TextField Name => new(At[1]);

    public ConditionPart When => new(At[2]);

    static RulePart IPart<RulePart>.At(Spot spot) => new(spot);

    /// <summary>Puts identity, name and condition there.</summary>
    public void Put(string id, string name, RuleCondition when)
    {
        Id.Put(id.Length == 0 ? null : id);
        Name.Put(name);
        When.PutUnlessAlways(when);
    }
}

/// <summary>A rule on improvement areas.</summary>
internal readonly struct ImprovementRulePart(Spot at) : IDefinitionPart<ImprovementRulePart, ImprovementRule>
{
    public static ContractObject Contract { get; } = new(
        "a rule on improvement areas",
        Part("when", ConditionPart.Contract),
        Required(Term("kind", "a kind of improvement area", FrameworkTerms.ImprovementKinds)),
        Required(Term("occurrence", "an occurrence in reports", FrameworkTerms.Occurrences)),
        Part("observed", RangePart.Contract),
        Sourced(),
        Part("namesBodies", SharePart.Contract));

    public Spot At { get; } = at;

    public ConditionPart When => new(At[0]);

    public TermField<ImprovementAreaKind> Kind => new(At[1], FrameworkTerms.ImprovementKinds);

    public TermField<Occurrence> Occurrence => new(At[2], FrameworkTerms.Occurrences);

    public RangePart Observed => new(At[3]);

    public SourcePart Source => new(At[4]);

    public SharePart NamesBodies => new(At[5]);

    static ImprovementRulePart IPart<ImprovementRulePart>.At(Spot spot) => new(spot);

    public void Put(ImprovementRule value)
    {
        When.PutUnlessAlways(value.When);
        Kind.At.Put(value.Kind.Code);
        Occurrence.Put(value.Occurrence);
        Observed.PutInto(Observed.At, value.Observed);
        Source.PutInto(Source.At, value.Source);
        NamesBodies.PutInto(NamesBodies.At, value.NamesBodies);
    }

    public ImprovementRule Make() => new()
    {
        When = When.MakeOrAlways(),
        Kind = Kind.Value,
        Occurrence = Occurrence.Value,
        Observed = Observed.MakeIfGiven(),
        NamesBodies = NamesBodies.MakeIfGiven(),
        Source = Source.Make(),
    };
}

/// <summary>A category that follows from answers.</summary>
internal readonly struct CategoryPart(Spot at) : IDefinitionPart<CategoryPart, DerivedCategory>
{
    public static ContractObject Contract { get; } = new(
        "a category",
        Required(Code("code")),
        Required(Name("name")),
        Part("when", ConditionPart.Contract),
        Required(Sentence("explanation")),
        Sourced());

    public Spot At { get; } = at;

    public TextField Code => new(At[0]);

    public TextField Name => new(At[1]);

    public ConditionPart When => new(At[2]);

    public TextField Explanation => new(At[3]);

    public SourcePart Source => new(At[4]);

    static CategoryPart IPart<CategoryPart>.At(Spot spot) => new(spot);

    public void Put(DerivedCategory value)
    {
        Code.Put(value.Code);
        Name.Put(value.Name);
        When.PutUnlessAlways(value.When);
        Explanation.Put(value.Explanation);
        Source.PutInto(Source.At, value.Source);
    }

    public DerivedCategory Make() => new()
    {
        Code = Code.ToString(),
        Name = Name.ToString(),
        When = When.MakeOrAlways(),
        Explanation = Explanation.ToString(),
        Source = Source.Make(),
    };
}

/// <summary>A limit that one answer sets to another.</summary>
internal readonly struct LimitingRulePart(Spot at) : IDefinitionPart<LimitingRulePart, LimitingRule>
{
    public static ContractObject Contract { get; } = new(
        "a limit",
        Name("id"),
        Required(Code("name")),
        Part("when", ConditionPart.Contract),
        Required(Code("question")),
        Required(Code("atBest")),
        Flag("alwaysHolds"),
        Required(Sentence("explanation")),
        Sourced());

    public Spot At { get; } = at;

    public RulePart Rule => new(At);

    public TextField Id => new(At[0]);

    public TextField Name => new(At[1]);

    public ConditionPart When => new(At[2]);

    public TextField Question => new(At[3]);

    public TextField AtBest => new(At[4]);

    public FlagField AlwaysHolds => new(At[5]);

    public TextField Explanation => new(At[6]);

    public SourcePart Source => new(At[7]);

    static LimitingRulePart IPart<LimitingRulePart>.At(Spot spot) => new(spot);

    public void Put(LimitingRule value)
    {
        Rule.Put(value.Id, value.Name, value.When);
        Question.Put(value.Question);
        AtBest.Put(value.AtBest);
        AlwaysHolds.PutUnless(usual: true, value.AlwaysHolds);
        Explanation.Put(value.Explanation);
        Source.PutInto(Source.At, value.Source);
    }

    public LimitingRule Make() => new()
    {
        Name = Name.ToString(),
        When = When.MakeOrAlways(),
        Question = Question.ToString(),
        AtBest = AtBest.ToString(),
        AlwaysHolds = AlwaysHolds.Given ?? true,
        Explanation = Explanation.ToString(),
        Source = Source.Make(),
    };
}

/// <summary>A rule on something that is no follow-up with a window.</summary>
internal readonly struct GeneralRulePart(Spot at) : IDefinitionPart<GeneralRulePart, GeneralRule>
{
    public static ContractObject Contract { get; } = new(
        "a general rule",
        Name("id"),
        Required(Code("name")),
        Part("when", ConditionPart.Contract),
        Code("activity"),
        Flag("nothingFollows"),
        Name("openQuestion", FrameworkContract.LongestLabel),
        Required(Sentence("text")),
        Sourced());

    public Spot At { get; } = at;

    public RulePart Rule => new(At);

    public TextField Id => new(At[0]);

    public TextField Name => new(At[1]);

    public ConditionPart When => new(At[2]);

    public TextField Activity => new(At[3]);

    public FlagField NothingFollows => new(At[4]);

    public TextField OpenQuestion => new(At[5]);

    public TextField Text => new(At[6]);

    public SourcePart Source => new(At[7]);

    static GeneralRulePart IPart<GeneralRulePart>.At(Spot spot) => new(spot);

    public void Put(GeneralRule value)
    {
        Rule.Put(value.Id, value.Name, value.When);
        Activity.Put(value.Activity?.Code);
        Text.Put(value.Summary);
        Source.PutInto(Source.At, value.Source);
        NothingFollows.PutUnless(usual: false, value.NothingFollows);
        OpenQuestion.Put(value.OpenQuestion);
    }

    public GeneralRule Make(DefinitionMaking making) => new()
    {
        Name = Name.ToString(),
        When = When.MakeOrAlways(),
        Activity = Activity.Is(out var activity) ? making.ActivityOf(activity) : null,
        Summary = Text.ToString(),
        Source = Source.Make(),
        NothingFollows = NothingFollows.Given ?? false,
        OpenQuestion = OpenQuestion.Is(out var question) ? question : null,
    };
}

/// <summary>What recurs.</summary>
internal readonly struct RecurrencePart(Spot at) : IDefinitionPart<RecurrencePart, Recurrence>
{
    public static ContractObject Contract { get; } = new(
        "a recurrence", Required(Interval("every")), Precision(), Whole("atMost", 1));

    public Spot At { get; } = at;

    public IntervalField Every => new(At[0]);

    public TermField<IntervalPrecision> Precision => new(At[1], FrameworkTerms.Precisions);

    public NumberField AtMost => new(At[2]);

    static RecurrencePart IPart<RecurrencePart>.At(Spot spot) => new(spot);

    public void Put(Recurrence value)
    {
        (Every, Precision).Put(value.Every);
        AtMost.Put(value.AtMost);
    }

    public Recurrence? MakeIfGiven() => At.IsGiven ? new((Every, Precision).Make()!, AtMost.Given) : null;
}
