using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>A change to the questions of an edition from a day on: one came in, or went out.</summary>
/// <remarks>The day belongs to the new state. Values are immutable and equal when all their parts are.</remarks>
public sealed record QuestionChange
{
    private QuestionChange(bool isAddition, LocalDate on, Source source)
    {
        IsAddition = isAddition;
        On = on.InIso();
        NotBefore = On;
        Source = Guard.Against.Null(source);
    }

    /// <summary>True when the question came in, false when it went out.</summary>
    public bool IsAddition { get; }

    /// <summary>The first day on which the change certainly holds.</summary>
    public LocalDate On { get; }

    /// <summary>
    /// The first day on which it may hold. Where only a month is known, days from here to the day before <see cref="On"/> may be judged either way.
    /// </summary>
    /// <exception cref="ArgumentException">The day is after <see cref="On"/>.</exception>
    public LocalDate NotBefore
    {
        get;
        init => field = value.InIso() is var day && day <= On
            ? day
            : throw new ArgumentException($"A change that certainly holds from {On.ToIso()} cannot start later.", nameof(value));
    }

    /// <summary>The codes of the remits that it concerns; empty for all.</summary>
    public ImmutableArray<string> Remits { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>The question is judged from this day on.</summary>
    public static QuestionChange Added(LocalDate on, Source source) => new(true, on, source);

    /// <summary>The question is no longer judged from this day on.</summary>
    public static QuestionChange Removed(LocalDate on, Source source) => new(false, on, source);

    /// <summary>Whether all parts are equal, the remits in the same order.</summary>
    public bool Equals(QuestionChange? other) =>
        other is not null && (IsAddition, On, NotBefore) == (other.IsAddition, other.On, other.NotBefore) && Source == other.Source
        && Remits.SequenceEqual(other.Remits);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(IsAddition, On, NotBefore, Source, Remits.Length);

    // A remit that is not known may be any of them.
    internal bool Concerns(string? remit) => Remits.IsEmpty || remit is null || Remits.Contains(remit);
}
