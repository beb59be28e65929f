using System.Collections.Immutable;
using Send.Framework.Improvement;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Drafts.Contracts.ContractMember;

namespace Send.Framework.Drafts.Contracts;

/// <summary>A body that must act on an improvement area.</summary>
internal readonly struct BodyPart(Spot at) : IPart<BodyPart>
{
    public static readonly ContractObject Contract = new(
        "a responsible body",
        Code("role", "the code of a role, such as \"local-area-partnership\"", "the code of its role, such as `local-area-partnership`")
            with
        { IsRequired = true },
        Text("name", Expectations.Name, "as the report gives it, if it names one") with
        {
            Limit = InspectionContract.LongestName,
            IsLeftOut = true,
        });

    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public CodeField<ResponsibleRole> Role => new(At[0]);

    public TextField Name => new(At[1]);

    static BodyPart IPart<BodyPart>.At(Spot spot) => new(spot);

    public static implicit operator Spot(BodyPart part) => part.At;

    public static void Put(Spot at, ImmutableArray<Field<ResponsibleBodyDocument>> from)
    {
        var list = at.OpenList();
        foreach (var field in from)
        {
            var to = new BodyPart(list.Add());
            if (to.At.Put(field))
            {
                to.Role.At.Put(field.Value.Role);
                to.Name.At.Put(field.Value.Name);
            }
        }
    }

    public static ImmutableArray<Field<ResponsibleBodyDocument>> ToFields(ItemsOf<BodyPart> from)
    {
        var fields = ImmutableArray.CreateBuilder<Field<ResponsibleBodyDocument>>(from.Count);
        foreach (var body in from)
        {
            fields.Add(new(
                body.At.State, body.IsGiven ? new() { Role = body.Role.Text.ToField(), Name = body.Name.ToField() } : null, body.At.Offset));
        }

        return fields.MoveToImmutable();
    }
}
