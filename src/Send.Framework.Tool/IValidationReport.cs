namespace Send.Framework.Tool;

/// <summary>Shows what came of documents, one after the other.</summary>
internal interface IValidationReport
{
    void Begin();

    void Add(DocumentResult result);

    void End(long total, long valid);
}
