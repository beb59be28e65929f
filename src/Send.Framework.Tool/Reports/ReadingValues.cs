using System.Globalization;
using System.Text.Json.Nodes;
using Send.Framework.Reports;
using Send.Framework.Serialization;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool.Reports;

/// <summary>The values of a reading in words, by their place in its document.</summary>
internal sealed class ReadingValues(ReportReading reading)
{
    private const int Longest = 60;

    // Made once: a long report has thousands of values.
    private readonly JsonNode? _document = JsonNode.Parse(SendJson.ToUtf8Bytes(reading.Document));

    public string At(string path)
    {
        if (path == "/previousInspection")
        {
            return reading.Previous is { Started: { } started, Ended: { } ended } ? $"{started.InDigits()} to {ended.InDigits()}" : "none";
        }

        var value = _document;
        foreach (var step in path.Split('/').Skip(1))
        {
            value = value switch
            {
                JsonObject members => members[step],
                JsonArray items when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return Shown(value);
    }

    private static string Shown(JsonNode? value) => value switch
    {
        null => "",
        JsonArray items => string.Join("; ", items.Select(Shown)),
        JsonObject members => string.Join(", ", members.Where(m => m.Key is "role" or "name" or "dfeCode" or "odsCode").Select(m => Shown(m.Value))),
        JsonValue text when text.TryGetValue<string>(out var words) => words.Length > Longest ? "" : words,
        _ => value.ToJsonString(),
    };
}
