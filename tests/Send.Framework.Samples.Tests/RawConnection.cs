using System.Net.Sockets;
using System.Text;

namespace Send.Framework.Samples.Tests;

/// <summary>A client that need not behave: bytes out and bytes in over a socket.</summary>
internal sealed class RawConnection(TcpClient client) : IDisposable
{
    private readonly NetworkStream _stream = client.GetStream();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static string Post(string path, string mediaType, string more) =>
        $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {mediaType}\r\n{more}\r\n\r\n";

    public static byte[] Chunk(string text) => Encoding.UTF8.GetBytes($"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n");

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    public Task SendAsync(byte[] bytes) => _stream.WriteAsync(bytes, Cancellation).AsTask();

    /// <summary>Sends until the other side takes no more for this long, or everything is sent; answers how often it was sent.</summary>
    public async Task<int> SendUntilBlockedAsync(byte[] bytes, int times, TimeSpan patience)
    {
        for (var sent = 0; sent < times; sent++)
        {
            using var patient = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            patient.CancelAfter(patience);
            try
            {
                await _stream.WriteAsync(bytes, patient.Token);
            }
            catch (OperationCanceledException) when (!Cancellation.IsCancellationRequested)
            {
                return sent;
            }
        }

        return times;
    }

    /// <summary>Reads until what was read contains this text.</summary>
    public async Task<string> ReadUntilAsync(string expected, TimeSpan timeout)
    {
        var all = new StringBuilder();
        var buffer = new byte[64 * 1024];
        while (!all.ToString().Contains(expected, StringComparison.Ordinal))
        {
            var read = await _stream.ReadAsync(buffer, Cancellation).AsTask().WaitAsync(timeout, Cancellation);
            if (read == 0)
            {
                throw new EndOfStreamException($"'{expected}' did not come. There was: {all}");
            }

            all.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        return all.ToString();
    }

    /// <summary>Reads until the other side closes the connection, in whatever manner.</summary>
    public async Task<string> ReadToEndAsync(TimeSpan timeout)
    {
        using var all = new MemoryStream();
        try
        {
            await _stream.CopyToAsync(all, Cancellation).WaitAsync(timeout, Cancellation);
        }
        catch (IOException)
        {
            // Reset: the end too.
        }

        return Encoding.UTF8.GetString(all.ToArray());
    }

    /// <summary>Says that nothing more is to be sent; answers can still be read.</summary>
    public void EndSending() => client.Client.Shutdown(SocketShutdown.Send);

    /// <summary>Drops the connection at once, without the usual goodbye.</summary>
    public void Reset()
    {
        // Closing the client instead of its socket would say goodbye.
        client.Client.LingerState = new LingerOption(true, 0);
        client.Client.Close();
    }

    public void Dispose() => client.Dispose();
}
