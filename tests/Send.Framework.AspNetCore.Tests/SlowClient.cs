using System.Net.Sockets;
using System.Text;

namespace Send.Framework.AspNetCore.Tests;

/// <summary>
/// A client that sends its body piece by piece and reads the answer in between, which <see cref="HttpClient"/> does not do over HTTP/1.1.
/// </summary>
internal sealed class SlowClient : IDisposable
{
    private readonly TcpClient _connection = new();
    private readonly NetworkStream _stream;
    private readonly StreamReader _answer;

    public SlowClient(Uri service, string path, string mediaType)
    {
        _connection.Connect(service.Host, service.Port);
        _stream = _connection.GetStream();
        _answer = new StreamReader(_stream, Encoding.UTF8);
        Write($"POST {path} HTTP/1.1\r\nHost: {service.Authority}\r\nContent-Type: {mediaType}\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    public void Send(string piece) => Write($"{Encoding.UTF8.GetByteCount(piece):x}\r\n{piece}\r\n");

    /// <summary>Sends what is no chunk at all.</summary>
    public void Break() => Write("no chunk\r\n");

    public void Finish() => Write("0\r\n\r\n");

    /// <summary>The next line of the answer that is JSON; the lines of HTTP between them are passed over.</summary>
    public async Task<string> NextAsync(CancellationToken cancellationToken)
    {
        while (await _answer.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith('{'))
            {
                return line;
            }
        }

        return "";
    }

    public void Dispose()
    {
        _answer.Dispose();
        _connection.Dispose();
    }

    private void Write(string text) => _stream.Write(Encoding.UTF8.GetBytes(text));
}
