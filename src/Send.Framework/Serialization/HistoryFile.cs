using System.Collections.Immutable;
using Send.Framework.Histories;
using Send.Framework.Inspections;

namespace Send.Framework.Serialization;

/// <summary>What was read from a history file: the valid inspections and events, the histories that they make, and what was found.</summary>
public sealed class HistoryFile
{
    internal HistoryFile(
        ImmutableArray<Inspection> inspections, ImmutableArray<HistoryEvent> events, HistoryBook book, ImmutableArray<HistoryDocument> documents, long count)
    {
        (Inspections, Events, Book, Documents, Count) = (inspections, events, book, documents, count);
    }

    /// <summary>The valid inspections, in the order of the file.</summary>
    public ImmutableArray<Inspection> Inspections { get; }

    /// <summary>The valid events, in the order of the file.</summary>
    public ImmutableArray<HistoryEvent> Events { get; }

    /// <summary>The histories that they make.</summary>
    public HistoryBook Book { get; }

    /// <summary>The documents with findings, valid or not, in the order of the file.</summary>
    public ImmutableArray<HistoryDocument> Documents { get; }

    /// <summary>How many documents there were.</summary>
    public long Count { get; }

    /// <summary>Whether every document was used.</summary>
    public bool IsValid => Documents.All(d => d.IsValid);
}
