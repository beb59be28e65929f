using Microsoft.AspNetCore.Http.Timeouts;
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
        HttpContext http, FrameworkCatalogue catalogue, ReadOptions reading, IOptions<JsonOptions> json)
    {
        var readings = SendJson.ReadInspectionsAsync(
            http.Request.BodyReader, catalogue, reading, DocumentSequence.Lines, http.RequestAborted);
        await using var output = new BatchOutput(http.Response, json.Value.SerializerOptions);
        ProblemDetails? problem = null;
        try
        {
            await output.WriteAsync(readings, http.RequestAborted);
        }
        catch (Exception fault) when (output.HasBegun && StatusOf(fault, http) is { } status)
        {
            // Too late for another status code: the last line says it.
            problem = Problems.Details(status);
        }

        if (!output.HasBegun)
        {
            return Problems.For([new Finding(FindingCodes.EmptyInput, "", "The batch has no document: it is empty or holds only blank lines.")]);
        }

        output.End(problem);
        return TypedResults.Empty;
    }

    // Null for what is not the doing of a client that is still there.
    private static int? StatusOf(Exception fault, HttpContext http) => fault switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        OperationCanceledException when http.Features.Get<IHttpRequestTimeoutFeature>()?.RequestTimeoutToken.IsCancellationRequested == true
            => StatusCodes.Status408RequestTimeout,
        _ => null,
    };
}
