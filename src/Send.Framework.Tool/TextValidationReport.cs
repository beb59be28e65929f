using System.Globalization;
using Send.Framework.Tool.Text;
using Send.Framework.Validation;

namespace Send.Framework.Tool;

/// <summary>The findings as text, and a line that sums up.</summary>
internal sealed class TextValidationReport(Surroundings surroundings, string path) : IValidationReport
{
    private long _errors;
    private long _others;

    public void Begin()
    {
    }

    public void Add(DocumentResult result)
    {
        foreach (var finding in result.Findings)
        {
            _ = finding.Severity == Severity.Error ? _errors++ : _others++;
        }

        if (!result.Findings.IsEmpty)
        {
            var document = result.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"document {result.Index} (line {line})") : null;
            FindingsText.Write(result.Findings, surroundings.Output, surroundings.Width, document);
        }
    }

    public void End(long total, long valid)
    {
        var what = total switch
        {
            0 => "no document",
            1 => valid == 1 ? "valid" : "not valid",
            _ => string.Create(CultureInfo.InvariantCulture, $"{valid} of {total} documents valid"),
        };
        surroundings.Output.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{(path == "-" ? "standard input" : path)}: {what}; {_errors} {(_errors == 1 ? "error" : "errors")}, {_others} other {(_others == 1 ? "finding" : "findings")}."));
    }
}
