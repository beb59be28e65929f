using System.Text.Json;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>What tests/Send.Framework.Fuzz found, each as it was found.</summary>
public class FoundByFuzzingTests
{
    [Fact]
    public void ReadInspection_NullBesideAnUnknownQuestion_IsReportedAtTheNull()
    {
        var json = """{"framework":"area-send-2025","kind":"monitoring","judgements":{"kind":null}}""";

        var finding = Reading.Of(json).Findings.Single(f => f.Code == FindingCodes.UnknownQuestion);

        finding.Path.Should().Be("/judgements/kind");
        finding.Position!.ByteOffset.Should().Be(json.IndexOf("null", StringComparison.Ordinal));
    }

    [Fact]
    public void ReadInspection_MisspeltLiteralBeforeManyLines_IsReportedInOneShortLine()
    {
        var json = "{\"reference\":nul" + string.Concat(Enumerable.Repeat(",\r\n\t\u001b[31m\"kind\":\"full\"", 1_000)) + "}";

        var finding = Reading.Of(json).Findings.Single();

        finding.Code.Should().Be(FindingCodes.MalformedJson);
        finding.Message.Should().MatchRegex("^[^\\p{C}]{20,400}$").And.EndWith("is an invalid JSON literal. Expected the literal 'null'.");
    }

    // Of three bytes each, and each with a place for every member.
    [Fact]
    public void ReadInspection_HalfAMillionEmptyObjects_AreNotAllHeld()
    {
        var bodies = string.Join(',', Enumerable.Repeat("{}", 999));
        var json = $$"""{"improvementAreas":[{{string.Join(',', Enumerable.Repeat($$"""{"responsible":[{{bodies}}]}""", 500))}}]}""";

        Reading.Of(json).Findings.Should().Contain(f => f.Code == FindingCodes.TooManyItems
            && f.Message == "The lists of a document can have at most 500,000 members in total.");
    }

    [Theory]
    [InlineData("""{"improvementAreas":[{"responsible":[{"role":"other","name":7}],"progress":[]}]}""")]
    [InlineData("""{"judgements":{"outcome":{"grade":1,"absent":2,"narrative":3,"raw":4}}}""")]
    [InlineData("""{"judgements":{"outcome":{"grade":"inconsistent","absent":2}}}""")]
    [InlineData("""{"partnership":{"integratedCareBoards":[{"name":"x","gssCode":0.1}]}}""")]
    public void Write_OfAnUnjudgedDocumentWithUnreadableParts_IsIdempotent(string json)
    {
        var written = SendJson.ToJson(SendJson.ReadDocument(System.Text.Encoding.UTF8.GetBytes(json)).Document!);

        SendJson.ToJson(SendJson.ReadDocument(System.Text.Encoding.UTF8.GetBytes(written)).Document!).Should().Be(written);
    }

    [Theory]
    [InlineData(new byte[] { 0x5C, 0x75, 0x64, 0x38, 0x30, 0x30 })] // \ud800: half a surrogate pair, escaped
    [InlineData(new byte[] { 0xC0 })] // no byte of UTF-8
    public void Write_OfAnUnknownMemberWithANameInItThatIsNoText_IsJson(byte[] name)
    {
        byte[] json = [.. "{\"x\":{\""u8, .. name, .. "\":1},\"judgements\":{\""u8, .. name, .. "\":1},\""u8, .. name, .. "\":1}"u8];

        var written = SendJson.ToUtf8Bytes(SendJson.ReadDocument(json).Document!);

        using var document = JsonDocument.Parse(written);
        document.RootElement.EnumerateObject().Select(m => m.Name).Should().NotContain("x").And.NotContain("\uFFFD");
        document.RootElement.GetProperty("judgements").EnumerateObject().Should().BeEmpty();
    }

    [Fact]
    public void ReadInspection_ManyItemsBeyondTheMost_TakesLittleMoreThanTheInput()
    {
        var json = System.Text.Encoding.UTF8.GetBytes(
            "{\"improvementAreas\":[" + string.Concat(Enumerable.Repeat("{\"kind\":1},", 1_000_000)) + "{}]}");

        // Large documents are copied into memory that is lent by a pool, which may have to make it once.
        SendJson.ReadInspection(json);
        var before = GC.GetAllocatedBytesForCurrentThread();

        SendJson.ReadInspection(json).Findings[^1].Code.Should().Be(FindingCodes.MoreFindings);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(json.Length, "no object that is only passed over costs anything");
    }
}
