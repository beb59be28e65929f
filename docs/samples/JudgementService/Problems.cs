using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Send.Framework.Validation;

namespace JudgementService;

/// <summary>Answers that say what is wrong: RFC 9457 problem details, always with a list of findings.</summary>
internal static class Problems
{
    private static readonly ImmutableArray<FindingCode> BeyondLimits = [FindingCodes.TooLarge, FindingCodes.TooDeep];

    private static readonly ImmutableArray<FindingCode> NotADocument =
    [
        FindingCodes.EmptyInput, FindingCodes.MalformedJson, FindingCodes.NotUtf8, FindingCodes.NotAnObject, FindingCodes.TrailingContent,
    ];

    /// <summary>A trace identifier leads to an entry in the log, and only a fault of ours has one there.</summary>
    public static void Configure(ProblemDetailsOptions options) => options.CustomizeProblemDetails = context =>
    {
        if (context.ProblemDetails.Status < StatusCodes.Status500InternalServerError)
        {
            context.ProblemDetails.Extensions.Remove("traceId");
        }
    };

    /// <summary>
    /// For a document that is not valid: 413 when a limit of the service stopped the reading, 400 when it is no JSON document at all, and
    /// 422 when it could be read and breaks a rule.
    /// </summary>
    public static ProblemHttpResult For(ImmutableArray<Finding> findings)
    {
        var (status, title) = findings.Any(f => BeyondLimits.Contains(f.Code))
            ? (StatusCodes.Status413PayloadTooLarge, "The document is beyond a limit of this service.")
            : findings.Any(f => NotADocument.Contains(f.Code))
                ? (StatusCodes.Status400BadRequest, "The body is not a JSON document.")
                : (StatusCodes.Status422UnprocessableEntity, "The document is not valid.");
        return Make(status, title, detail: null, findings);
    }

    /// <summary>For a request that never came to a document: the findings are empty.</summary>
    public static ProblemHttpResult Of(int status, string? detail = null) => Make(status, title: null, detail, []);

    /// <summary>The same as part of an answer that has begun already.</summary>
    public static ProblemDetails Details(int status) => Of(status).ProblemDetails;

    private static ProblemHttpResult Make(int status, string? title, string? detail, ImmutableArray<Finding> findings) =>
        TypedResults.Problem(
            detail, statusCode: status, title: title, extensions: new Dictionary<string, object?> { ["findings"] = findings });
}
