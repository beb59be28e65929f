namespace Send.Framework.Reports;

/// <summary>One improvement area as it stands: lines of text, points, and the bodies beside it.</summary>
internal sealed class AreaItem
{
    /// <summary>The lines before the points.</summary>
    public List<TokenRange> Text { get; } = [];

    /// <summary>The points, each from its first line to its last.</summary>
    public List<TokenRange> Points { get; } = [];

    /// <summary>The cell with the bodies.</summary>
    public List<TokenRange> Bodies { get; } = [];
}
