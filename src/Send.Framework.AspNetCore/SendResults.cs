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
    public static ProblemHttpResult Problem(ImmutableArray<Finding> findings) => Problem(
        findings, "The document exceeds a limit of this service.", "The body is not a JSON document.", "The document is not valid.");

    /// <summary>Problem details for a request that never came to a document, with the same member <c>findings</c>, which is empty.</summary>
    /// <param name="status">The status, such as 404.</param>
    /// <param name="detail">What to do about it, or null.</param>
    public static ProblemHttpResult Problem(int status, string? detail = null) =>
        TypedResults.Problem(detail, statusCode: status, extensions: new Dictionary<string, object?> { ["findings"] = ImmutableArray<Finding>.Empty });

    /// <summary>The same for several documents that are needed together.</summary>
    internal static ProblemHttpResult ProblemOfSeveral(ImmutableArray<Finding> findings) => Problem(
        findings, "The body, or a document in it, exceeds a limit of this service.", "The body contains something that is not a JSON document.",
        "Not every document is valid.");

    /// <summary>The same for any result that is not valid.</summary>
    /// <exception cref="InvalidOperationException">The result is valid.</exception>
    public static ProblemHttpResult ToProblem<T>(this Validated<T> result)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.IsValid ? throw new InvalidOperationException("The document is valid, so there is no problem to report.")
            : Problem(result.Findings);
    }

    /// <summary>
    /// A judgement for each document as it arrives, one to a line, and a last line <c>{"summary":…}</c> with the number of documents: where it is
    /// missing, the answer was cut off. Where the body stalls or breaks off after the first document, the last line has a <c>problem</c> beside it,
    /// with the problem details. Without any document the answer is a problem of status 400.
    /// </summary>
    public static IResult Judgements(InspectionLines documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new JudgementsResult(documents);
    }

    /// <summary>
    /// Values as JSON, one to a line, while they come. What is not ready holds nothing back. A client that does not read is
    /// waited for as long as <see cref="SendFrameworkOptions.UnreadFor"/>.
    /// </summary>
    /// <param name="values">The values; null among them is written as <c>null</c>.</param>
    public static IResult Lines<T>(IAsyncEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new LinesResult<T>(values);
    }

    private static ProblemHttpResult Problem(ImmutableArray<Finding> findings, string beyond, string none, string invalid)
    {
        ImmutableArray<Finding> all = findings.IsDefault ? [] : findings;
        var (status, title) = all.Any(f => BeyondLimits.Contains(f.Code)) ? (StatusCodes.Status413PayloadTooLarge, beyond)
            : all.Any(f => NotADocument.Contains(f.Code)) ? (StatusCodes.Status400BadRequest, none)
            : (StatusCodes.Status422UnprocessableEntity, invalid);
        return TypedResults.Problem(statusCode: status, title: title, extensions: new Dictionary<string, object?> { ["findings"] = all });
    }
}
