using System.Collections.Immutable;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.AspNetCore;

/// <summary>What a service answers for one document of many.</summary>
/// <param name="Index">The place among the documents, from 0.</param>
/// <param name="Line">The line on which the document starts, from 1.</param>
/// <param name="Reference">The reference that the document gives, or null.</param>
/// <param name="Valid">Whether the document is valid: no finding is an error.</param>
/// <param name="Findings">Everything that was found.</param>
public sealed record JudgedLine(long Index, long Line, string? Reference, bool Valid, ImmutableArray<Finding> Findings)
{
    /// <summary>The answer for a reading.</summary>
    internal static JudgedLine Of(InspectionReading reading) =>
        new(reading.Index, reading.Line, reading.Reference, reading.Result.IsValid, reading.Result.Findings);

    /// <summary>Whether all parts are equal, the findings in the same order.</summary>
    public bool Equals(JudgedLine? other) =>
        other is not null && (Index, Line, Reference, Valid) == (other.Index, other.Line, other.Reference, other.Valid)
        && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Index, Line, Reference, Valid, Findings.Length);
}
