using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using static Send.Framework.Validation.Frameworks.DefinitionMembers;

namespace Send.Framework.Validation.Frameworks;

/// <summary>An activity, an anchor or an addressee: a code with what it is called.</summary>
internal readonly struct WordPart(Spot at) : IPart<WordPart>
{
    public Spot At { get; } = at;

    public TextField Code => new(At[0]);

    public TextField Words => new(At[1]);

    static WordPart IPart<WordPart>.At(Spot spot) => new(spot);
}

/// <summary>An activity.</summary>
internal readonly struct ActivityPart(Spot at) : IDefinitionPart<ActivityPart, Activity>
{
    public static ContractObject Contract { get; } = new(
        "an activity",
        Required(Code("code")),
        Required(Name("name")),
        Required(Term("kind", "a kind of activity", FrameworkTerms.ActivityKinds)));

    public Spot At { get; } = at;

    public TextField Code => new(At[0]);

    public TextField Name => new(At[1]);

    public TermField<ActivityKind> Kind => new(At[2], FrameworkTerms.ActivityKinds);

    static ActivityPart IPart<ActivityPart>.At(Spot spot) => new(spot);

    public void Put(Activity value)
    {
        Code.Put(value.Code);
        Name.Put(value.Name);
        Kind.Put(value.Kind);
    }

    public Activity Make() => new(Code.ToString(), Name.ToString(), Kind.Value);
}

/// <summary>An event that follow-ups are counted from.</summary>
internal readonly struct AnchorPart(Spot at) : IDefinitionPart<AnchorPart, AnchorEvent>
{
    public static ContractObject Contract { get; } = new("an anchor", Required(Code("code")), Required(Name("words")));

    public Spot At { get; } = at;

    public TextField Code => new(At[0]);

    public TextField Words => new(At[1]);

    static AnchorPart IPart<AnchorPart>.At(Spot spot) => new(spot);

    public void Put(AnchorEvent value)
    {
        Code.Put(value.Code);
        Words.Put(value.Words);
    }

    public AnchorEvent Make() => new(Code.ToString(), Words.ToString());
}

/// <summary>Whom a rule asks for something.</summary>
internal readonly struct AddresseePart(Spot at) : IDefinitionPart<AddresseePart, Addressee>
{
    public static ContractObject Contract { get; } = new("an addressee", Required(Code("code")), Required(Name("name")));

    public Spot At { get; } = at;

    public TextField Code => new(At[0]);

    public TextField Name => new(At[1]);

    static AddresseePart IPart<AddresseePart>.At(Spot spot) => new(spot);

    public void Put(Addressee value)
    {
        Code.Put(value.Code);
        Name.Put(value.Name);
    }

    public Addressee Make() => new(Code.ToString(), Name.ToString());
}
