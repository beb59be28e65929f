using System.Collections.Immutable;
using Send.Framework.Validation;

namespace JudgementService;

/// <summary>What came of one document that is valid; what came of others is a problem.</summary>
/// <param name="Reference">The report's own reference, where the document gives one.</param>
/// <param name="Valid">True.</param>
/// <param name="Findings">Warnings and information.</param>
internal sealed record Judgement(string? Reference, bool Valid, ImmutableArray<Finding> Findings);
