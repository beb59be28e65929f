using Ardalis.GuardClauses;

namespace Send.Framework.Improvement;

/// <summary>The subject of an improvement area.</summary>
public sealed record Theme
{
    /// <summary>Describes a theme.</summary>
    /// <exception cref="ArgumentException">The code is malformed or the definition blank.</exception>
    public Theme(string code, string definition)
    {
        Code = Guard.Against.MalformedCode(code, "ehc-plan-quality");
        Definition = Guard.Against.NullOrWhiteSpace(definition);
    }

    /// <summary>The permanent code, such as <c>ehc-plan-quality</c>.</summary>
    public string Code { get; }

    /// <summary>The subjects that belong to it.</summary>
    public string Definition { get; }
}
