using System.Collections.Immutable;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.AspNetCore;

/// <summary>
/// An inspection document in the body of a request, read and judged: use it as a parameter of a handler. Even if the document is not valid, the
/// handler is called; with <see cref="SendEndpoints.RequireValidInspections{TBuilder}"/> only a valid one gets there.
/// </summary>
/// <remarks>
/// No more of the body is read than <see cref="SendFrameworkOptions.Reading"/> allows, which replaces the server's own limit. A body that does not
/// say that it is <c>application/json</c>, in UTF-8 and not compressed, is answered with status 415 before it is read.
/// </remarks>
public sealed class InspectionBody : IJudgedBody, IBindableFromHttpContext<InspectionBody>, IEndpointParameterMetadataProvider
{
    private InspectionBody(Validated<Inspection> result) => Result = result;

    /// <summary>The inspection and any warnings, or everything that is wrong.</summary>
    public Validated<Inspection> Result { get; }

    /// <summary>Everything that was found.</summary>
    public ImmutableArray<Finding> Findings => Result.Findings;

    /// <summary>The inspection.</summary>
    /// <exception cref="InvalidOperationException">The document is not valid.</exception>
    public Inspection Inspection => Result.Value;

    bool IJudgedBody.IsValid => Result.IsValid;

    /// <summary>The problem details for a document that is not valid; see <see cref="SendResults.Problem(ImmutableArray{Finding})"/>.</summary>
    public ProblemHttpResult ToProblem() => SendResults.Problem(Findings);

    /// <summary>Reads the body. ASP.NET Core calls it.</summary>
    public static async ValueTask<InspectionBody?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (body, options) = Bodies.Open(context, [Bodies.Json]);
        return new(await Bodies.ReadAsync(context, stop => SendJson.ReadInspectionAsync(body, options.Catalogue, options.Reading, stop)).ConfigureAwait(false));
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        Bodies.Describe<Inspection>(parameter, builder, [Bodies.Json]);
}
