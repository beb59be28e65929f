using System.Collections.Immutable;
using Send.Framework.Partnerships;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Drafts.Contracts.ContractMember;

namespace Send.Framework.Drafts.Contracts;

/// <summary>Another partner of a partnership.</summary>
internal readonly struct PartnerPart(Spot at) : IPart<PartnerPart>
{
    public static readonly ContractObject Contract = new(
        "a partner",
        Text("name", Expectations.Name, "as the report gives it") with { IsRequired = true, Limit = InspectionContract.LongestName },
        Code("role", "the code of a role, such as \"parent-carer-forum\"", "the code of its role, such as `parent-carer-forum`") with { IsRequired = true });

    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public TextField Name => new(At[0]);

    public CodeField<PartnerRole> Role => new(At[1]);

    static PartnerPart IPart<PartnerPart>.At(Spot spot) => new(spot);

    public static implicit operator Spot(PartnerPart part) => part.At;

    public static void Put(Spot at, ImmutableArray<Field<PartnerDocument>> from)
    {
        var list = at.OpenList();
        foreach (var field in from)
        {
            var to = new PartnerPart(list.Add());
            if (to.At.Put(field))
            {
                to.Name.At.Put(field.Value.Name);
                to.Role.At.Put(field.Value.Role);
            }
        }
    }

    public static ImmutableArray<Field<PartnerDocument>> ToFields(ItemsOf<PartnerPart> from)
    {
        var fields = ImmutableArray.CreateBuilder<Field<PartnerDocument>>(from.Count);
        foreach (var partner in from)
        {
            fields.Add(new(
                partner.At.State, partner.IsGiven ? new() { Name = partner.Name.ToField(), Role = partner.Role.Text.ToField() } : null,
                partner.At.Offset));
        }

        return fields.MoveToImmutable();
    }
}
