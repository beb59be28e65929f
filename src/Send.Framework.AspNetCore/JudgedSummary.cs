namespace Send.Framework.AspNetCore;

/// <summary>How many documents a request had, and how many of them were valid.</summary>
/// <param name="Documents">How many there were.</param>
/// <param name="Valid">How many were valid.</param>
/// <param name="Invalid">How many were not.</param>
internal sealed record JudgedSummary(long Documents, long Valid, long Invalid);
