using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace JudgementService;

/// <summary>Refuses a body that does not say it is one of these media types, in UTF-8 and not compressed.</summary>
internal sealed class ContentCheck(params ImmutableArray<string> mediaTypes) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Request.Headers;
        return IsAccepted(headers.ContentType, headers.ContentEncoding)
            ? next(context)
            : ValueTask.FromResult<object?>(Problems.Of(
                StatusCodes.Status415UnsupportedMediaType,
                $"Send Content-Type: {string.Join(" or ", mediaTypes)}, in UTF-8 and without Content-Encoding."));
    }

    private bool IsAccepted(StringValues contentType, StringValues encoding) =>
        MediaTypeHeaderValue.TryParse(contentType.ToString(), out var given)
        && mediaTypes.Contains(given.MediaType.ToString(), StringComparer.OrdinalIgnoreCase)
        && (StringSegment.IsNullOrEmpty(given.Charset)
            || HeaderUtilities.RemoveQuotes(given.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && (StringValues.IsNullOrEmpty(encoding) || encoding.ToString().Equals("identity", StringComparison.OrdinalIgnoreCase));
}
