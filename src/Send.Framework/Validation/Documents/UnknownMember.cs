using Ardalis.GuardClauses;

namespace Send.Framework.Validation.Documents;

/// <summary>A member that the contract does not have, kept so that writing the document back does not lose it.</summary>
public sealed class UnknownMember
{
    /// <summary>Keeps a member.</summary>
    /// <param name="parent">A JSON Pointer to the object that has it; empty for the document itself.</param>
    /// <param name="name">Its name.</param>
    /// <param name="json">Its value: well-formed JSON in UTF-8, as it was read.</param>
    internal UnknownMember(string parent, string name, ReadOnlyMemory<byte> json)
    {
        Parent = Guard.Against.Null(parent);
        Name = Guard.Against.Null(name);
        Json = json;
    }

    /// <summary>A JSON Pointer to the object that has it; empty for the document itself.</summary>
    public string Parent { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its value, as it was read.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>A JSON Pointer to the member.</summary>
    public override string ToString() =>
        $"{Parent}/{Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
}
