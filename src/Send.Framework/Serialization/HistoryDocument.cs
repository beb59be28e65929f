using System.Collections.Immutable;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>One document of a history file with something to say about it.</summary>
public sealed record HistoryDocument
{
    internal HistoryDocument(long index, long line, bool isEvent, bool isValid, ImmutableArray<Finding> findings) =>
        (Index, Line, IsEvent, IsValid, Findings) = (index, line, isEvent, isValid, findings);

    /// <summary>The place among the documents, from 0.</summary>
    public long Index { get; }

    /// <summary>The line on which it starts, from 1.</summary>
    public long Line { get; }

    /// <summary>Whether it is an event; an inspection otherwise.</summary>
    public bool IsEvent { get; }

    /// <summary>Whether it was used: no finding is an error.</summary>
    public bool IsValid { get; }

    /// <summary>The findings; positions count from the start of the file.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether all parts are equal, the findings in the same order.</summary>
    public bool Equals(HistoryDocument? other) =>
        other is not null && (Index, Line, IsEvent, IsValid) == (other.Index, other.Line, other.IsEvent, other.IsValid)
        && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Index, Line, IsEvent, IsValid, Findings.Length);
}
