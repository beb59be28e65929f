using System.Text;
using System.Text.Json.Nodes;
using Send.Framework.AspNetCore;
using Send.Framework.Inspections;
using Send.Framework.Reports;
using Send.Framework.Serialization;

namespace Example.Vendor;

/// <summary>Takes documents as other programs write them, and reports as the inspectorates publish them.</summary>
internal static class Intake
{
    public static void MapIntake(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/documents", async (HistoryBody sent, Records records, CancellationToken cancellation) =>
            TypedResults.Ok(await records.KeepAsync(sent.File.Inspections, sent.File.Events, cancellation))).RequireValidInspections();
        routes.MapPost("/reports", TakeReportAsync).Accepts<string>("text/plain");
    }

    // A report does not print the day of its publication; whoever sends it may know that, and when it was received.
    private static async Task<IResult> TakeReportAsync(
        HttpRequest request, IsoDate? published, IsoDate? received, Records records, CancellationToken cancellation)
    {
        using var body = new StreamReader(request.Body, Encoding.UTF8);
        var reading = ReportReader.Read(ReportText.Of(await body.ReadToEndAsync(cancellation)));
        var cannotTell = reading.CannotTell.Select(c => $"{c.Path}: {c.Because}").ToArray();
        if (!reading.IsComplete)
        {
            return TypedResults.Problem(
                statusCode: StatusCodes.Status422UnprocessableEntity, title: "Something essential cannot be told from this text.",
                extensions: new Dictionary<string, object?> { ["cannotTell"] = cannotTell });
        }

        var document = JsonNode.Parse(SendJson.ToJson(reading.Document))!;
        document["dates"]!["published"] = published?.ToString() ?? document["dates"]!["published"]?.DeepClone();
        document["dates"]!["reportReceived"] = received?.ToString();
        var judged = SendJson.ReadInspection(Encoding.UTF8.GetBytes(document.ToJsonString()));
        if (!judged.TryGetValue(out var inspection))
        {
            return judged.ToProblem();
        }

        var evidence = reading.Evidence.Select(e => new Words(e.Path, e.Span.Page, e.Text)).ToArray();
        return TypedResults.Ok(new ReportTaken(await records.KeepAsync([inspection], [], cancellation), inspection, evidence, cannotTell));
    }

    internal sealed record Words(string Path, int Page, string Text);

    internal sealed record ReportTaken(Kept Kept, Inspection Inspection, Words[] Evidence, string[] CannotTell);
}
