using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Send.Framework.Histories;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.AspNetCore;

/// <summary>
/// Histories in the body of a request, read and judged: inspections and events of any subjects, in any order, one to a line or in an array.
/// Use it as a parameter of a handler. The handler is always called, even if the documents are not valid; with
/// <see cref="SendEndpoints.RequireValidInspections{TBuilder}"/> only where every document is valid.
/// </summary>
/// <remarks>
/// A history is known when its last document is, so the body is held in memory, up to <see cref="SendFrameworkOptions.MaximumHistoryBytes"/>; each
/// document in it is read within <see cref="SendFrameworkOptions.Reading"/>.
/// </remarks>
public sealed class HistoryBody : IJudgedBody, IBindableFromHttpContext<HistoryBody>, IEndpointParameterMetadataProvider
{
    private static readonly string[] MediaTypes = [.. Bodies.LinesTypes, Bodies.Json];

    private HistoryBody(HistoryFile file, ImmutableArray<Finding> findings, bool isValid) => (File, Findings, IsValid) = (file, findings, isValid);

    /// <summary>The valid inspections and events, and each document with findings. Empty where the body was too large to be read.</summary>
    public HistoryFile File { get; }

    /// <summary>The histories that the valid documents make.</summary>
    public HistoryBook Book => File.Book;

    /// <summary>
    /// Everything that was found. The path of each begins with the place of its document among them, from 0:
    /// <c>/2/judgements/outcome</c> is the outcome of the third. What is found between documents has no such place, and comes last.
    /// </summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether every document is valid, and there is a history that they make.</summary>
    public bool IsValid { get; }

    /// <summary>
    /// The problem details (RFC 9457) for histories with a document that is not valid, with <see cref="Findings"/>, including warnings. The status is
    /// 413 where a limit stopped the reading, 400 where something is no JSON document, and 422 otherwise.
    /// </summary>
    public ProblemHttpResult ToProblem() => SendResults.ProblemOfSeveral(Findings);

    /// <summary>Reads the body. ASP.NET Core calls it.</summary>
    public static async ValueTask<HistoryBody?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (body, options) = Bodies.Open(context, MediaTypes);
        using MemoryStream whole = new();
        if (!await Bodies.ReadAsync(context, stop => Bodies.TryCopyAsync(body, whole, options.MaximumHistoryBytes, stop)).ConfigureAwait(false))
        {
            whole.SetLength(0);
            return Refused(
                await ReadAsync(whole, options, context.RequestAborted).ConfigureAwait(false), FindingCodes.TooLarge,
                string.Create(CultureInfo.InvariantCulture, $"The histories have more than {options.MaximumHistoryBytes:N0} bytes, which is the most that can be read at once."));
        }

        var file = await ReadAsync(whole, options, context.RequestAborted).ConfigureAwait(false);
        return file.Count > 0
            ? new(file, FindingsOf(file), file.IsValid && !file.Book.Histories.IsEmpty)
            : Refused(file, FindingCodes.EmptyInput, "There is no document: the body is empty, or has nothing but white space.");
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        Bodies.Describe<HistoryFile>(parameter, builder, MediaTypes);

    private static ValueTask<HistoryFile> ReadAsync(MemoryStream whole, SendFrameworkOptions options, CancellationToken cancellationToken)
    {
        whole.Position = 0;
        return SendJson.ReadHistoriesAsync(whole, options.Catalogue, options.Reading, cancellationToken);
    }

    private static HistoryBody Refused(HistoryFile file, FindingCode code, string message) => new(file, [new Finding(code, "", message)], isValid: false);

    private static ImmutableArray<Finding> FindingsOf(HistoryFile file) =>
    [
        .. file.Documents.SelectMany(d => d.Findings.Select(f => f.Under(string.Create(CultureInfo.InvariantCulture, $"/{d.Index}")))),
        .. file.InvalidCount <= HistoryFile.MostListed ? [] : new[]
        {
            new Finding(FindingCodes.MoreFindings, "", string.Create(
                CultureInfo.InvariantCulture, $"{file.InvalidCount:N0} documents are not valid; the first {HistoryFile.MostListed:N0} are listed.")),
        },
        .. file.Book.Findings,
        .. file.Book.Histories.SelectMany(h => h.Findings),
    ];
}
