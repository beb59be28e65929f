using Ardalis.GuardClauses;
using Send.Framework.Inspections;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Reports;

/// <summary>Reads what a published report says, and nothing that it does not say.</summary>
/// <remarks>
/// Every value comes from words of the report, by the layout of its edition; no value is worked out from another. What is not there, or is
/// there twice with different meanings, cannot be told, and the reading gives the reason. Time and memory grow with the length of the text
/// and with nothing else.
/// </remarks>
public static class ReportReader
{
    private const string WholeDocument = "";

    /// <summary>Reads a report. No text makes this throw.</summary>
    /// <param name="text">The report.</param>
    /// <param name="options">How to read; <see cref="ReportReadingOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReportReading Read(ReportText text, ReportReadingOptions? options = null)
    {
        Guard.Against.Null(text);
        options ??= ReportReadingOptions.Default;
        if (text.Text.Length > ReportText.MostCharacters)
        {
            return Nothing($"The text has more than {ReportText.MostCharacters:N0} characters. No report is that long.");
        }

        var words = Tokenizer.Run(text);
        if (words.Count == 0)
        {
            return Nothing("There is no text. Convert a scanned report to text first.");
        }

        var matcher = new Matcher(words);
        if (Titles.Find(words, matcher, options.Layouts) is not { } title)
        {
            return Nothing($"This is not one of the reports that can be read: {string.Join(", ", options.Layouts.Select(l => l.Name))}.");
        }

        Furniture.Remove(words, matcher, title.Layout, title.To);
        title = Titles.Find(words, matcher, [title.Layout]) ?? title;
        var reading = new LayoutReader(words, matcher, title, options);
        var document = reading.Read();
        var notes = reading.Notes;
        var isComplete = !notes.Open.Exists(o => o.IsEssential);
        return new(
            title.Layout, document, reading.Previous, [.. notes.Evidence], [.. notes.Open],
            [.. notes.Findings, .. isComplete ? InspectionJudge.Check(document, options.Catalogue).Select(f => ReportContradictions.Of(f, notes)) : []]);
    }

    private static ReportReading Nothing(string because) =>
        new(
            null, new InspectionDocument { Schema = Validation.InspectionContract.Schema }, null, [],
            [new(WholeDocument, because, isEssential: true)], []);
}
