using System.IO.Pipelines;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Send.Framework.AspNetCore;

/// <summary>What every parameter that is read from the body shares.</summary>
internal static class Bodies
{
    public const string Json = "application/json";
    public const string Lines = "application/x-ndjson";

    /// <summary>What to send, for a client that sent something else.</summary>
    public const string MediaTypes =
        $"Send one document with Content-Type {Json}, or several, one to a line, with Content-Type {Lines}. Use UTF-8, without Content-Encoding.";

    public static readonly string[] LinesTypes = [Lines, "application/ndjson", "application/jsonl"];

    public static SendFrameworkOptions OptionsOf(HttpContext context) =>
        context.RequestServices.GetService<IOptions<SendFrameworkOptions>>()?.Value ?? new SendFrameworkOptions();

    /// <summary>The body, and how this service reads documents.</summary>
    /// <exception cref="BadHttpRequestException">The body does not say that it is of this media type, in UTF-8 and not compressed: status 415.</exception>
    public static (PipeReader Body, SendFrameworkOptions Options) Open(HttpContext context, string[] mediaTypes)
    {
        var headers = context.Request.Headers;
        return IsAccepted(headers.ContentType, headers.ContentEncoding, mediaTypes)
            ? (context.Request.BodyReader, OptionsOf(context))
            : throw new BadHttpRequestException(MediaTypes, StatusCodes.Status415UnsupportedMediaType);
    }

    /// <summary>Reads a body until the request is aborted or its time is up.</summary>
    /// <exception cref="BadHttpRequestException">The body is not what its framing says: status 400.</exception>
    /// <exception cref="OperationCanceledException">The client has gone, or its time is up.</exception>
    public static async ValueTask<T> ReadAsync<T>(HttpContext context, Func<CancellationToken, ValueTask<T>> read)
    {
        // Handing the token of the request to the read itself would end it in the middle of a step, and the server would log a client that
        // dawdles as an error of its own.
        await using var stop = context.RequestAborted.UnsafeRegister(
            static body => EndReading((PipeReader)body!), context.Request.BodyReader).ConfigureAwait(false);
        try
        {
            return await read(CancellationToken.None).ConfigureAwait(false);
        }
        catch (ConnectionResetException)
        {
            LetGo(context);
            throw;
        }
        catch (IOException fault) when (IsBroken(fault, context))
        {
            throw Broken(fault);
        }
    }

    private static void EndReading(PipeReader body)
    {
        try
        {
            body.CancelPendingRead();
        }
        catch (ConnectionAbortedException)
        {
            // The connection has been given up: nothing reads any more.
        }
    }

    /// <summary>
    /// Gives up a connection that the client has reset. The server would go on to read the rest of the body, find its reader in the middle of the
    /// step that the reset ended, and log that as an error of its own.
    /// </summary>
    public static void LetGo(HttpContext context) => context.Abort();

    /// <summary>Whether the client has sent something that the server cannot take apart, such as a chunk of more bytes than there can be.</summary>
    public static bool IsBroken(IOException fault, HttpContext context) =>
        fault is not (BadHttpRequestException or ConnectionResetException) && !context.RequestAborted.IsCancellationRequested;

    public static BadHttpRequestException Broken(IOException fault) => new(fault.Message, StatusCodes.Status400BadRequest, fault);

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
            if (read.IsCanceled)
            {
                throw new OperationCanceledException("Reading the body was cancelled.");
            }

            if (!fits || read.IsCompleted)
            {
                return fits;
            }
        }
    }

    /// <summary>
    /// Says in the description of an endpoint what it takes and how it answers what it cannot take. The server's limit of the size of a body is
    /// lifted: the library stops at its own, and the client gets a finding instead of a closed connection.
    /// </summary>
    public static void Describe<T>(ParameterInfo parameter, EndpointBuilder builder, string[] mediaTypes)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new AcceptsMetadata(mediaTypes, typeof(T)));
        builder.Metadata.Add(new DisableRequestSizeLimitAttribute());
        foreach (var status in (int[])
            [
                StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType,
                StatusCodes.Status422UnprocessableEntity,
            ])
        {
            builder.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), ["application/problem+json"]));
        }
    }

    // application/merge-patch+json is not application/json, and a charset is a parameter of the type.
    private static bool IsAccepted(StringValues type, StringValues encoding, string[] mediaTypes) =>
        MediaTypeHeaderValue.TryParse(type.ToString(), out var given)
        && mediaTypes.Contains(given.MediaType.ToString(), StringComparer.OrdinalIgnoreCase)
        && (StringSegment.IsNullOrEmpty(given.Charset)
            || HeaderUtilities.RemoveQuotes(given.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && (StringValues.IsNullOrEmpty(encoding) || encoding.ToString().Equals("identity", StringComparison.OrdinalIgnoreCase));
}
