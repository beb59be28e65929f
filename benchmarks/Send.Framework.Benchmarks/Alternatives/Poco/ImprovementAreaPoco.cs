namespace Send.Framework.Benchmarks.Alternatives.Poco;

public sealed class ImprovementAreaPoco
{
    public string? Kind { get; set; }

    public int? Number { get; set; }

    public string? Text { get; set; }

    public List<string>? Points { get; set; }

    public List<PartnerPoco>? Responsible { get; set; }

    public List<string>? Themes { get; set; }
}
