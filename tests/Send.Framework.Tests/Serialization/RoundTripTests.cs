using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Send.Framework.Fixtures;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Tests.Inspections;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

public class RoundTripTests
{
    [Fact]
    public void ReadInspection_OfWhatWasWritten_IsEqual() => OfAnything(inspection =>
    {
        var result = SendJson.ReadInspection(SendJson.ToUtf8Bytes(inspection));

        result.Findings.Where(f => f.Severity == Severity.Error).Should().BeEmpty(SendJson.ToJson(inspection));
        result.Value.Should().Be(inspection);
    });

    [Fact]
    public void Write_OfWhatWasRead_IsTheSameBytes() => OfAnything(inspection =>
    {
        var compact = SendJson.ToUtf8Bytes(inspection);
        var indented = Encoding.UTF8.GetBytes(SendJson.ToIndentedJson(inspection));

        SendJson.ToUtf8Bytes(SendJson.ReadInspection(compact).Value).AsSpan().SequenceEqual(compact).Should().BeTrue();
        SendJson.ToUtf8Bytes(SendJson.ReadInspection(indented).Value).AsSpan().SequenceEqual(compact).Should().BeTrue();
    });

    [Fact]
    public void Write_OfTheUnjudgedDocument_IsTheSameBytesAsOfTheInspection() => OfAnything(inspection =>
    {
        var compact = SendJson.ToUtf8Bytes(inspection);

        SendJson.ToUtf8Bytes(SendJson.ReadDocument(compact).Document!).AsSpan().SequenceEqual(compact).Should().BeTrue();
    });

    [Fact]
    public void Write_IsTextThatEveryJsonReaderAccepts() => OfAnything(inspection =>
    {
        using var document = System.Text.Json.JsonDocument.Parse(SendJson.ToUtf8Bytes(inspection));
        var subject = document.RootElement.GetProperty(inspection.Subject is Provider ? "provider" : "partnership");
        subject.GetProperty("name").GetString().Should().Be(inspection.Subject is Provider provider ? provider.Name : inspection.Partnership.Name);
        if (inspection.Subject is Partnership partnership)
        {
            subject.GetProperty("partners").EnumerateArray().Select(p => p.GetProperty("name").GetString())
                .Should().Equal(partnership.Partners.Select(p => p.Name));
        }
    });

    // What area SEND reports do not have: scores, codes of somebody's files, progress.
    [Theory]
    [InlineData("youth-justice-2018-inspection-good", "overall", """{"grade":"good","points":19,"maximum":36}""")]
    [InlineData("youth-justice-2018-inspection-good", "overall", """{"grade":"good","points":52.77,"maximum":100}""")]
    [InlineData("education-inspection-2019-graded-state-funded-school-good", "quality-of-education",
        """{"grade":"good","raw":"2","dialect":"prepare-academy-transfers"}""")]
    [InlineData("education-inspection-2019-graded-state-funded-school-good", "sixth-form-provision", """{"absent":"does-not-apply","raw":null}""")]
    [InlineData("education-inspection-2019-graded-state-funded-school-good", "sixth-form-provision", """{"absent":"unreadable","raw":"Gut"}""")]
    public void Write_JudgementInItsLongForm_IsTheSameBytes(string document, string question, string judgement)
    {
        var json = JsonNode.Parse(File.ReadAllBytes(Repository.PathOf($"conformance/documents/valid/{document}.json")))!;
        json["judgements"]![question] = JsonNode.Parse(judgement);
        var bytes = Encoding.UTF8.GetBytes(json.ToJsonString());

        var result = SendJson.ReadInspection(bytes);

        result.Findings.Where(f => f.Severity == Severity.Error).Should().BeEmpty();
        SendJson.ToJson(result.Value).Should().Be(json.ToJsonString());
        SendJson.ToJson(SendJson.ReadDocument(bytes).Document!).Should().Be(json.ToJsonString());
    }

    // Realistic inspections, and odd ones that are accepted all the same.
    private static void OfAnything(Action<Inspection> law)
    {
        var cases = Cases.AtMost(4_000);
        foreach (var inspection in new InspectionGenerator(seed: 14).Take((int)cases / 4))
        {
            law(inspection);
        }

        var accepted = 0;
        AnyParts.Any.Sample(
            parts =>
            {
                if (parts.CreateOrNull() is { } inspection)
                {
                    Interlocked.Increment(ref accepted);
                    law(inspection);
                }
            },
            iter: cases);
        accepted.Should().BeGreaterThan((int)(cases / 100), "a law about what is accepted needs some that are");
    }
}
