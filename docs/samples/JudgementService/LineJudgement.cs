using System.Collections.Immutable;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace JudgementService;

/// <summary>What came of one document of a batch.</summary>
/// <param name="Index">Its place among the documents, from 0.</param>
/// <param name="Line">The line it stands on, from 1.</param>
/// <param name="Reference">The report's own reference, where it could be read.</param>
/// <param name="Valid">Whether no finding is an error.</param>
/// <param name="Findings">Everything that was found; positions count from the start of the batch.</param>
internal sealed record LineJudgement(long Index, long Line, string? Reference, bool Valid, ImmutableArray<Finding> Findings)
{
    public static LineJudgement Of(InspectionReading reading) =>
        new(reading.Index, reading.Line, reading.Reference, reading.Result.IsValid, reading.Result.Findings);
}
