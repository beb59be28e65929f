namespace Send.Framework.Benchmarks.Alternatives.Poco;

/// <summary>A partner, or a responsible body: both have a role and perhaps a name.</summary>
public sealed class PartnerPoco
{
    public string? Name { get; set; }

    public string? Role { get; set; }
}
