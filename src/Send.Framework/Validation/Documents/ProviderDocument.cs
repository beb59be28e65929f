namespace Send.Framework.Validation.Documents;

/// <summary>A provider as a document describes it, unjudged.</summary>
public sealed class ProviderDocument
{
    /// <summary>The name.</summary>
    public Field<string> Name { get; init; }

    /// <summary>The code of the register as text.</summary>
    public Field<string> Register { get; init; }

    /// <summary>The code in the register.</summary>
    public Field<string> Code { get; init; }

    /// <summary>What it is, as a code.</summary>
    public Field<string> Kind { get; init; }

    /// <summary>The code of the remit as text.</summary>
    public Field<string> Remit { get; init; }
}
