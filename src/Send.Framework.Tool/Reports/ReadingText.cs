using System.Globalization;
using Send.Framework.Reports;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool.Reports;

/// <summary>A reading as text: each value, with the line of the report that says it and the words underlined.</summary>
internal static class ReadingText
{
    private const int Around = 30;
    private const int LongestWords = 200;

    public static void Write(string path, ReportText text, ReportReading reading, Surroundings surroundings)
    {
        var page = new TextPage(surroundings);
        page.Heading($"{Path.GetFileName(path)}: {reading.Layout?.Name ?? "not a report that can be read"}");
        var values = new ReadingValues(reading);
        var (number, words) = (0, "");
        foreach (var said in reading.Evidence)
        {
            page.Blank();
            page.Paragraph($"{said.Path}  {values.At(said.Path)}".TrimEnd());

            // Each page is taken from the text once.
            (number, words) = said.Span.Page == number ? (number, words) : (said.Span.Page, text.Page(said.Span.Page));
            WriteWords(page, words, said);
        }

        if (!reading.CannotTell.IsEmpty)
        {
            page.Heading("What is not clear");
            foreach (var open in reading.CannotTell)
            {
                page.Item($"{(open.Path.Length == 0 ? "the report" : open.Path)}{(open.IsEssential ? " (essential)" : "")}:", open.Because);
            }
        }

        if (!reading.Findings.IsEmpty)
        {
            page.Heading("Findings");
            FindingsText.Write(reading.Findings, surroundings.Output, surroundings.Width);
        }

        surroundings.Output.Line("");
    }

    // The words with a little of what stands around them, and a line of marks under the words.
    private static void WriteWords(TextPage page, string pageOfReport, ReportEvidence said)
    {
        var (before, after) = Surrounding(pageOfReport, said.Span);
        var words = SafeText.ForLine(said.Text.Length > LongestWords ? said.Text[..LongestWords] + "\u2026" : said.Text);
        var label = string.Create(CultureInfo.InvariantCulture, $"  page {said.Span.Page}: ");
        var shown = $"{label}{SafeText.ForLine(before)}{words}{SafeText.ForLine(after)}";
        var from = label.Length + Wrapping.WidthOf(SafeText.ForLine(before));
        var to = from + Wrapping.WidthOf(words);
        var at = 0;
        foreach (var line in Wrapping.Lines(shown, page.Width))
        {
            var end = at + Wrapping.WidthOf(line);
            page.Put(line);
            if (Math.Min(to, end) > Math.Max(from, at))
            {
                page.Put(new string(' ', Math.Max(from, at) - at) + new string('~', Math.Min(to, end) - Math.Max(from, at)));
            }

            at = end + 1;
        }
    }

    private static (string Before, string After) Surrounding(string page, ReportSpan span)
    {
        var begin = Math.Max(page.LastIndexOf('\n', Math.Max(span.Start - 1, 0)) + 1, span.Start - Around);
        var end = span.Start + span.Length;
        var lineEnd = page.IndexOf('\n', Math.Min(end, page.Length));
        lineEnd = Math.Min(lineEnd < 0 ? page.Length : lineEnd, end + Around);
        return (begin < span.Start ? page[begin..span.Start].TrimStart() : "", end < lineEnd ? page[end..lineEnd].TrimEnd() : "");
    }
}
