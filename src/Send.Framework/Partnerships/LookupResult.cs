using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Send.Framework.Partnerships;

/// <summary>The answer of a look-up, which says more than a record or null: found, not found, ambiguous, or not in force then.</summary>
/// <typeparam name="T">The kind of record: <see cref="AuthorityRecord"/> or <see cref="IntegratedCareBoardRecord"/>.</typeparam>
/// <remarks>The default value claims nothing: its outcome is <see cref="LookupOutcome.NotStated"/> and it holds no record.</remarks>
public readonly struct LookupResult<T>
    where T : class
{
    private readonly ImmutableArray<T> _candidates;

    internal LookupResult(LookupOutcome outcome, T? record, ImmutableArray<T> candidates)
    {
        Outcome = outcome;
        Record = record;
        _candidates = candidates;
    }

    /// <summary>How the look-up ended.</summary>
    public LookupOutcome Outcome { get; }

    /// <summary>
    /// The record that answers: set when <see cref="LookupOutcome.Found"/>, and when <see cref="LookupOutcome.NotInForce"/>, where it is
    /// the one that was asked for and not one to be used at that date. Otherwise null.
    /// </summary>
    public T? Record { get; }

    /// <summary>
    /// What the caller can choose from. When <see cref="LookupOutcome.Ambiguous"/>: the records that answer, at least two. When
    /// <see cref="LookupOutcome.NotInForce"/>: the records in force on that date instead of the one asked for, its successors if it
    /// had ended, its predecessors if it had not begun, or the record itself when only the code asked by was out of use; empty when none
    /// is known. When <see cref="LookupOutcome.NotFound"/> by name: the records with the nearest names, a hint for a person and never an
    /// answer. Otherwise empty.
    /// </summary>
    public ImmutableArray<T> Candidates => _candidates.IsDefault ? [] : _candidates;

    /// <summary>Whether exactly one record answers and may be used.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool IsFound => Outcome == LookupOutcome.Found && Record is not null;

    /// <summary>The record where exactly one answers and may be used; null otherwise.</summary>
    internal T? Answer => IsFound ? Record : null;

    /// <summary>The outcome, and what it is about.</summary>
    public override string ToString() => Outcome switch
    {
        LookupOutcome.Found => $"found {Record}",
        LookupOutcome.Ambiguous => $"ambiguous: {string.Join("; ", Candidates)}",
        LookupOutcome.NotInForce when Candidates.IsEmpty => $"{Record} was not in force",
        LookupOutcome.NotInForce => $"{Record} was not in force; then: {string.Join("; ", Candidates)}",
        LookupOutcome.NotFound when Candidates.IsEmpty => "not found",
        LookupOutcome.NotFound => $"not found; near: {string.Join("; ", Candidates)}",
        _ => "",
    };
}
