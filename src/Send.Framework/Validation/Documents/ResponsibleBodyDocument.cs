namespace Send.Framework.Validation.Documents;

/// <summary>A responsible body as a document names it, unjudged.</summary>
public sealed class ResponsibleBodyDocument
{
    /// <summary>The code of the role as text.</summary>
    public Field<string> Role { get; init; }

    /// <summary>The name.</summary>
    public Field<string> Name { get; init; }
}
