namespace Send.Framework.Benchmarks.Alternatives.Poco;

public sealed class AuthorityPoco
{
    public string? Name { get; set; }

    public string? DfeCode { get; set; }

    public string? GssCode { get; set; }
}
