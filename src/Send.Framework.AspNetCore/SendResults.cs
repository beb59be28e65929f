using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Send.Framework.Validation;

namespace Send.Framework.AspNetCore;

/// <summary>Answers of a service that takes documents.</summary>
public static class SendResults
{
    private static readonly ImmutableArray<FindingCode> BeyondLimits = [FindingCodes.TooLarge, FindingCodes.TooDeep];

    private static readonly ImmutableArray<FindingCode> NotADocument =
    [
        FindingCodes.EmptyInput, FindingCodes.MalformedJson, FindingCodes.NotUtf8, FindingCodes.NotAnObject, FindingCodes.TrailingContent,
    ];

    /// <summary>
    /// Problem details (RFC 9457) for a document that is not valid, with the member <c>findings</c>: code, severity, path, message and help of
    /// each. The status is 413 where a limit stopped the reading, 400 where the body is no JSON document at all, and 422 where the document
    /// could be read and breaks a rule.
    /// </summary>
    public static ProblemHttpResult Problem(ImmutableArray<Finding> findings)
    {
        ImmutableArray<Finding> all = findings.IsDefault ? [] : findings;
        var (status, title) = all.Any(f => BeyondLimits.Contains(f.Code))
            ? (StatusCodes.Status413PayloadTooLarge, "The document is beyond a limit of this service.")
            : all.Any(f => NotADocument.Contains(f.Code))
                ? (StatusCodes.Status400BadRequest, "The body is not a JSON document.")
                : (StatusCodes.Status422UnprocessableEntity, "The document is not valid.");
        return TypedResults.Problem(statusCode: status, title: title, extensions: new Dictionary<string, object?> { ["findings"] = all });
    }

    /// <summary>The same for whatever was judged and is not valid.</summary>
    /// <exception cref="InvalidOperationException">The result is valid.</exception>
    public static ProblemHttpResult ToProblem<T>(this Validated<T> result)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.IsValid ? throw new InvalidOperationException("The document is valid: there is no problem to answer.") : Problem(result.Findings);
    }

    /// <summary>
    /// A judgement for each document as it comes, one to a line, and a last line <c>{"summary":…}</c> with how many there were: where it is
    /// missing, the answer was cut off.
    /// </summary>
    public static IResult Judgements(InspectionLines documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new LinesResult<object>(documents.JudgeAsync());
    }

    /// <summary>
    /// Values as JSON, one to a line, while they come. What is not ready holds nothing back, and a client that does not read is waited for.
    /// </summary>
    /// <param name="values">The values; null among them is written as <c>null</c>.</param>
    public static IResult Lines<T>(IAsyncEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new LinesResult<T>(values);
    }
}
