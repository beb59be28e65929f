using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Sources;
using static Send.Framework.Validation.Frameworks.DefinitionMembers;

namespace Send.Framework.Validation.Frameworks;

/// <summary>The source of something.</summary>
internal readonly struct SourcePart(Spot at) : IDefinitionPart<SourcePart, Source>
{
    public static ContractObject Contract { get; } = new(
        "a source",
        Required(Name("title")),
        Sentence("locator"),
        Required(Term("evidence", "a strength of a source", FrameworkTerms.Evidences)),
        Required(Name("publisher")),
        Sentence("address"),
        Date("edition"),
        Sentence("note"));

    public Spot At { get; } = at;

    public TextField Title => new(At[0]);

    public TextField Locator => new(At[1]);

    public TermField<Evidence> Evidence => new(At[2], FrameworkTerms.Evidences);

    public TextField Publisher => new(At[3]);

    public TextField Address => new(At[4]);

    public DateField Edition => new(At[5]);

    public TextField Note => new(At[6]);

    static SourcePart IPart<SourcePart>.At(Spot spot) => new(spot);

    public void Put(Source value)
    {
        Title.Put(value.Title);
        Locator.Put(value.Locator);
        Evidence.Put(value.Evidence);
        Publisher.Put(value.Publisher);
        Address.Put(value.Address);
        Edition.Put(value.Edition);
        Note.Put(value.Note);
    }

    public Source Make() => new(
        Title.ToString(), Publisher.ToString(), Evidence.Value, Locator.Given, Address.Given, Edition.Given, Note.Given);

    public Source? MakeIfGiven() => At.IsGiven ? Make() : null;
}

/// <summary>What was counted: the fewest, the most, and of how many.</summary>
internal readonly struct RangePart(Spot at) : IDefinitionPart<RangePart, ObservedRange>
{
    public static ContractObject Contract { get; } = new(
        "an observed range",
        Required(Whole("count", 1)),
        Required(Whole("minimum")),
        Required(Whole("maximum")),
        Number("median"),
        Sourced());

    public Spot At { get; } = at;

    public NumberField Count => new(At[0]);

    public NumberField Minimum => new(At[1]);

    public NumberField Maximum => new(At[2]);

    public DecimalField Median => new(At[3]);

    public SourcePart Source => new(At[4]);

    static RangePart IPart<RangePart>.At(Spot spot) => new(spot);

    public void Put(ObservedRange value)
    {
        Count.Put(value.Count);
        Minimum.Put(value.Minimum);
        Maximum.Put(value.Maximum);
        Median.Put(value.Median);
        Source.PutInto(Source.At, value.Source);
    }

    public ObservedRange? MakeIfGiven() =>
        At.IsGiven ? new(Count.Value, Minimum.Value, Maximum.Value, Source.Make(), Median.Given) : null;
}

/// <summary>In how many of the cases that were counted something held.</summary>
internal readonly struct SharePart(Spot at) : IDefinitionPart<SharePart, ObservedShare>
{
    public static ContractObject Contract { get; } = new(
        "an observed share",
        Required(Whole("count", 1)),
        Required(Whole("of", 1)),
        Sourced());

    public Spot At { get; } = at;

    public NumberField Count => new(At[0]);

    public NumberField Of => new(At[1]);

    public SourcePart Source => new(At[2]);

    static SharePart IPart<SharePart>.At(Spot spot) => new(spot);

    public void Put(ObservedShare value)
    {
        Count.Put(value.Count);
        Of.Put(value.Of);
        Source.PutInto(Source.At, value.Source);
    }

    public ObservedShare? MakeIfGiven() => At.IsGiven ? new(Count.Value, Of.Value, Source.Make()) : null;
}
