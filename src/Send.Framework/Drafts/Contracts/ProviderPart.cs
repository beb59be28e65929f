using System.Buffers;
using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Partnerships;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Drafts.Contracts.ContractMember;

namespace Send.Framework.Drafts.Contracts;

/// <summary>The provider that was inspected.</summary>
internal readonly struct ProviderPart(Spot at)
{
    public static readonly ContractObject Contract = new(
        "a provider",
        Text("name", Expectations.Name, "as the report gives it") with { Limit = InspectionContract.LongestName },
        Code("register", "the code of a register, such as \"urn\"", "the code of the register, such as `urn`") with { IsRequired = true },
        Text("code", "the code in the register, in quotation marks", "the code in the register") with
        {
            IsRequired = true,
            Pattern = "^[!-~]([ -~]*[!-~])?$",
            PatternWords = "the code in the register, in printable ASCII",
        },
        Code("kind", "what the provider is, as a code", "what the provider is, as a code"),
        Code("remit", "the code of a remit", "the code of the remit, if the edition has remits"));

    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public TextField Name => new(At[0]);

    public TextField Register => new(At[1]);

    public TextField Code => new(At[2]);

    public TextField Kind => new(At[3]);

    public CodeField<Remit> Remit => new(At[4]);

    /// <summary>Whether the code may be one in a register.</summary>
    public bool HasCode
    {
        get
        {
            Span<char> code = stackalloc char[Provider.LongestCode];
            return Code.IsGiven && Code.Utf8.Length <= Provider.LongestCode
                && Ascii.ToUtf16(Code.Utf8, code, out var length) == OperationStatus.Done && Provider.IsCode(code[..length]);
        }
    }

    public static implicit operator Spot(ProviderPart part) => part.At;

    public void Put(Field<ProviderDocument> from)
    {
        if (At.Put(from))
        {
            Name.At.Put(from.Value.Name);
            Register.At.Put(from.Value.Register);
            Code.At.Put(from.Value.Code);
            Kind.At.Put(from.Value.Kind);
            Remit.At.Put(from.Value.Remit);
        }
    }

    public Field<ProviderDocument> ToField() => new(
        At.State,
        !IsGiven ? null : new()
        {
            Name = Name.ToField(),
            Register = Register.ToField(),
            Code = Code.ToField(),
            Kind = Kind.ToField(),
            Remit = Remit.Text.ToField(),
        },
        At.Offset);
}
