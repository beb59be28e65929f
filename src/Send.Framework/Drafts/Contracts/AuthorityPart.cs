using Send.Framework.Partnerships;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Drafts.Contracts.ContractMember;

namespace Send.Framework.Drafts.Contracts;

/// <summary>The local authority of a partnership.</summary>
internal readonly struct AuthorityPart(Spot at)
{
    public static readonly ContractObject Contract = new(
        "a local authority",
        Text("name", Expectations.Name, "as the report gives it") with { Limit = InspectionContract.LongestName },
        Text("dfeCode", "a DfE code in quotation marks, such as \"372\"", "the DfE code, such as `372`") with
        {
            Pattern = "^[2-9][0-9]{2}$",
            PatternWords = "a DfE local authority code, such as 372",
        },
        Text("gssCode", "a GSS code, such as \"E08000018\"", "the GSS code, such as `E08000018`") with
        {
            Pattern = Patterns.GssCode,
            PatternWords = "a GSS code, such as E08000018",
        })
    {
        AtLeastOneOf = ["dfeCode", "gssCode"],
    };

    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public TextField Name => new(At[0]);

    public TextField DfeCode => new(At[1]);

    public TextField GssCode => new(At[2]);

    /// <summary>The DfE code, where it is one.</summary>
    public DfeCode KnownDfeCode => DfeCode.IsGiven && Partnerships.DfeCode.TryParse(DfeCode.Utf8, out var code) ? code : default;

    /// <summary>The GSS code, where it is one.</summary>
    public GssCode KnownGssCode => GssCode.IsGiven && Partnerships.GssCode.TryParse(GssCode.Utf8, out var code) ? code : default;

    /// <summary>The authority that the codes lead to, when they lead to one.</summary>
    public AuthorityRecord? Record
    {
        get => At.Meaning as AuthorityRecord;
        set => At.Meaning = value;
    }

    /// <summary>Whether it has a code that is one.</summary>
    public bool HasCode => !KnownDfeCode.IsEmpty || !KnownGssCode.IsEmpty;

    public static implicit operator Spot(AuthorityPart part) => part.At;

    public void Put(Field<LocalAuthorityDocument> from)
    {
        if (At.Put(from))
        {
            Name.At.Put(from.Value.Name);
            DfeCode.At.Put(from.Value.DfeCode);
            GssCode.At.Put(from.Value.GssCode);
        }
    }

    public Field<LocalAuthorityDocument> ToField() => new(
        At.State,
        !IsGiven ? null : new() { Name = Name.ToField(), DfeCode = DfeCode.ToField(), GssCode = GssCode.ToField() },
        At.Offset);
}
