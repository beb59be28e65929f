namespace Send.Framework.Benchmarks.Alternatives.Poco;

/// <summary>The contract as classes that a serializer fills: what most programs would have instead of the package's values.</summary>
public sealed class InspectionPoco
{
    public string? Schema { get; set; }

    public string? Framework { get; set; }

    public string? Kind { get; set; }

    public string? Reference { get; set; }

    public PartnershipPoco? Partnership { get; set; }

    public DatesPoco? Dates { get; set; }

    public Dictionary<string, string>? Judgements { get; set; }

    public List<ImprovementAreaPoco>? ImprovementAreas { get; set; }

    public StatedPoco? Stated { get; set; }
}
