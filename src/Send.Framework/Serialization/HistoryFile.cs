using System.Collections.Immutable;
using Send.Framework.Histories;

namespace Send.Framework.Serialization;

/// <summary>What was read from a history file: the histories, and the documents with findings.</summary>
/// <param name="Book">The histories of every valid document.</param>
/// <param name="Documents">The documents with findings, valid or not, in the order of the file.</param>
/// <param name="Count">How many documents there were.</param>
public sealed record HistoryFile(HistoryBook Book, ImmutableArray<HistoryDocument> Documents, long Count)
{
    /// <summary>Whether every document was used.</summary>
    public bool IsValid => Documents.All(d => d.IsValid);

    /// <summary>Whether both are the same: files are compared by reference.</summary>
    public bool Equals(HistoryFile? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
