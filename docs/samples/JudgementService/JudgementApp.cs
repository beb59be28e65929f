using Microsoft.AspNetCore.Http.HttpResults;
using Send.Framework.AspNetCore;
using Send.Framework.AspNetCore.OpenApi;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;

namespace JudgementService;

/// <summary>Puts the service together.</summary>
internal static class JudgementApp
{
    public static WebApplication Create(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSendFramework();
        Limits.AddTo(builder.Services);
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = WithoutTrace);
        builder.Services.AddOpenApi("v1", options => options.AddSendFramework().AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Judgement service";
            document.Info.Description = "Judges documents of SEND inspections and says what follows them. "
                + "Bad input is answered with problem details (RFC 9457) that carry every finding.";
            return Task.CompletedTask;
        }));

        var app = builder.Build();
        app.UseSendFramework();
        app.UseRequestTimeouts();
        MapInspections(app);
        MapFrameworks(app);

        // One document under one name: any other name is not found like every other address.
        app.MapOpenApi("/openapi/v1.json");
        return app;
    }

    private static void MapInspections(WebApplication app)
    {
        var inspections = app.MapGroup("/inspections").WithTags("Inspections").ProducesProblem(StatusCodes.Status408RequestTimeout);
        inspections.WithRequestTimeout(nameof(Limits.DocumentTimeout));
        inspections.MapPost("/validate", (InspectionBody body) => TypedResults.Ok(new Judgement(body.Inspection.Reference, Valid: true, body.Findings)))
            .RequireValidInspections().WithName("validate").WithSummary("Judges one document.");
        inspections.MapPost("/schedule", (InspectionBody body, IsoDate asOf) => TypedResults.Ok(FollowUpSchedule.For(body.Inspection, asOf)))
            .RequireValidInspections().WithName("schedule").WithSummary("What follows an inspection, when, and why, as at a date.");
        inspections.MapPost("/validate/batch", (InspectionLines documents) => SendResults.Judgements(documents))
            .Produces<JudgedLine>(StatusCodes.Status200OK, "application/x-ndjson")
            .WithName("validate-batch").WithSummary("Judges any number of documents, one to a line, as they come.")
            .WithRequestTimeout(nameof(Limits.BatchTimeout));
    }

    private static void MapFrameworks(WebApplication app)
    {
        app.MapGet("/frameworks", (FrameworkCatalogue catalogue) =>
                TypedResults.Ok(catalogue.Editions.Select(e => new FrameworkEntry(e.Id, e.Name, e.InForceFrom, e.InForceTo)).ToArray()))
            .WithTags("Frameworks").WithName("frameworks").WithSummary("The editions, and when each was in force.");
        app.MapGet("/frameworks/{id}", Results<Ok<InspectionFramework>, ProblemHttpResult> (string id, FrameworkCatalogue catalogue) =>
                catalogue.TryGet(id, out var framework) ? TypedResults.Ok(framework) : SendResults.Problem(
                    StatusCodes.Status404NotFound, $"There is no such edition. Editions: {string.Join(", ", catalogue.Editions.Select(e => e.Id))}."))
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithTags("Frameworks").WithName("framework").WithSummary("One edition with its rules and their sources.");
        app.MapGet("/health", (FrameworkCatalogue catalogue) => TypedResults.Ok(new Health("healthy", catalogue.Editions.Length)))
            .WithTags("Health").WithName("health").WithSummary("Whether the service is up.");
    }

    // A trace identifier leads to an entry in the log, and only a fault of ours has one there.
    private static void WithoutTrace(ProblemDetailsContext context)
    {
        if (context.ProblemDetails.Status < StatusCodes.Status500InternalServerError)
        {
            context.ProblemDetails.Extensions.Remove("traceId");
        }
    }
}
