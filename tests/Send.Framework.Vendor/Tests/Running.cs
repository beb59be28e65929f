using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace Example.Vendor.Tests;

/// <summary>The service on a port and a database of its own, with the records of the decade.</summary>
public sealed class Running : IAsyncLifetime
{
    private readonly string _database = Path.Combine(Path.GetTempPath(), $"vendor-{Guid.NewGuid():N}.db");
    private WebApplication? _app;
    private HttpClient? _client;

    /// <summary>The answer to the documents of the decade.</summary>
    public JsonElement Kept { get; private set; }

    public async ValueTask InitializeAsync()
    {
        _app = VendorApp.Create(
            "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Records=Data Source={_database};Pooling=False", "--Logging:LogLevel:Default=Error");
        await _app.StartAsync();
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.Single()) };
        Kept = JsonElement.Parse((await PostAsync("/documents", Decade.ToLines(), "application/x-ndjson", HttpStatusCode.OK)).Body);
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await (_app?.DisposeAsync() ?? ValueTask.CompletedTask);
        File.Delete(_database);
    }

    public async Task<string> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await _client!.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (await ReadAsync(answer, expected)).Body;
    }

    public async Task<JsonElement> GetJsonAsync(string path, HttpStatusCode expected = HttpStatusCode.OK) =>
        JsonElement.Parse(await GetAsync(path, expected));

    public async Task<(string Body, Uri? Location)> PostAsync(string path, byte[] body, string mediaType, HttpStatusCode expected)
    {
        using var answer = await SendAsync(path, body, mediaType);
        return await ReadAsync(answer, expected);
    }

    public async Task<HttpResponseMessage> SendAsync(string path, byte[] body, string mediaType)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } };
        return await _client!.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public Task<(string Body, Uri? Location)> PostFormAsync(string path, HttpStatusCode expected, params (string Name, string Value)[] typed) =>
        PostAsync(
            path, Encoding.UTF8.GetBytes(string.Join('&', typed.Select(t => $"{t.Name}={Uri.EscapeDataString(t.Value)}"))),
            "application/x-www-form-urlencoded", expected);

    private static async Task<(string Body, Uri? Location)> ReadAsync(HttpResponseMessage answer, HttpStatusCode expected)
    {
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == expected, $"expected {expected}, got {answer.StatusCode}: {body}");
        return (body, answer.Headers.Location);
    }
}
