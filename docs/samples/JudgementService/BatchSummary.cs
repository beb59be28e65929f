namespace JudgementService;

/// <summary>How many documents of a batch were judged.</summary>
internal sealed record BatchSummary(long Documents, long Valid, long Invalid);
