using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace JudgementService;

/// <summary>A document to a line in, a judgement to a line out, while the rest is still on its way.</summary>
internal static class BatchEndpoint
{
    public static void MapBatches(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/inspections/validate/batch", JudgeAsync)
            .WithTags("Inspections")
            .WithName("validate-batch").WithSummary("Judges any number of documents, one to a line, as they come.")
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .AddEndpointFilter(new ContentCheck("application/x-ndjson", "application/ndjson", "application/jsonl"))
            .TakesInspection("application/x-ndjson")
            .Produces<LineJudgement>(StatusCodes.Status200OK, BatchOutput.MediaType)
            .AnswersBadDocuments()
            .WithRequestTimeout(nameof(Limits.BatchTimeout));

    private static async Task<IResult> JudgeAsync(
        HttpContext http, FrameworkCatalogue catalogue, ReadOptions reading, Limits limits, IOptions<JsonOptions> json)
    {
        var readings = SendJson.ReadInspectionsAsync(
            http.Request.BodyReader, catalogue, reading, DocumentSequence.Lines, http.RequestAborted);
        await using var output = new BatchOutput(http.Response, json.Value.SerializerOptions, limits.UnreadFor);
        ProblemDetails? problem = null;
        try
        {
            await output.WriteAsync(readings);
        }
        catch (Exception fault) when (output.HasBegun && fault is (BadHttpRequestException or OperationCanceledException or IOException))
        {
            // Too late for another status code: the last line says it, to whoever is still there.
            problem = Problems.Details((fault as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status408RequestTimeout);
        }

        if (!output.HasBegun)
        {
            var nothing = new Finding(FindingCodes.EmptyInput, "", "The batch has no document: it is empty or holds only blank lines.");
            return Problems.For([nothing]);
        }

        await output.EndAsync(problem);
        return TypedResults.Empty;
    }
}
