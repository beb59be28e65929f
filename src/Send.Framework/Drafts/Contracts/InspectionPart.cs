using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Drafts.Contracts.ContractMember;

namespace Send.Framework.Drafts.Contracts;

/// <summary>An inspection document.</summary>
internal readonly struct InspectionPart(Spot at)
{
    public static readonly ContractObject Contract = new(
        "an inspection",
        Text("schema", "text such as \"send-framework/inspection/v1\"", $"`{InspectionContract.Schema}`") with { IsRequired = true },
        Text("framework", "the code of an edition, such as \"area-send-2023\"",
            "the edition, such as `area-send-2023`; the one in force on the day of notification") with
        {
            IsRequired = true,
            Words = static c => c.Editions.Select(e => e.Id),
        },
        Text("kind", "the code of a kind of inspection, such as \"full\"",
            "a kind of inspection of the edition: for area SEND `full`, `monitoring`, `revisit`, `thematic-visit`, `engagement-meeting`") with
        {
            IsRequired = true,
            Words = static c => c.Editions.SelectMany(e => e.Kinds).Select(k => k.Code).Distinct(),
        },
        Text("reference", "text in quotation marks", "the report's own reference") with { Limit = InspectionContract.LongestReference },
        Part("partnership", "a partnership, as an object", PartnershipPart.Contract, "who was inspected, if the edition is for partnerships")
            with
        { IsNeverNull = true, IsLeftOut = true },
        Part("provider", "a provider, as an object", ProviderPart.Contract, "who was inspected, if the edition is for providers")
            with
        { IsNeverNull = true, IsLeftOut = true },
        Part("dates", "an object with the dates", DatesPart.Contract, "when") with { IsRequired = true },
        new("judgements", MemberKind.ByName, "an object with a member for each question",
            "by question; leave out a question that was not judged, or that the edition does not judge on that day or for that remit")
        {
            IsRequired = true,
            Item = Judgement(""),
            Limit = InspectionContract.MostItems,
        },
        List("improvementAreas", "a list of improvement areas", InspectionContract.MostImprovementAreas,
            Part("", "an improvement area, as an object", AreaPart.Contract), "what must improve; absent: not recorded; empty: none"),
        Part("stated", "an object with what the report states", StatedPart.Contract, "what the report says about next steps"))
    {
        NamedFirst =
        [
            "schema", "framework", "kind", "reference", "partnership", "dates", "judgements", "improvementAreas", "stated", "provider",
        ],
    };

    /// <summary>The document as the root of a draft.</summary>
    public static readonly ContractMember Root = Part("", "an inspection", Contract);

    public Spot At { get; } = at;

    public TextField Schema => new(At[0]);

    public CodeField<InspectionFramework> Framework => new(At[1]);

    public CodeField<InspectionKind> Kind => new(At[2]);

    public TextField Reference => new(At[3]);

    public PartnershipPart Partnership => new(At[4]);

    public ProviderPart Provider => new(At[5]);

    public DatesPart Dates => new(At[6]);

    public ItemsOf<AnswerPart> Judgements => new(At[7]);

    public ItemsOf<AreaPart> ImprovementAreas => new(At[8]);

    public StatedPart Stated => new(At[9]);

    /// <summary>Puts a document there that a program has made.</summary>
    public void Put(InspectionDocument from)
    {
        At.Open();
        Schema.At.Put(from.Schema);
        Framework.At.Put(from.Framework);
        Kind.At.Put(from.Kind);
        Reference.At.Put(from.Reference);
        Partnership.Put(from.Partnership);
        Provider.Put(from.Provider);
        Dates.Put(from.Dates);
        AnswerPart.Put(Judgements, from.Judgements);
        AreaPart.Put(ImprovementAreas, from.ImprovementAreas);
        Stated.Put(from.Stated);
    }

    public InspectionDocument ToDocument(ImmutableArray<UnknownMember> unknownMembers) => new()
    {
        Schema = Schema.ToField(),
        Framework = Framework.Text.ToField(),
        Kind = Kind.Text.ToField(),
        Reference = Reference.ToField(),
        Partnership = Partnership.ToField(),
        Provider = Provider.ToField(),
        Dates = Dates.ToField(),
        Judgements = AnswerPart.ToField(Judgements),
        ImprovementAreas = AreaPart.ToField(ImprovementAreas),
        Stated = Stated.ToField(),
        UnknownMembers = unknownMembers,
    };
}
