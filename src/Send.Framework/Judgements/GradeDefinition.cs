using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Send.Framework.Judgements;

/// <summary>The definition of one grade of a scale. <see cref="JudgementScale"/> makes the <see cref="Grade"/> from it.</summary>
public sealed record GradeDefinition
{
    /// <summary>Describes a grade.</summary>
    /// <param name="code">The permanent code: lower-case words joined by hyphens.</param>
    /// <param name="label">The name for people, such as "Typically positive experiences and outcomes".</param>
    /// <exception cref="ArgumentException">The code is malformed or the label is empty.</exception>
    public GradeDefinition(string code, string label)
    {
        Code = Guard.Against.MalformedCode(code, "typically-positive");
        Label = Guard.Against.NullOrWhiteSpace(label);
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public string Label { get; }

    /// <summary>The name where there is little room, such as "Typically positive", or null when the label is short enough.</summary>
    public string? ShortLabel { get; init; }

    /// <summary>The formal phrase in which reports give this grade, or null when there is none.</summary>
    public string? Phrase { get; init; }

    /// <summary>
    /// The sector's number for the grade, such as "1", or null. It is a nickname: reports of area SEND inspections never
    /// print it, and it is never accepted as a grade.
    /// </summary>
    public string? SectorLabel { get; init; }

    /// <summary>Other words that mean exactly this grade, such as older spellings.</summary>
    public ImmutableArray<string> Aliases { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Words that look like this grade and are not: names dropped before the scale came into use.</summary>
    public ImmutableArray<string> RejectedAliases { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The scores that earn the grade on a banded scale; null on every other.</summary>
    public ScoreBand? Band { get; init; }

    /// <summary>Whether both are the same definition: definitions are compared by reference.</summary>
    public bool Equals(GradeDefinition? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
