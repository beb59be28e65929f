using System.Reflection;
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
/// <remarks>
/// A document that is not valid is reported in its place, and reading continues with the next line. Each is read within
/// <see cref="SendFrameworkOptions.Reading"/>; there is no limit to their number, and the server's limit of the size of a body is lifted.
/// </remarks>
public sealed class InspectionLines
    : IAsyncEnumerable<InspectionReading>, IBindableFromHttpContext<InspectionLines>, IEndpointParameterMetadataProvider
{
    private readonly HttpContext _context;
    private readonly IAsyncEnumerable<InspectionReading> _readings;

    private InspectionLines(HttpContext context, IAsyncEnumerable<InspectionReading> readings) => (_context, _readings) = (context, readings);

    /// <summary>Reads the next documents.</summary>
    /// <remarks>A body that is broken below its documents throws <see cref="BadHttpRequestException"/> with the status of the fault.</remarks>
    public IAsyncEnumerator<InspectionReading> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        new GuardedReadings<InspectionReading>(_context, _readings.GetAsyncEnumerator(cancellationToken));

    /// <summary>Opens the body. ASP.NET Core calls it.</summary>
    public static ValueTask<InspectionLines?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (body, options) = Bodies.Open(context, Bodies.LinesTypes);
        return ValueTask.FromResult<InspectionLines?>(new(
            context, SendJson.ReadInspectionsAsync(body, options.Catalogue, options.Reading, DocumentSequence.Lines, context.RequestAborted)));
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        Bodies.Describe<Inspection>(parameter, builder, Bodies.LinesTypes);
}
