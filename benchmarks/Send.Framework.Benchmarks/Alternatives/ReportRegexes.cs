using System.Text.RegularExpressions;

namespace Send.Framework.Benchmarks.Alternatives;

/// <summary>
/// What people write to read a report: one compiled regular expression for each value. They give texts, not values, no places, and no reason
/// where there is nothing.
/// </summary>
internal static partial class ReportRegexes
{
    public static int Read(string text)
    {
        var found = 0;
        foreach (var pattern in Patterns)
        {
            found += pattern.IsMatch(text) ? 1 : 0;
        }

        return found + Areas().Count(text) + Boards().Count(text);
    }

    private static Regex[] Patterns { get; } = [Name(), Dates(), Previous(), Positive(), Inconsistent(), Failings(), Next(), Monitoring(), Plan(), Priority()];

    private const RegexOptions Options = RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"Area\s+SEND\s+inspection\s+of\s+(?:the\s+)?(.{1,80}?)\s+Local\s+Area\s+Partnership", Options)]
    private static partial Regex Name();

    [GeneratedRegex(@"Inspection\s+dates?:?\s*(\d{1,2})(?:\s+(\w+))?(?:\s+(\d{4}))?\s+to\s+(\d{1,2})\s+(\w+)\s+(\d{4})", Options)]
    private static partial Regex Dates();

    [GeneratedRegex(@"Dates?\s+of\s+previous\s+inspections?:?\s*(.+?)\n", Options)]
    private static partial Regex Previous();

    [GeneratedRegex(@"arrangements\s+typically\s+lead\s+to\s+positive\s+experiences.*?needed\.", Options)]
    private static partial Regex Positive();

    [GeneratedRegex(@"arrangements\s+lead\s+to\s+inconsistent\s+experiences.*?improvements\.", Options)]
    private static partial Regex Inconsistent();

    [GeneratedRegex(@"There\s+are\s+widespread\s+and/or\s+systemic\s+failings.*?urgently\.", Options)]
    private static partial Regex Failings();

    [GeneratedRegex(@"next\s+full\s+(?:area\s+SEND\s+inspection|reinspection)\s+will\s+.*?within\s+approximately\s+(\w+)\s+years", Options)]
    private static partial Regex Next();

    [GeneratedRegex(@"monitoring\s+inspection\s+will\s+.*?within\s+approximately\s+(\w+)\s+months", Options)]
    private static partial Regex Monitoring();

    [GeneratedRegex(@"Ofsted\s+and\s+.{1,60}?\s+ask\s+that\s+.*?strategic\s+plan", Options)]
    private static partial Regex Plan();

    [GeneratedRegex(@"requires\s+the\s+local\s+area\s+partnership\s+to\s+prepare\s+and\s+submit\s+a\s+priority\s+action\s+plan", Options)]
    private static partial Regex Priority();

    [GeneratedRegex(@"(?:Leaders|The\s+local\s+area\s+partnership)[^.]{0,120}?\s(?:should|must|need\s+to)\s[^.]+\.", Options)]
    private static partial Regex Areas();

    [GeneratedRegex(@"(?:NHS\s+)?([A-Z][\w\s,]{3,60}?)\s+(?:Integrated\s+Care\s+Board|ICB)", Options)]
    private static partial Regex Boards();
}
