using System.Text;
using System.Text.Json.Nodes;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Tests.Frameworks.Editions;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization.Frameworks;

public class FrameworkReadingTests
{
    private static readonly string Document = SendJson.ToIndentedJson(PeerReview.Framework);

    [Fact]
    public void ReadFramework_ManyFaults_AreAllFoundInTheOrderOfTheDocument()
    {
        var broken = Document
            .Replace("\"family\": \"peer-review\"", "\"family\": \"Peer review\"", StringComparison.Ordinal)
            .Replace("\"inForceFrom\": \"2026-04-01\"", "\"inForceFrom\": \"2026-04-31\", \"colour\": 1", StringComparison.Ordinal)
            .Replace("\"kind\": \"met-not-met\"", "\"kind\": \"pass-fail\"", StringComparison.Ordinal)
            .Replace("\"force\": \"requested\"", "\"force\": \"nice-to-have\"", StringComparison.Ordinal)
            .Replace("\"atBest\": \"sound\"", "\"atBest\": \"sund\"", StringComparison.Ordinal);

        var read = SendJson.ReadFramework(Encoding.UTF8.GetBytes(broken));

        read.IsValid.Should().BeFalse();
        read.Findings.Select(f => $"{f.Code} {f.Path}").Should().Equal(
            "SEND7002 /family", "SEND1019 /inForceFrom", "SEND1008 /colour", "SEND7001 /scales/1/kind", "SEND7008 /kinds/0/limitingRules/0/atBest",
            "SEND7001 /kinds/0/followUpRules/2/force");
        read.Findings.Should().OnlyContain(f => f.Position != null && f.Position.Line > 1 && f.Position.Column > 1);
        read.Findings[^2].Message.Should().Contain("strong, sound, fragile").And.Contain("Did you mean 'sound'?");
    }

    [Theory]
    [InlineData("", "SEND1001 ")]
    [InlineData("[1]", "SEND1003 ")]
    [InlineData("{", "SEND1002 ")]
    [InlineData("{\"a\":1,\"a\":2} x", "SEND1022 ")]
    [InlineData("{\"schema\":\"send-framework/inspection/v1\"}", "SEND1012 /schema")]
    public void ReadFramework_NotADefinition_IsAnswered(string text, string expected) =>
        SendJson.ReadFramework(Encoding.UTF8.GetBytes(text)).Findings.Select(f => $"{f.Code} {f.Path}").Should().Contain(expected);

    [Fact]
    public void ReadFramework_Duplicate_IsAnErrorAtTheSecondMember() =>
        SendJson.ReadFramework(Encoding.UTF8.GetBytes(Document.Replace("\"id\": \"peer-review-2026\",", "\"id\": \"peer-review-2026\", \"id\": \"x\",", StringComparison.Ordinal)))
            .Findings.Select(f => $"{f.Code} {f.Path}").Should().Equal("SEND1007 /id");

    [Fact]
    public void ReadFramework_Limits_AreAnswered()
    {
        Codes(Document, new() { MaximumBytes = 100 }).Should().Equal("SEND1023");
        Codes(Document, new() { MaximumDepth = 6 }).Should().Contain("SEND1006");
        Codes($"{{\"own\":[{string.Join(',', Enumerable.Repeat("0", 50_001))}]}}").Should().Contain("SEND1018");
        Codes("{\"own\":" + new string('[', 100_000) + new string(']', 100_000) + "}").Should().Contain("SEND1006");
        Codes("{\"name\":\"\\ud83d\"}").Should().Contain("SEND1021");
        SendJson.ReadFramework([(byte)'{', 0xFF, (byte)'}']).Findings.Select(f => f.Code.Value).Should().Equal("SEND1004");
    }

    [Fact]
    public void ReadFramework_UnknownMember_IsAWarningAndInStrictModeAnError()
    {
        var own = Document.Replace("\"id\": \"peer-review-2026\",", "\"id\": \"peer-review-2026\", \"colour\": { \"a\": 1 },", StringComparison.Ordinal);

        SendJson.ReadFramework(Encoding.UTF8.GetBytes(own)).IsValid.Should().BeTrue();
        Codes(own, new() { Validation = new() { Strict = true } }).Should().Equal("SEND1009");
    }

    // Every place of the document with something else in it: a finding or an edition, never an exception.
    [Fact]
    public void ReadFramework_AnyOnePlaceChanged_IsAnswered()
    {
        string?[] values = [null, "null", "true", "0", "-1", "1e300", "\"\"", "\"x\"", "\"overall\"", "\"2024-02-30\"", "\"P0Y\"", "[]", "{}", "[null]", "[{}]"];
        var answered = 0;
        foreach (var pointer in JsonPlaces.Pointers(JsonNode.Parse(Document)).AtLeastOne())
        {
            foreach (var value in values.AtLeastOne())
            {
                var changed = JsonNode.Parse(Document)!;
                JsonPlaces.Put(changed, pointer, value);
                var read = SendJson.ReadFramework(Encoding.UTF8.GetBytes(changed.ToJsonString()));
                (read.IsValid || read.Findings.Any(f => f.Severity == Severity.Error)).Should().BeTrue();
                read.Findings.Where(f => f.Code == FindingCodes.DefinitionContradicts && f.Path.Length == 0).Should().BeEmpty(
                    "{0} = {1} is refused by the model, and a rule should have said it first", pointer, value);
                answered++;
            }
        }

        answered.Should().BeGreaterThan(3000);
    }

    private static IEnumerable<string> Codes(string text, ReadOptions? options = null) =>
        SendJson.ReadFramework(Encoding.UTF8.GetBytes(text), null, options).Findings.Select(f => f.Code.Value);
}
