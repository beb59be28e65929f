namespace Send.Framework.Validation.Documents;

/// <summary>A local authority as a document names it, unjudged.</summary>
public sealed class LocalAuthorityDocument
{
    /// <summary>The name.</summary>
    public Field<string> Name { get; init; }

    /// <summary>The DfE code as text.</summary>
    public Field<string> DfeCode { get; init; }

    /// <summary>The GSS code as text.</summary>
    public Field<string> GssCode { get; init; }
}
