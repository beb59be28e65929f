using System.Net;
using System.Text.Json;

namespace Send.Framework.Samples.Tests;

/// <summary>An answer with its body as JSON.</summary>
internal sealed record Answer(HttpStatusCode Status, string? MediaType, JsonElement Body)
{
    public string[] Codes => [.. Body.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()!)];

    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return new(response.StatusCode, response.Content.Headers.ContentType?.MediaType, JsonElement.Parse(text));
        }
    }

    /// <summary>It is an RFC 9457 problem with this status and a list of findings.</summary>
    public Answer ShouldBeProblem(HttpStatusCode status)
    {
        Status.Should().Be(status, Body.ToString());
        MediaType.Should().Be("application/problem+json");
        Body.GetProperty("status").GetInt32().Should().Be((int)status);
        Body.GetProperty("title").GetString().Should().NotBeNullOrEmpty();
        Body.GetProperty("type").GetString().Should().StartWith("https://");
        Body.GetProperty("findings").ValueKind.Should().Be(JsonValueKind.Array);
        return this;
    }
}
