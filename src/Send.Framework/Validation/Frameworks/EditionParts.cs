using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using static Send.Framework.Validation.Frameworks.DefinitionMembers;

namespace Send.Framework.Validation.Frameworks;

/// <summary>A kind of provider that the edition distinguishes.</summary>
internal readonly struct RemitPart(Spot at) : IDefinitionPart<RemitPart, Remit>
{
    public static ContractObject Contract { get; } = new(
        "a remit", Required(Code("code")), Required(Name("name")), Date("inForceFrom"), Date("inForceTo"));

    public Spot At { get; } = at;

    public TextField Code => new(At[0]);

    public TextField Name => new(At[1]);

    public DateField InForceFrom => new(At[2]);

    public DateField InForceTo => new(At[3]);

    static RemitPart IPart<RemitPart>.At(Spot spot) => new(spot);

    public void Put(Remit value)
    {
        Code.Put(value.Code);
        Name.Put(value.Name);
        InForceFrom.Put(value.InForceFrom);
        InForceTo.Put(value.InForceTo);
    }

    public Remit Make() => new(Code.ToString(), Name.ToString()) { InForceFrom = InForceFrom.Given, InForceTo = InForceTo.Given };
}

/// <summary>What the edition rests on in law.</summary>
internal readonly struct LegalBasisPart(Spot at) : IDefinitionPart<LegalBasisPart, LegalBasis>
{
    public static ContractObject Contract { get; } = new("a legal basis", Required(Sentence("text")), Sourced());

    public Spot At { get; } = at;

    public TextField Text => new(At[0]);

    public SourcePart Source => new(At[1]);

    static LegalBasisPart IPart<LegalBasisPart>.At(Spot spot) => new(spot);

    public void Put(LegalBasis value)
    {
        Text.Put(value.Summary);
        Source.PutInto(Source.At, value.Source);
    }

    public LegalBasis Make() => new(Text.ToString(), Source.Make());
}

/// <summary>How the day of receipt is estimated.</summary>
internal readonly struct ReceiptEstimatePart(Spot at) : IDefinitionPart<ReceiptEstimatePart, ReceiptEstimate>
{
    public static ContractObject Contract { get; } = new(
        "an estimate of receipt",
        Required(Whole("workingDaysBeforePublication", 0, 1000)),
        Sourced(),
        Whole("fewestWorkingDays", 0, 1000),
        Whole("mostWorkingDays", 0, 1000),
        Whole("implausibleAfterWorkingDays", 0, 1000));

    public Spot At { get; } = at;

    public NumberField WorkingDaysBeforePublication => new(At[0]);

    public SourcePart Source => new(At[1]);

    public NumberField FewestWorkingDays => new(At[2]);

    public NumberField MostWorkingDays => new(At[3]);

    public NumberField ImplausibleAfterWorkingDays => new(At[4]);

    static ReceiptEstimatePart IPart<ReceiptEstimatePart>.At(Spot spot) => new(spot);

    public void Put(ReceiptEstimate value)
    {
        WorkingDaysBeforePublication.Put(value.WorkingDaysBeforePublication);
        Source.PutInto(Source.At, value.Source);
        FewestWorkingDays.Put(value.HasRange ? value.FewestWorkingDays : null);
        MostWorkingDays.Put(value.HasRange ? value.MostWorkingDays : null);
        ImplausibleAfterWorkingDays.Put(value.ImplausibleAfter);
    }

    public ReceiptEstimate? MakeIfGiven() =>
        At.IsGiven ? new(WorkingDaysBeforePublication.Value, Source.Make(), FewestWorkingDays.Given, MostWorkingDays.Given) { ImplausibleAfter = ImplausibleAfterWorkingDays.Given } : null;
}

/// <summary>When the programme was paused.</summary>
internal readonly struct PausePart(Spot at) : IDefinitionPart<PausePart, ProgrammePause>
{
    public static ContractObject Contract { get; } = new(
        "a pause",
        Required(ListOfCodes("activities", least: 1)),
        Required(Date("certainlyFrom")),
        Required(Date("certainlyTo")),
        Required(Sentence("text")),
        Sourced());

    public Spot At { get; } = at;

    public ItemsOf<TextField> Activities => new(At[0]);

    public DateField CertainlyFrom => new(At[1]);

    public DateField CertainlyTo => new(At[2]);

    public TextField Text => new(At[3]);

    public SourcePart Source => new(At[4]);

    static PausePart IPart<PausePart>.At(Spot spot) => new(spot);

    public void Put(ProgrammePause value)
    {
        Activities.Put([.. value.Activities.Select(activity => activity?.Code!)]);
        CertainlyFrom.Put(value.CertainlyFrom);
        CertainlyTo.Put(value.CertainlyTo);
        Text.Put(value.Summary);
        Source.PutInto(Source.At, value.Source);
    }

    public ProgrammePause Make(DefinitionMaking making) => new(
        [.. Activities.Texts().Select(making.ActivityOf)], CertainlyFrom.Value, CertainlyTo.Value, Text.ToString(), Source.Make());
}

/// <summary>When reports are not published because of a poll.</summary>
internal readonly struct SilencePart(Spot at) : IDefinitionPart<SilencePart, PublicationSilence>
{
    public static ContractObject Contract { get; } = new(
        "a silence before a poll", Required(Date("pollingDay")), Required(Flag("everywhere")), Required(Whole("days", 1, 366)), Sourced());

    public Spot At { get; } = at;

    public DateField PollingDay => new(At[0]);

    public FlagField Everywhere => new(At[1]);

    public NumberField Days => new(At[2]);

    public SourcePart Source => new(At[3]);

    static SilencePart IPart<SilencePart>.At(Spot spot) => new(spot);

    public void Put(PublicationSilence value)
    {
        PollingDay.Put(value.PollingDay);
        Everywhere.At.PutNumber(value.IsGeneral ? 1 : 0, -1);
        Days.Put(value.Days);
        Source.PutInto(Source.At, value.Source);
    }

    public PublicationSilence Make() => new(PollingDay.Value, Everywhere.Given == true, Days.Value, Source.Make());
}

/// <summary>The open questions about the edition.</summary>
internal readonly struct OpenQuestionPart(Spot at) : IDefinitionPart<OpenQuestionPart, OpenQuestion>
{
    public static ContractObject Contract { get; } = new(
        "an open question", Required(Name("code", FrameworkContract.LongestLabel)), Required(Sentence("text")), Required(Sentence("treatment")));

    public Spot At { get; } = at;

    public TextField Code => new(At[0]);

    public TextField Text => new(At[1]);

    public TextField Treatment => new(At[2]);

    static OpenQuestionPart IPart<OpenQuestionPart>.At(Spot spot) => new(spot);

    public void Put(OpenQuestion value)
    {
        Code.Put(value.Code);
        Text.Put(value.Text);
        Treatment.Put(value.Treatment);
    }

    public OpenQuestion Make() => new(Code.ToString(), Text.ToString(), Treatment.ToString());
}
