namespace Send.Framework.Benchmarks.Alternatives.Poco;

public sealed class BoardPoco
{
    public string? Name { get; set; }

    public string? OdsCode { get; set; }
}
