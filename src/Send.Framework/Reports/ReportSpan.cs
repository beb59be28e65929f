namespace Send.Framework.Reports;

/// <summary>Where words stand in a report.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Start">The number of characters before the words on their page.</param>
/// <param name="Length">The number of characters, up to the end of the page where the words run on to the next.</param>
public readonly record struct ReportSpan(int Page, int Start, int Length)
{
    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => Length == 0;
}
