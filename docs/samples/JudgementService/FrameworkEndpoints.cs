using Microsoft.AspNetCore.Http.HttpResults;
using Send.Framework.Frameworks;

namespace JudgementService;

/// <summary>The framework editions that documents may belong to.</summary>
internal static class FrameworkEndpoints
{
    public static void MapFrameworks(this IEndpointRouteBuilder routes)
    {
        var frameworks = routes.MapGroup("/frameworks").WithTags("Frameworks");
        frameworks.MapGet("", List).WithName("frameworks").WithSummary("The editions, and when each was in force.");
        frameworks.MapGet("/{id}", Find).WithName("framework").WithSummary("One edition with its rules and their sources.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<FrameworkEntry[]> List(FrameworkCatalogue catalogue) =>
        TypedResults.Ok(catalogue.Editions.Select(e => new FrameworkEntry(e.Id, e.Name, e.InForceFrom, e.InForceTo)).ToArray());

    private static Results<Ok<InspectionFramework>, ProblemHttpResult> Find(string id, FrameworkCatalogue catalogue) =>
        catalogue.TryGet(id, out var framework)
            ? TypedResults.Ok(framework)
            : Problems.Of(
                StatusCodes.Status404NotFound,
                $"There is no such edition. There are: {string.Join(", ", catalogue.Editions.Select(e => e.Id))}.");
}
