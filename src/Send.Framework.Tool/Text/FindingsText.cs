using System.Globalization;
using Send.Framework.Tool.Streams;
using Send.Framework.Validation;

namespace Send.Framework.Tool.Text;

/// <summary>Findings as text: a line that says what and where, the message under it.</summary>
internal static class FindingsText
{
    public static void Write(IEnumerable<Finding> findings, SafeWriter output, int width, string? document = null)
    {
        var page = new TextPage(output, width);
        foreach (var finding in findings)
        {
            var place = finding.Path.Length == 0 ? "the document" : finding.Path;
            var position = finding.Position is { } at ? string.Create(CultureInfo.InvariantCulture, $" (line {at.Line}, byte {at.Column})") : "";
            page.Paragraph($"{finding.Severity.ToCode()} {finding.Code} {(document is null ? "" : document + " ")}{place}{position}");
            page.Item(" ", finding.Message);
        }
    }
}
