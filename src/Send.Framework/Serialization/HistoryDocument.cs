using System.Collections.Immutable;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>One document of a history file with something to say about it.</summary>
/// <param name="Index">The place among the documents, from 0.</param>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="IsEvent">Whether it is an event; an inspection otherwise.</param>
/// <param name="IsValid">Whether it was used: no finding is an error.</param>
/// <param name="Findings">What was found; positions count from the start of the file.</param>
public sealed record HistoryDocument(long Index, long Line, bool IsEvent, bool IsValid, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether all parts are equal, the findings in the same order.</summary>
    public bool Equals(HistoryDocument? other) =>
        other is not null && (Index, Line, IsEvent, IsValid) == (other.Index, other.Line, other.IsEvent, other.IsValid)
        && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Index, Line, IsEvent, IsValid, Findings.Length);
}
