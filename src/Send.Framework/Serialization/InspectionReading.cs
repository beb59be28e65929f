using Send.Framework.Inspections;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>One document of several: which one it is, and what came of it.</summary>
public sealed class InspectionReading
{
    internal InspectionReading(long index, long line, string? reference, Validated<Inspection> result)
    {
        Index = index;
        Line = line;
        Reference = reference;
        Result = result;
    }

    /// <summary>The place among the documents, from 0. Empty lines are not counted.</summary>
    public long Index { get; }

    /// <summary>The line on which the document starts, from 1. Empty lines are counted.</summary>
    public long Line { get; }

    /// <summary>The reference that the document gives, valid or not, or null when there is none to be read.</summary>
    public string? Reference { get; }

    /// <summary>The inspection and any warnings, or everything that is wrong; positions count from the start of the whole input.</summary>
    public Validated<Inspection> Result { get; }
}
