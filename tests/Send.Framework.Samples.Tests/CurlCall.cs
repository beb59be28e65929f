using System.Text;
using System.Text.RegularExpressions;

namespace Send.Framework.Samples.Tests;

/// <summary>A call of curl as a page shows it, made by HttpClient so that the tests need no curl. Options beyond those below are refused.</summary>
internal sealed partial class CurlCall
{
    private readonly string _path;
    private readonly string? _mediaType;
    private readonly byte[]? _body;

    private CurlCall(string path, string? mediaType, byte[]? body) => (_path, _mediaType, _body) = (path, mediaType, body);

    public static CurlCall Parse(string command)
    {
        var words = new Queue<string>(Word().Matches(command).Select(m => m.Value.Trim('"', '\'')));
        words.Dequeue().Should().Be("curl");
        string? path = null, mediaType = null;
        byte[]? body = null;
        while (words.TryDequeue(out var word))
        {
            switch (word)
            {
                case "-s":
                    break;
                case "-H":
                    var header = words.Dequeue();
                    header.Should().StartWith("Content-Type: ");
                    mediaType = header["Content-Type: ".Length..];
                    break;
                case "--data-binary":
                    var data = words.Dequeue();
                    body = data.StartsWith('@') ? File.ReadAllBytes(Repository.PathOf(data[1..])) : Encoding.UTF8.GetBytes(data);
                    break;
                default:
                    var shown = Address().Match(word);
                    shown.Success.Should().BeTrue("the page uses only options that its test knows, and not {0}", word);
                    path = shown.Groups["path"].Value;
                    break;
            }
        }

        return new(path!, mediaType, body);
    }

    /// <summary>The body of the answer, without a line feed at its end.</summary>
    public async Task<string> RunAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(_body is null ? HttpMethod.Get : HttpMethod.Post, _path);
        request.Content = _body is null ? null : Bodies.Json(_body, _mediaType!);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd('\n');
    }

    // The judgement service listens on 5080, a service without settings of its own on 5000.
    [GeneratedRegex("^http://localhost:(5080|5000)(?<path>/.*)$")]
    private static partial Regex Address();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|[^ ]+")]
    private static partial Regex Word();
}
