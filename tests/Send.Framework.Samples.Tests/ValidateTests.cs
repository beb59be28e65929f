using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Send.Framework.Samples.Tests;

public sealed class ValidateTests : IAsyncLifetime
{
    private RunningService _service = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _service = await RunningService.StartAsync("Limits:DocumentBytes=65536", "Limits:Depth=8");

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Validate_ValidDocument_SaysSo()
    {
        var answer = await PostAsync(Bodies.Json(Bodies.Rotherham));

        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.MediaType.Should().Be("application/json");
        answer.Body.ToString().Should().Be("""{"reference":"50261626","valid":true,"findings":[]}""");
    }

    [Fact]
    public async Task Validate_ValidWithAWarning_SaysBoth()
    {
        var answer = await PostAsync(Bodies.Json(Bodies.Line("a"), "application/json; charset=\"UTF-8\""));

        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Body.GetProperty("valid").GetBoolean().Should().BeTrue();
        answer.Codes.Should().Equal("SEND2016");
    }

    [Fact]
    public async Task Validate_SeveralErrors_AreAllInOneAnswer()
    {
        var answer = await PostAsync(Bodies.Json(Bodies.Line("a", "typicaly-positive").Replace("2024-10-04", "2024-09-04", StringComparison.Ordinal)));

        answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity).Codes.Should().Contain(["SEND3001", "SEND5002"]);
        answer.Body.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("code").GetString() == "SEND3001").GetProperty("path").GetString()
            .Should().Be("/judgements/outcome");
    }

    [Theory]
    [InlineData("", "SEND1001")]
    [InlineData(" \r\n\t", "SEND1001")]
    [InlineData("{\"schema\":", "SEND1002")]
    [InlineData("{,}", "SEND1002")]
    [InlineData("not json", "SEND1002")]
    [InlineData("[]", "SEND1003")]
    [InlineData("null", "SEND1003")]
    [InlineData("1e999999", "SEND1003")]
    [InlineData("{} {}", "SEND1022")]
    public async Task Validate_NoDocument_IsBadRequest(string body, string code) =>
        (await PostAsync(Bodies.Json(body))).ShouldBeProblem(HttpStatusCode.BadRequest).Codes.Should().Contain(code);

    [Fact]
    public async Task Validate_Binary_IsBadRequest()
    {
        var bytes = new byte[5000];
        new Random(20261123).NextBytes(bytes);

        (await PostAsync(Bodies.Json(bytes))).ShouldBeProblem(HttpStatusCode.BadRequest).Codes.Should().NotBeEmpty();
        (await PostAsync(Bodies.Json(Encoding.Unicode.GetBytes("{}")))).ShouldBeProblem(HttpStatusCode.BadRequest).Codes.Should().NotBeEmpty();
        (await PostAsync(Bodies.Json([(byte)'{', (byte)'"', 0xFF, (byte)'"', (byte)':', (byte)'1', (byte)'}'])))
            .ShouldBeProblem(HttpStatusCode.BadRequest).Codes.Should().Contain("SEND1004");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/x-ndjson")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("no media type at all")]
    public async Task Validate_OtherContentType_IsUnsupported(string? contentType)
    {
        using var content = new ByteArrayContent(Bodies.Rotherham);
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType).Should().BeTrue();
        }

        (await PostAsync(content)).ShouldBeProblem(HttpStatusCode.UnsupportedMediaType).Body.GetProperty("detail").GetString()
            .Should().Contain("application/json");
    }

    [Fact]
    public async Task Validate_Compressed_IsUnsupported()
    {
        using var content = Bodies.Json(Bodies.Rotherham);
        content.Headers.ContentEncoding.Add("gzip");

        (await PostAsync(content)).ShouldBeProblem(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData(65_537, false)]
    [InlineData(65_537, true)]
    [InlineData(20_000_000, false)]
    [InlineData(20_000_000, true)]
    [InlineData(100_000_000, false)]
    public async Task Validate_BodyOverTheLimit_IsTooLarge(int length, bool chunked)
    {
        using var content = Bodies.Json(Padded(length));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/inspections/validate") { Content = content, Headers = { TransferEncodingChunked = chunked } };

        var answer = await Answer.ReadAsync(await _service.Client.SendAsync(request, Cancellation));

        answer.ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge).Codes.Should().Equal("SEND1023");
    }

    [Fact]
    public async Task Validate_BodyAtTheLimit_IsRead() =>
        (await PostAsync(Bodies.Json(Padded(65_536)))).Status.Should().Be(HttpStatusCode.OK);

    [Theory]
    [InlineData(8, HttpStatusCode.UnprocessableEntity)]
    [InlineData(9, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(30_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Validate_DepthOverTheLimit_IsTooLarge(int depth, HttpStatusCode expected)
    {
        var body = $$"""{"deep":{{new string('[', depth - 1)}}{{new string(']', depth - 1)}}}""";

        var answer = await PostAsync(Bodies.Json(body));

        answer.ShouldBeProblem(expected);
        answer.Codes.Contains("SEND1006").Should().Be(expected == HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Validate_CutAtEveryByte_IsAlwaysBadRequest()
    {
        for (var length = 0; length < Bodies.Rotherham.AsSpan().TrimEnd("\r\n"u8).Length; length++)
        {
            var answer = await PostAsync(Bodies.Json(Bodies.Rotherham[..length]));
            answer.ShouldBeProblem(HttpStatusCode.BadRequest).Codes.Should().NotBeEmpty();
        }

        _service.Errors.Entries.Should().BeEmpty();
    }

    [Theory]
    [InlineData("GET", "/inspections/validate", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/frameworks", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/nothing/here", HttpStatusCode.NotFound)]
    public async Task AnyRequest_WithoutAnEndpoint_IsAProblem(string method, string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));

        (await Answer.ReadAsync(await _service.Client.SendAsync(request, Cancellation))).ShouldBeProblem(expected).Codes.Should().BeEmpty();
    }

    private static byte[] Padded(int length) => [.. Bodies.Rotherham, .. Enumerable.Repeat((byte)' ', length - Bodies.Rotherham.Length)];

    private async Task<Answer> PostAsync(HttpContent content)
    {
        using (content)
        {
            return await Answer.ReadAsync(await _service.Client.PostAsync("/inspections/validate", content, Cancellation));
        }
    }
}
