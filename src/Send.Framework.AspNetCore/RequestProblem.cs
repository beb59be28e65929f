using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Send.Framework.AspNetCore;

/// <summary>What is wrong with a request that never came to a handler: its status is all that ASP.NET Core says.</summary>
internal static class RequestProblem
{
    public static ProblemHttpResult Of(HttpContext context) => SendResults.Problem(context.Response.StatusCode, context.Response.StatusCode switch
    {
        StatusCodes.Status400BadRequest => Dates(context),
        StatusCodes.Status415UnsupportedMediaType => Bodies.MediaTypes,
        _ => null,
    });

    // The dates that the endpoint asks for and did not get.
    private static string? Dates(HttpContext context)
    {
        var missing = (context.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
            .Where(p => (Nullable.GetUnderlyingType(p.ParameterInfo.ParameterType) ?? p.ParameterInfo.ParameterType) == typeof(IsoDate))
            .Where(p => !IsGiven(context, p)).Select(p => p.Name).ToArray();
        return missing is [var first, ..]
            ? $"Give {string.Join(" and ", missing)} as a date from 2000-01-01 to 2100-12-31, such as ?{first}=2026-11-23."
            : null;
    }

    private static bool IsGiven(HttpContext context, IParameterBindingMetadata parameter)
    {
        var text = context.GetRouteValue(parameter.Name) as string ?? (context.Request.Query.TryGetValue(parameter.Name, out var query) ? query.ToString() : null);
        return text is null ? parameter.IsOptional : IsoDate.TryParse(text, null, out _);
    }
}
