using System.Text;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Guide;

internal static class ResultsWithFindings
{
    public static void Run()
    {
        var text = File.ReadAllText("docs/examples/rotherham-2024.json");
        foreach (var json in new[] { text, text.Replace("typically-positive", "good", StringComparison.Ordinal) })
        {
            var result = SendJson.ReadInspection(Encoding.UTF8.GetBytes(json));
            if (result.TryGetValue(out var inspection))
                Console.WriteLine($"{inspection.Partnership.DisplayName}: {result.Findings.Length} warnings");
            else
                foreach (var finding in result.Findings.Where(finding => finding.Severity == Severity.Error))
                    Console.WriteLine($"{finding.Code} {finding.Path}");
        }
    }
}
