namespace Send.Framework.Validation.Frameworks;

/// <summary>A member of an object of the contract.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What its value may be.</param>
/// <param name="MissingCode">The finding when it is missing; null for a member that need not be there.</param>
internal sealed record ShapeMember(string Name, Shape Shape, FindingCode? MissingCode = null)
{
    public bool IsRequired => MissingCode is not null;
}
