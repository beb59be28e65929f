using System.Net;
using System.Text;

namespace Send.Framework.Samples.Tests;

/// <summary>A body that is written line by line while the request is under way.</summary>
internal sealed class StreamedLines(Func<Func<string, Task>, Task> write) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => write(async line =>
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), TestContext.Current.CancellationToken);
        await stream.FlushAsync(TestContext.Current.CancellationToken);
    });

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
