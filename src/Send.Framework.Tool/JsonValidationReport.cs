using System.Globalization;
using Send.Framework.Serialization;
using Send.Framework.Tool.Streams;

namespace Send.Framework.Tool;

/// <summary>One JSON document with all results, or a line for each.</summary>
internal sealed class JsonValidationReport(SafeWriter output, bool lines) : IValidationReport
{
    private bool _first = true;

    public void Begin()
    {
        if (!lines)
        {
            output.Write("{\"documents\":[");
        }
    }

    public void Add(DocumentResult result)
    {
        if (!lines && !_first)
        {
            output.Write(',');
        }

        _first = false;
        var line = lines ? string.Create(CultureInfo.InvariantCulture, $",\"line\":{result.Line}") : "";
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"index\":{result.Index}{line},\"reference\":{JsonText.Of(result.Reference)},\"valid\":{(result.IsValid ? "true" : "false")},\"findings\":"));
        output.Write(SendJson.ToJson(result.Findings));
        output.Write(lines ? "}\n" : "}");
    }

    public void End(long total, long valid)
    {
        var summary = string.Create(
            CultureInfo.InvariantCulture, $"\"summary\":{{\"documents\":{total},\"valid\":{valid},\"invalid\":{total - valid}}}}}");
        output.Write(lines ? $"{{{summary}\n" : $"],{summary}\n");
    }
}
