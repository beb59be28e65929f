namespace Send.Framework.Reports;

/// <summary>A line, or a piece of one that begins a cell, in a list of improvement areas.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after its last.</param>
/// <param name="Width">Its characters.</param>
internal readonly record struct AreaLine(int From, int To, int Width);
