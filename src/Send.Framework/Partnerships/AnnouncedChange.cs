using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Partnerships;

/// <summary>A change to a place that has been announced and is not yet a fact: it moves no validity and has no codes.</summary>
public sealed class AnnouncedChange
{
    /// <summary>Describes an announced change.</summary>
    /// <param name="effectiveOn">The day on which the successors are to begin.</param>
    /// <param name="successorNames">The names of what is to come, in the words of the source.</param>
    /// <param name="source">Where it was announced, and how well that is known.</param>
    /// <exception cref="ArgumentException">There is no successor name, or one is blank.</exception>
    public AnnouncedChange(LocalDate effectiveOn, IEnumerable<string> successorNames, Source source)
    {
        EffectiveOn = effectiveOn;
        SuccessorNames = [.. Guard.Against.NullOrEmpty(successorNames)];
        foreach (var name in SuccessorNames)
        {
            Guard.Against.NullOrWhiteSpace(name, nameof(successorNames));
        }

        Source = Guard.Against.Null(source);
    }

    /// <summary>The day on which the successors are to begin; the day before is to be the last of the place as it is.</summary>
    public LocalDate EffectiveOn { get; }

    /// <summary>The names of what is to come. They have no codes until these are published.</summary>
    public ImmutableArray<string> SuccessorNames { get; }

    /// <summary>Where it was announced, and how well that is known.</summary>
    public Source Source { get; }

    /// <summary>One line, such as "East Surrey, West Surrey from 2027-04-01 (announced)".</summary>
    public override string ToString() =>
        $"{string.Join(", ", SuccessorNames)} from {NodaTime.Text.LocalDatePattern.Iso.Format(EffectiveOn)} (announced)";
}
