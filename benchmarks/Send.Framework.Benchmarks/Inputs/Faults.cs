using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Send.Framework.Benchmarks.Inputs;

/// <summary>Twenty faults, each an edit of the typical document that leaves it well-formed JSON and adds about one finding.</summary>
internal static class Faults
{
    public static ImmutableArray<Action<JsonNode>> All { get; } =
    [
        d => d["judgements"]!["outcome"] = "systemic-failing",
        d => d["partnership"]!["localAuthority"]!["gssCode"] = "E08000018",
        d => Area(d, 0)["themes"]![0] = "strategy-and-goverance",
        d => d["dates"]!["ended"] = "2023-02-30",
        d => Area(d, 3)["number"] = 1,
        d => d["stated"]!["response"] = "priority-action-plans",
        d => Area(d, 1)["kind"] = "area-for-priority-actions",
        d => Area(d, 2)["text"] = "",
        d => d["stated"]!["monitoringInspection"] = "18 months",
        d => d["partnership"]!["integratedCareBoards"]![1]!["odsCode"] = "ZZZZ9",
        d => d["dates"]!["published"] = "2024-1-30",
        d => Area(d, 0)["points"]![1] = "   ",
        d => Area(d, 4)["themes"]![0] = "Joint Commissioning",
        d => Area(d, 0)["number"] = 0,
        d => d["reference"] = 50238584,
        d => Area(d, 2)["themes"] = "neurodevelopmental-pathways",
        d => Area(d, 3)["responsible"]![0]!["role"] = "Local Area",
        d => d["schema"] = "send-framework/inspection/v9",
        d => d["partnership"]!["partners"]![0]!["name"] = " ",
        d => d["dates"]!["publishd"] = null,
    ];

    private static JsonNode Area(JsonNode document, int index) => document["improvementAreas"]![index]!;
}
