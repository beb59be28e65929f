using System.Globalization;
using System.Text.Json;
using Send.Framework.Reports;
using Send.Framework.Serialization;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool.Reports;

/// <summary>The value that stands at a place of the document.</summary>
internal static class ReadingValues
{
    private const int Longest = 60;

    public static string Of(ReportReading reading, string path)
    {
        if (path == "/previousInspection")
        {
            return reading.Previous is { Started: { } started, Ended: { } ended } ? $"{started.InDigits()} to {ended.InDigits()}" : "none";
        }

        using var document = JsonDocument.Parse(SendJson.ToUtf8Bytes(reading.Document));
        var value = document.RootElement;
        foreach (var step in path.Split('/').Skip(1))
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(step, out var member))
            {
                value = member;
            }
            else if (value.ValueKind == JsonValueKind.Array && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < value.GetArrayLength())
            {
                value = value[index];
            }
            else
            {
                return "";
            }
        }

        return Shown(value);
    }

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > Longest } text ? "" : value.GetString()!,
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Shown)),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Where(m => m.Name is "role" or "name" or "dfeCode" or "odsCode").Select(m => Shown(m.Value))),
        _ => value.GetRawText(),
    };
}
