using System.IO.Pipelines;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Send.Framework.AspNetCore;

/// <summary>What every parameter that is read from the body shares.</summary>
internal static class Bodies
{
    public const string Json = "application/json";
    public const string Lines = "application/x-ndjson";

    public static readonly string[] LinesTypes = [Lines, "application/ndjson", "application/jsonl"];

    /// <summary>The body, and how this service reads documents.</summary>
    /// <exception cref="BadHttpRequestException">The body is of another media type: status 415.</exception>
    public static (PipeReader Body, SendFrameworkOptions Options) Open(HttpContext context, string[] mediaTypes)
    {
        // A body that does not say what it is gets the benefit of the doubt: what is wrong with it becomes a finding.
        if (context.Request.ContentType is { Length: > 0 } given && !mediaTypes.Any(type => Is(given, type)))
        {
            throw new BadHttpRequestException(
                $"The body is '{given}'. Expected: {string.Join(", ", mediaTypes)}.", StatusCodes.Status415UnsupportedMediaType);
        }

        var options = context.RequestServices.GetService<IOptions<SendFrameworkOptions>>()?.Value ?? new SendFrameworkOptions();
        return (context.Request.BodyReader, options);
    }

    /// <summary>Copies a body, or answers false where it has more bytes than that; of such a body little more than the limit is read.</summary>
    public static async ValueTask<bool> TryCopyAsync(PipeReader body, MemoryStream to, int most, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken).ConfigureAwait(false);
            var fits = to.Length + read.Buffer.Length <= most;
            if (fits)
            {
                foreach (var piece in read.Buffer)
                {
                    to.Write(piece.Span);
                }
            }

            body.AdvanceTo(read.Buffer.End);
            if (!fits || read.IsCompleted)
            {
                return fits;
            }
        }
    }

    /// <summary>Says in the description of an endpoint what it takes and how it answers what it cannot take.</summary>
    public static void Describe<T>(ParameterInfo parameter, EndpointBuilder builder, string[] mediaTypes)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new AcceptsMetadata(mediaTypes, typeof(T)));
        foreach (var status in (int[])
            [
                StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType,
                StatusCodes.Status422UnprocessableEntity,
            ])
        {
            builder.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(Microsoft.AspNetCore.Mvc.ProblemDetails), ["application/problem+json"]));
        }
    }

    // application/merge-patch+json is not application/json, and a charset is a parameter of the type.
    private static bool Is(string given, string type) =>
        MediaTypeHeaderValue.TryParse(given, out var parsed) && parsed.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);
}
