using System.Collections.Immutable;
using Send.Framework.Histories;
using Send.Framework.Inspections;

namespace Send.Framework.Serialization;

/// <summary>The result of reading a history file: the valid inspections and events, the histories that they make, and the findings.</summary>
public sealed class HistoryFile
{
    /// <summary>How many documents that are not valid are listed at most, and how many that are valid and have findings.</summary>
    public const int MostListed = 1000;

    internal HistoryFile(
        ImmutableArray<Inspection> inspections, ImmutableArray<HistoryEvent> events, HistoryBook book, ImmutableArray<HistoryDocument> documents, long count,
        long invalidCount)
    {
        (Inspections, Events, Book, Documents, Count, InvalidCount) = (inspections, events, book, documents, count, invalidCount);
    }

    /// <summary>The valid inspections, in the order of the file.</summary>
    public ImmutableArray<Inspection> Inspections { get; }

    /// <summary>The valid events, in the order of the file.</summary>
    public ImmutableArray<HistoryEvent> Events { get; }

    /// <summary>The histories that they make.</summary>
    public HistoryBook Book { get; }

    /// <summary>The documents with findings, valid or not, in the order of the file: of each the first <see cref="MostListed"/>.</summary>
    public ImmutableArray<HistoryDocument> Documents { get; }

    /// <summary>How many documents there were.</summary>
    public long Count { get; }

    /// <summary>The number of documents that are not valid, whether listed or not.</summary>
    public long InvalidCount { get; }

    /// <summary>Whether every document was used.</summary>
    public bool IsValid => InvalidCount == 0;
}
