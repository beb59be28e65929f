using System.Net.Http.Headers;
using System.Text;

namespace Send.Framework.Samples.Tests;

/// <summary>What the tests send.</summary>
internal static class Bodies
{
    public const string Ndjson = "application/x-ndjson";

    public static byte[] Rotherham { get; } = File.ReadAllBytes(Repository.PathOf("docs/examples/rotherham-2024.json"));

    /// <summary>A small document on one line, valid with this outcome when the 2023 edition has it.</summary>
    public static string Line(string reference, string outcome = "typically-positive") =>
        $$$"""{"schema":"send-framework/inspection/v1","framework":"area-send-2023","kind":"full","reference":"{{{reference}}}","partnership":{"localAuthority":{"dfeCode":"372"},"integratedCareBoards":[]},"dates":{"started":"2024-09-30","ended":"2024-10-04"},"judgements":{"outcome":"{{{outcome}}}"}}""";

    public static ByteArrayContent Json(byte[] body, string mediaType = "application/json") =>
        new(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(mediaType) } };

    public static ByteArrayContent Json(string body, string mediaType = "application/json") => Json(Encoding.UTF8.GetBytes(body), mediaType);
}
