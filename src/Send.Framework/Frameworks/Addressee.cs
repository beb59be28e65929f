using Ardalis.GuardClauses;

namespace Send.Framework.Frameworks;

/// <summary>The bodies that have to act on a rule.</summary>
public sealed record Addressee
{
    /// <summary>Defines an addressee.</summary>
    /// <exception cref="ArgumentException">The code is malformed or the name blank.</exception>
    public Addressee(string code, string name)
    {
        Code = Guard.Against.MalformedCode(code, "local-area-partnership");
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>The local area partnership as a whole.</summary>
    public static Addressee LocalAreaPartnership { get; } = new("local-area-partnership", "the local area partnership");

    /// <summary>The authority that the Chief Inspector names to make the statement, jointly with the health commissioners.</summary>
    public static Addressee PrincipalAuthority { get; } = new("principal-authority", "the principal authority named in the report");

    /// <summary>Ofsted and the Care Quality Commission.</summary>
    public static Addressee Inspectorates { get; } = new("ofsted-and-cqc", "Ofsted and the Care Quality Commission");

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>The name with its article, for use in a sentence.</summary>
    public string Name { get; }
}
