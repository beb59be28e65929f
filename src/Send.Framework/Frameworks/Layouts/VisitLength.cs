using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks.Layouts;

/// <summary>A kind of inspection that is told by the length of its visit.</summary>
public sealed class VisitLength
{
    /// <summary>Makes one.</summary>
    /// <param name="kind">The code of the kind.</param>
    /// <param name="fewestDays">The fewest days from the first to the last, both counted.</param>
    /// <param name="mostDays">The most days from the first to the last, both counted.</param>
    /// <param name="source">Where the edition says so.</param>
    public VisitLength(string kind, int fewestDays, int mostDays, Source source)
    {
        Kind = Guard.Against.MalformedCode(kind, "full");
        FewestDays = fewestDays;
        MostDays = mostDays;
        Source = Guard.Against.Null(source);
    }

    /// <summary>The code of the kind.</summary>
    public string Kind { get; }

    /// <summary>The fewest days from the first to the last, both counted.</summary>
    public int FewestDays { get; }

    /// <summary>The most days from the first to the last, both counted.</summary>
    public int MostDays { get; }

    /// <summary>Where the edition says so.</summary>
    public Source Source { get; }
}
