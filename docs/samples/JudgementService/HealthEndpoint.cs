using Microsoft.AspNetCore.Http.HttpResults;
using Send.Framework.Frameworks;

namespace JudgementService;

/// <summary>Says that the service is up. It has nothing behind it that could be down.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/health", Report).WithTags("Health").WithName("health").WithSummary("Whether the service is up.");

    private static Ok<Health> Report(FrameworkCatalogue catalogue) => TypedResults.Ok(new Health("healthy", catalogue.Editions.Length));
}
