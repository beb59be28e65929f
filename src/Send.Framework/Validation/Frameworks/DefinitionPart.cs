using System.Collections.Immutable;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using static Send.Framework.Validation.Frameworks.DefinitionMembers;

namespace Send.Framework.Validation.Frameworks;

/// <summary>The framework contract, version 1: a whole definition.</summary>
internal readonly struct DefinitionPart(Spot at) : IDefinitionPart<DefinitionPart, FrameworkDefinition>
{
    public static ContractObject Contract { get; } = new(
        "a framework",
        Required(Name("schema")),
        Required(Code("id")),
        Required(Code("family")),
        Required(Name("name")),
        Required(Sentence("summary")),
        Required(Name("jurisdiction")),
        Term("subject", "a kind of subject", FrameworkTerms.Subjects),
        ListOfCodes("registers"),
        ListOf("remits", RemitPart.Contract),
        Required(List("inspectorates", Name(""), least: 1)),
        Required(Date("inForceFrom")),
        Date("inForceTo"),
        Sourced(),
        ListOf("legalBasis", LegalBasisPart.Contract),
        ListOf("activities", ActivityPart.Contract),
        ListOf("anchors", AnchorPart.Contract),
        ListOf("addressees", AddresseePart.Contract),
        ListOf("scales", ScalePart.Contract),
        Required(ListOf("kinds", KindPart.Contract, least: 1)),
        Part("receiptEstimate", ReceiptEstimatePart.Contract),
        ListOf("pauses", PausePart.Contract),
        ListOf("publicationSilences", SilencePart.Contract),
        ListOf("openQuestions", OpenQuestionPart.Contract));

    /// <summary>The document as the root of a draft.</summary>
    public static ContractMember Root { get; } = Part("", Contract);

    public Spot At { get; } = at;

    public TextField Schema => new(At[0]);

    public TextField Id => new(At[1]);

    public TextField Family => new(At[2]);

    public TextField Name => new(At[3]);

    public TextField Summary => new(At[4]);

    public TextField Jurisdiction => new(At[5]);

    public TermField<SubjectKind> Subject => new(At[6], FrameworkTerms.Subjects);

    public ItemsOf<TextField> Registers => new(At[7]);

    public ItemsOf<RemitPart> Remits => new(At[8]);

    public ItemsOf<TextField> Inspectorates => new(At[9]);

    public DateField InForceFrom => new(At[10]);

    public DateField InForceTo => new(At[11]);

    public SourcePart Source => new(At[12]);

    public ItemsOf<LegalBasisPart> LegalBasis => new(At[13]);

    public ItemsOf<ActivityPart> Activities => new(At[14]);

    public ItemsOf<AnchorPart> Anchors => new(At[15]);

    public ItemsOf<AddresseePart> Addressees => new(At[16]);

    public ItemsOf<ScalePart> Scales => new(At[17]);

    public ItemsOf<KindPart> Kinds => new(At[18]);

    public ReceiptEstimatePart ReceiptEstimate => new(At[19]);

    public ItemsOf<PausePart> Pauses => new(At[20]);

    public ItemsOf<SilencePart> PublicationSilences => new(At[21]);

    public ItemsOf<OpenQuestionPart> OpenQuestions => new(At[22]);

    static DefinitionPart IPart<DefinitionPart>.At(Spot spot) => new(spot);

    /// <summary>
    /// A definition as the document that it would be. What is judged when a program makes an edition is what is written of the edition, so
    /// that what was accepted is read again.
    /// </summary>
    public static Draft DraftOf(FrameworkDefinition definition)
    {
        var draft = new Draft(Root);
        draft.Findings.Begin(ValidationOptions.Default);
        new DefinitionPart(draft.Document).PutInto(draft.Document, definition);
        return draft;
    }

    public void Put(FrameworkDefinition value)
    {
        Schema.Put(FrameworkContract.Schema);
        Id.Put(value.Id);
        Family.Put(value.Family);
        Name.Put(value.Name);
        Summary.Put(value.Summary);
        Jurisdiction.Put(value.Jurisdiction);
        Subject.Put(value.Subject);
        Registers.Put(value.Registers);
        Remits.Put(value.Remits);
        Inspectorates.PutAll(value.Inspectorates);
        InForceFrom.Put(value.InForceFrom);
        InForceTo.Put(value.InForceTo);
        Source.PutInto(Source.At, value.Source);
        LegalBasis.Put(value.LegalBasis);
        PutVocabulary(value);
        Kinds.PutAll(value.Kinds);
        ReceiptEstimate.PutInto(ReceiptEstimate.At, value.ReceiptEstimate);
        Pauses.Put(value.Pauses);
        PublicationSilences.Put(value.PublicationSilences);
        OpenQuestions.Put(value.OpenQuestions);
    }

    /// <summary>The definition, once the rules have found no error in it.</summary>
    public FrameworkDefinition Make(DefinitionMaking making) => new()
    {
        Id = Id.ToString(),
        Family = Family.ToString(),
        Name = Name.ToString(),
        Summary = Summary.ToString(),
        Jurisdiction = Jurisdiction.ToString(),
        Subject = Subject.Or(SubjectKind.Partnership),
        Registers = [.. Registers.Texts()],
        Remits = [.. Remits.Select(remit => remit.Make())],
        Inspectorates = [.. Inspectorates.Texts()],
        InForceFrom = InForceFrom.Value,
        InForceTo = InForceTo.Given,
        Source = Source.Make(),
        LegalBasis = [.. LegalBasis.Select(basis => basis.Make())],
        Kinds = [.. Kinds.Select(kind => kind.Make(making))],
        ReceiptEstimate = ReceiptEstimate.MakeIfGiven(),
        Pauses = [.. Pauses.Select(pause => pause.Make(making))],
        PublicationSilences = [.. PublicationSilences.Select(silence => silence.Make())],
        OpenQuestions = [.. OpenQuestions.Select(question => question.Make())],
    };

    // Everything that a rule names, with its words, so that a document can be read without this library. Two things with one code both stand
    // there: they are not the same, and a reader must be told.
    private void PutVocabulary(FrameworkDefinition value)
    {
        InspectionKind[] kinds = [.. Given(value.Kinds)];
        FollowUpRule[] rules = [.. kinds.SelectMany(kind => Given(kind.FollowUpRules))];
        Activities.Put<ActivityPart, Activity>(
        [
            .. rules.Select(rule => rule.Activity)
                .Concat(kinds.SelectMany(kind => Given(kind.GeneralRules)).Select(rule => rule.Activity).OfType<Activity>())
                .Concat(Given(value.Pauses).SelectMany(pause => Given(pause.Activities))).Distinct(),
        ]);
        Anchors.Put<AnchorPart, AnchorEvent>([.. rules.SelectMany(rule => Given(rule.Anchors)).Distinct()]);
        Addressees.Put<AddresseePart, Addressee>([.. rules.Select(rule => rule.Addressee).Distinct()]);
        Scales.Put<ScalePart, JudgementScale>(
            [.. kinds.SelectMany(kind => Given(kind.Questions).Select(question => question.Scale).Append(kind.ProgressScale)).OfType<JudgementScale>().Distinct()]);
    }

    private static IEnumerable<T> Given<T>(ImmutableArray<T> items)
        where T : class => items.IsDefault ? [] : items.Where(item => item is not null);
}
