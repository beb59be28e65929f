using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Drafts.Contracts.ContractMember;

namespace Send.Framework.Drafts.Contracts;

/// <summary>The partnership that was inspected.</summary>
internal readonly struct PartnershipPart(Spot at)
{
    public static readonly ContractObject Contract = new(
        "a partnership",
        Text("name", Expectations.Name, "as the report gives it") with { Limit = InspectionContract.LongestName },
        Part("localAuthority", "a local authority, as an object", AuthorityPart.Contract, "`dfeCode` or `gssCode` or both, which must agree")
            with
        { IsRequired = true },
        List("integratedCareBoards", "a list of integrated care boards", InspectionContract.MostItems,
            Part("", "an integrated care board, as an object", BoardPart.Contract), "each `name`, `odsCode` or both")
            with
        { IsLeftOut = true },
        List("partners", "a list of partners", InspectionContract.MostItems, Part("", "a partner, as an object", PartnerPart.Contract),
            "the other partners"));

    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public TextField Name => new(At[0]);

    public AuthorityPart LocalAuthority => new(At[1]);

    public ItemsOf<BoardPart> IntegratedCareBoards => new(At[2]);

    public ItemsOf<PartnerPart> Partners => new(At[3]);

    public static implicit operator Spot(PartnershipPart part) => part.At;

    public void Put(Field<PartnershipDocument> from)
    {
        if (At.Put(from))
        {
            Name.At.Put(from.Value.Name);
            LocalAuthority.Put(from.Value.LocalAuthority);
            if (from.Value.IntegratedCareBoardsRecorded)
            {
                BoardPart.Put(IntegratedCareBoards, from.Value.IntegratedCareBoards);
            }

            PartnerPart.Put(Partners, from.Value.Partners);
        }
    }

    public Field<PartnershipDocument> ToField() => new(
        At.State,
        !IsGiven ? null : new()
        {
            Name = Name.ToField(),
            LocalAuthority = LocalAuthority.ToField(),
            IntegratedCareBoards = IntegratedCareBoards.IsGiven ? BoardPart.ToFields(IntegratedCareBoards) : default,
            Partners = PartnerPart.ToFields(Partners),
        },
        At.Offset);
}
