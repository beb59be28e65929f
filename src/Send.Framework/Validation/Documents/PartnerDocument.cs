namespace Send.Framework.Validation.Documents;

/// <summary>Another partner as a document names it, unjudged.</summary>
public sealed class PartnerDocument
{
    /// <summary>The name.</summary>
    public Field<string> Name { get; init; }

    /// <summary>The code of the role as text.</summary>
    public Field<string> Role { get; init; }
}
