using Send.Framework.Validation;
using Spectre.Console;

namespace Send.Framework.Tool.Text;

/// <summary>Findings as text: a line that says what and where, the message under it.</summary>
internal static class FindingsText
{
    public static void Write(IEnumerable<Finding> findings, Surroundings surroundings, string? document = null) => Screen.Write(surroundings, console =>
    {
        foreach (var finding in findings)
        {
            var place = finding.Path.Length == 0 ? "the document" : finding.Path;
            var position = finding.Position is { } at ? $" (line {at.Line}, column {at.Column})" : "";
            console.WriteLine($"{finding.Severity.ToCode()} {finding.Code} {(document is null ? "" : document + " ")}{place}{position}");
            console.Item(" ", finding.Message);
        }
    });
}
