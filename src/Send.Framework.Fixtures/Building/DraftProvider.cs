using Send.Framework.Validation.Documents;

namespace Send.Framework.Fixtures.Building;

/// <summary>The provider of a draft, whatever is wrong with it.</summary>
internal sealed record DraftProvider(string? Name, string? Register, string? Code, string? Kind, string? Remit)
{
    public ProviderDocument ToDocument() => new()
    {
        Name = DocumentParts.Optional(Name),
        Register = DocumentParts.Optional(Register),
        Code = DocumentParts.Optional(Code),
        Kind = DocumentParts.Optional(Kind),
        Remit = DocumentParts.Optional(Remit),
    };
}
