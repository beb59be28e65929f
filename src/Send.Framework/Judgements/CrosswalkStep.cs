using Ardalis.GuardClauses;

namespace Send.Framework.Judgements;

/// <summary>The step of a crosswalk for one grade: the grade it leads to, how closely they match, and why.</summary>
public sealed record CrosswalkStep
{
    /// <summary>A grade that leads to another.</summary>
    /// <exception cref="ArgumentException">The relation is neither approximate nor equivalent, or the reason blank.</exception>
    public CrosswalkStep(Grade from, CrosswalkRelation relation, Grade to, string reason)
    {
        From = Guard.Against.Null(from);
        To = Guard.Against.Null(to);
        Relation = relation is CrosswalkRelation.Approximate or CrosswalkRelation.Equivalent
            ? relation
            : throw new ArgumentException("A grade that leads to another is approximate or equivalent to it.", nameof(relation));
        Reason = Guard.Against.NullOrWhiteSpace(reason);
    }

    /// <summary>A grade that leads nowhere.</summary>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public CrosswalkStep(Grade from, string reason)
    {
        From = Guard.Against.Null(from);
        Relation = CrosswalkRelation.None;
        Reason = Guard.Against.NullOrWhiteSpace(reason);
    }

    /// <summary>The grade.</summary>
    public Grade From { get; }

    /// <summary>How well it leads there.</summary>
    public CrosswalkRelation Relation { get; }

    /// <summary>The grade of the other scale, or null when there is none.</summary>
    public Grade? To { get; }

    /// <summary>Why, in a sentence. It travels with every answer.</summary>
    public string Reason { get; }
}
