using Send.Framework.Serialization;

namespace Guide;

internal static class Feed
{
    public static async Task Run()
    {
        await using var feed = File.OpenRead("docs/examples/feed.ndjson");
        await foreach (var reading in SendJson.ReadInspectionsAsync(feed))
        {
            if (reading.Result.TryGetValue(out var inspection))
                Console.WriteLine($"line {reading.Line}: {inspection.Partnership.DisplayName}, {inspection.GradeOf("outcome")?.Label}");
            else
                Console.WriteLine($"line {reading.Line}: {string.Join(", ", reading.Result.Findings.Select(finding => finding.Code).Distinct())}");
        }
    }
}
