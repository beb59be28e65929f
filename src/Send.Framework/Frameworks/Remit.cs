using Ardalis.GuardClauses;
using NodaTime;

namespace Send.Framework.Frameworks;

/// <summary>
/// A kind of provider that an edition inspects, such as state-funded schools. One edition may start, end and judge on different days for
/// different remits.
/// </summary>
public sealed record Remit : ICoded
{
    /// <summary>Defines a remit.</summary>
    /// <param name="code">The permanent code, such as <c>state-funded-school</c>.</param>
    /// <param name="name">The name for people.</param>
    /// <exception cref="ArgumentException">The code is malformed or the name blank.</exception>
    public Remit(string code, string name)
    {
        Code = Guard.Against.MalformedCode(code, "state-funded-school");
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The first day on which the edition is in force for the remit, or null for the edition's own first day.</summary>
    public LocalDate? InForceFrom { get; init => field = value?.InIso(); }

    /// <summary>The last day on which the edition is in force for the remit, or null for the edition's own last day.</summary>
    public LocalDate? InForceTo { get; init => field = value?.InIso(); }
}
