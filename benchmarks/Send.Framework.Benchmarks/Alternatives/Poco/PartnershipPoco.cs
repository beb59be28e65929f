namespace Send.Framework.Benchmarks.Alternatives.Poco;

public sealed class PartnershipPoco
{
    public string? Name { get; set; }

    public AuthorityPoco? LocalAuthority { get; set; }

    public List<BoardPoco>? IntegratedCareBoards { get; set; }

    public List<PartnerPoco>? Partners { get; set; }
}
