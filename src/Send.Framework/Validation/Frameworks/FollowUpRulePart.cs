using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Time;
using static Send.Framework.Validation.Frameworks.DefinitionMembers;

namespace Send.Framework.Validation.Frameworks;

/// <summary>A rule on what follows.</summary>
internal readonly struct FollowUpRulePart(Spot at) : IDefinitionPart<FollowUpRulePart, FollowUpRule>
{
    public static ContractObject Contract { get; } = new(
        "a follow-up rule",
        Name("id"),
        Required(Code("name")),
        Part("when", ConditionPart.Contract),
        Required(Code("activity")),
        Interval("interval"),
        Precision(),
        Interval("until"),
        Precision("untilPrecision"),
        Interval("tolerance"),
        Precision("tolerancePrecision"),
        Part("recurrence", RecurrencePart.Contract),
        Sentence("intervalUnknown"),
        ListOfCodes("anchors"),
        Required(Term("force", "a force of a rule", FrameworkTerms.Forces)),
        Required(Code("addressee")),
        Required(Sentence("text")),
        Sourced(),
        Part("anchorSource", SourcePart.Contract));

    public Spot At { get; } = at;

    public RulePart Rule => new(At);

    public TextField Id => new(At[0]);

    public TextField Name => new(At[1]);

    public ConditionPart When => new(At[2]);

    public TextField Activity => new(At[3]);

    public IntervalField Interval => new(At[4]);

    public TermField<IntervalPrecision> Precision => new(At[5], FrameworkTerms.Precisions);

    public IntervalField Until => new(At[6]);

    public TermField<IntervalPrecision> UntilPrecision => new(At[7], FrameworkTerms.Precisions);

    public IntervalField Tolerance => new(At[8]);

    public TermField<IntervalPrecision> TolerancePrecision => new(At[9], FrameworkTerms.Precisions);

    public RecurrencePart Recurrence => new(At[10]);

    public TextField IntervalUnknown => new(At[11]);

    public ItemsOf<TextField> Anchors => new(At[12]);

    public TermField<Force> Force => new(At[13], FrameworkTerms.Forces);

    public TextField Addressee => new(At[14]);

    public TextField Text => new(At[15]);

    public SourcePart Source => new(At[16]);

    public SourcePart AnchorSource => new(At[17]);

    static FollowUpRulePart IPart<FollowUpRulePart>.At(Spot spot) => new(spot);

    public void Put(FollowUpRule value)
    {
        Rule.Put(value.Id, value.Name, value.When);
        Activity.Put(value.Activity.Code);
        (Interval, Precision).Put(value.Interval);
        (Until, UntilPrecision).Put(value.Until);
        (Tolerance, TolerancePrecision).Put(value.Tolerance);
        Recurrence.PutInto(Recurrence.At, value.Recurrence);
        IntervalUnknown.Put(value.IntervalUnknown);
        Anchors.Put([.. value.Anchors.Select(anchor => anchor?.Code!)]);
        Force.Put(value.Force);
        Addressee.Put(value.Addressee.Code);
        Text.Put(value.Summary);
        Source.PutInto(Source.At, value.Source);
        AnchorSource.PutInto(AnchorSource.At, value.AnchorSource);
    }

    public FollowUpRule Make(DefinitionMaking making) => new()
    {
        Name = Name.ToString(),
        When = When.MakeOrAlways(),
        Activity = making.ActivityOf(Activity.ToString()),
        Interval = (Interval, Precision).Make(),
        Until = (Until, UntilPrecision).Make(),
        Tolerance = (Tolerance, TolerancePrecision).Make(),
        Recurrence = Recurrence.MakeIfGiven(),
        IntervalUnknown = IntervalUnknown.Given,
        Anchors = [.. Anchors.Texts().Select(making.AnchorOf)],
        Force = Force.Value,
        Addressee = making.AddresseeOf(Addressee.ToString()),
        Summary = Text.ToString(),
        Source = Source.Make(),
        AnchorSource = AnchorSource.MakeIfGiven(),
    };
}
