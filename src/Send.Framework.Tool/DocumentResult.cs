using System.Collections.Immutable;
using Send.Framework.Inspections;
using Send.Framework.Validation;

namespace Send.Framework.Tool;

/// <summary>What came of one document.</summary>
/// <param name="Index">Its place among the documents of its input, from 0.</param>
/// <param name="Line">The line on which it starts; null where the input is one document.</param>
/// <param name="Reference">The reference that it gives, or null.</param>
/// <param name="IsValid">Whether it can be used.</param>
/// <param name="Findings">Everything that was found.</param>
/// <param name="Inspection">The inspection, where it is one that is valid.</param>
internal sealed record DocumentResult(
    long Index, long? Line, string? Reference, bool IsValid, ImmutableArray<Finding> Findings, Inspection? Inspection = null)
{
    public static DocumentResult Of(long index, string? reference, Validated<Inspection> result, long? line = null) =>
        result.TryGetValue(out var inspection)
            ? new(index, line, reference ?? inspection.Reference, true, result.Findings, inspection)
            : new(index, line, reference, false, result.Findings);
}
