namespace Send.Framework.Validation.Documents;

/// <summary>An integrated care board as a document names it, unjudged.</summary>
public sealed class IntegratedCareBoardDocument
{
    /// <summary>The name.</summary>
    public Field<string> Name { get; init; }

    /// <summary>The ODS code as text.</summary>
    public Field<string> OdsCode { get; init; }

    /// <summary>The GSS code as text.</summary>
    public Field<string> GssCode { get; init; }
}
