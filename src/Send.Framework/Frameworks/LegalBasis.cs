using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>A provision that an edition rests on, and what it provides.</summary>
public sealed record LegalBasis
{
    /// <summary>Describes a provision.</summary>
    /// <exception cref="ArgumentException">The summary is blank.</exception>
    public LegalBasis(string summary, Source source)
    {
        Summary = Guard.Against.NullOrWhiteSpace(summary);
        Source = Guard.Against.Null(source);
    }

    /// <summary>A summary of the provision, in our words.</summary>
    public string Summary { get; }

    /// <summary>The provision.</summary>
    public Source Source { get; }
}
