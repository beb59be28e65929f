using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Send.Framework.Inspections;
using Send.Framework.Serialization;

namespace Send.Framework.AspNetCore;

/// <summary>
/// Any number of inspection documents in the body of a request, one to a line: write it as a parameter of a handler. They are read while you
/// enumerate, one at a time, so memory does not grow with their number. Enumerate once.
/// </summary>
/// <remarks>A document that is not valid is reported in its place, and reading goes on with the next line.</remarks>
public sealed class InspectionLines
    : IAsyncEnumerable<InspectionReading>, IBindableFromHttpContext<InspectionLines>, IEndpointParameterMetadataProvider
{
    private readonly IAsyncEnumerable<InspectionReading> _readings;

    private InspectionLines(IAsyncEnumerable<InspectionReading> readings) => _readings = readings;

    /// <summary>Reads the next documents.</summary>
    public IAsyncEnumerator<InspectionReading> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        _readings.GetAsyncEnumerator(cancellationToken);

    /// <summary>Opens the body. ASP.NET Core calls it.</summary>
    public static ValueTask<InspectionLines?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (body, options) = Bodies.Open(context, Bodies.LinesTypes);
        return ValueTask.FromResult<InspectionLines?>(new(
            SendJson.ReadInspectionsAsync(body, options.Catalogue, options.Reading, DocumentSequence.Lines, context.RequestAborted)));
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        Bodies.Describe<Inspection>(parameter, builder, Bodies.LinesTypes);

    /// <summary>A line for each document, and at the end how many there were.</summary>
    internal async IAsyncEnumerable<object> JudgeAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (documents, valid) = (0L, 0L);
        await foreach (var reading in _readings.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            documents++;
            valid += reading.Result.IsValid ? 1 : 0;
            yield return JudgedLine.Of(reading);
        }

        yield return new LastLine(new(documents, valid, documents - valid));
    }
}
