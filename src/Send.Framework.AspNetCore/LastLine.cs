namespace Send.Framework.AspNetCore;

/// <summary>The line after the last document, which tells a reader that nothing was cut off.</summary>
internal sealed record LastLine(JudgedSummary Summary);
