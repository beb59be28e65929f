using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;

namespace JudgementService;

/// <summary>One document in, its findings or what follows it out.</summary>
internal static class InspectionEndpoints
{
    public static void MapInspections(this IEndpointRouteBuilder routes)
    {
        // No limit of the server's own: the library stops reading at ours and answers with a finding. The server then throws the rest of
        // the body away for a few seconds, so that the client gets to read the answer, and closes the connection.
        var documents = routes.MapGroup("/inspections")
            .WithTags("Inspections")
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .AddEndpointFilter(new ContentCheck("application/json"))
            .TakesInspection("application/json");
        documents.WithRequestTimeout(nameof(Limits.DocumentTimeout));

        documents.MapPost("/validate", ValidateAsync)
            .WithName("validate").WithSummary("Judges one document.").AnswersBadDocuments();
        documents.MapPost("/schedule", ScheduleAsync)
            .WithName("schedule").WithSummary("What follows an inspection, when, and why, as at a date.")
            .AnswersBadDocuments().NeedsDate("asOf");
    }

    private static async Task<Results<Ok<Judgement>, ProblemHttpResult>> ValidateAsync(
        PipeReader body, FrameworkCatalogue catalogue, ReadOptions reading, CancellationToken cancellationToken)
    {
        await using var stop = body.StopWith(cancellationToken);
        var result = await SendJson.ReadInspectionAsync(body, catalogue, reading, CancellationToken.None);
        return result.TryGetValue(out var inspection)
            ? TypedResults.Ok(new Judgement(inspection.Reference, Valid: true, result.Findings))
            : Problems.For(result.Findings);
    }

    private static async Task<Results<Ok<FollowUpSchedule>, ProblemHttpResult>> ScheduleAsync(
        string? asOf, PipeReader body, FrameworkCatalogue catalogue, ReadOptions reading, CancellationToken cancellationToken)
    {
        if (!LocalDatePattern.Iso.Parse(asOf ?? "").TryGetValue(default, out var date) || date.Year is < 2000 or > 2100)
        {
            return Problems.Of(
                StatusCodes.Status400BadRequest,
                "The query needs asOf, the date as at which the schedule is made, from 2000-01-01 to 2100-12-31, such as ?asOf=2026-11-23.");
        }

        await using var stop = body.StopWith(cancellationToken);
        var result = await SendJson.ReadInspectionAsync(body, catalogue, reading, CancellationToken.None);
        return result.TryGetValue(out var inspection)
            ? TypedResults.Ok(FollowUpSchedule.For(inspection, date))
            : Problems.For(result.Findings);
    }
}
