using System.Text;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Serialization;

/// <summary>What an unjudged document says is written back exactly, in the contract's order (docs/reference/json.md).</summary>
public class DocumentWritingTests
{
    [Theory]
    [InlineData("""
        {"schema":"s","framework":"f","kind":"k","reference":"r",
        "partnership":{"name":"n","localAuthority":{"name":"a","dfeCode":"372","gssCode":"E08000018"},
        "integratedCareBoards":[{"name":"b","odsCode":"QF7"},{"name":null,"odsCode":"QWO"}],"partners":[{"name":"p","role":"school"}]},
        "dates":{"notified":"2024-09-20","started":"2024-09-30","ended":"2024-10-04","reportReceived":null,"published":"2024-11-14"},
        "judgements":{"outcome":"inconsistent","a/b~c":null,"n":{"narrative":"Well."},"x":{"absent":"unreadable","raw":"?"},
        "y":{"absent":"not-rated","raw":null},"z":{"raw":"2","dialect":"d"},"score":{"grade":"good","points":26.5,"maximum":36},"seven":7,"t":true,"f":false},
        "improvementAreas":[{"kind":"area-for-improvement","number":1,"text":"t","points":["one","two"],
        "responsible":[{"role":"local-authority","name":"a"},{"role":"school"}],"themes":["x"],"progress":"some"},
        {"kind":null,"number":null,"text":null,"points":[],"responsible":[],"themes":[]},null],
        "stated":{"nextFullInspection":"P3Y","monitoringInspection":{"workingDays":35},"response":"strategic-plan"}}
        """)]
    [InlineData("""
        {"schema":null,"framework":null,"kind":null,"reference":null,"provider":{"name":"n","register":"urn","code":"123456","kind":"school","remit":"nursery"},
        "dates":null,"judgements":null,"improvementAreas":null,"stated":{"nextFullInspection":{"terms":2},"monitoringInspection":{"schoolDays":30},"response":null}}
        """)]
    [InlineData("""
        {"schema":null,"framework":null,"kind":null,"reference":null,
        "partnership":{"name":null,"localAuthority":null,"integratedCareBoards":[],"partners":[]},
        "provider":{"name":null,"register":null,"code":null,"kind":null,"remit":null},
        "dates":{"notified":null,"started":null,"ended":null,"reportReceived":null,"published":null},"judgements":{},"improvementAreas":[],"stated":null}
        """)]
    [InlineData("""
        {"schema":"s","framework":null,"kind":null,"reference":null,"partnership":{"name":"n","localAuthority":{"name":null,"dfeCode":"372","gssCode":null,
        "x":{"a":[1,true,null,"\u0041\n"]}},"integratedCareBoards":[{"name":"b","odsCode":null},{"name":"c","odsCode":null,"x":[]}],
        "partners":[{"name":"p","role":"school","x":{}}],"x":1.50},"dates":{"notified":null,"started":"2024-09-30","ended":null,"reportReceived":null,
        "published":null,"x":false},"judgements":{"outcome":{"grade":"inconsistent","x":1},"a/b~c":{"grade":"good","y":2},"n":{"narrative":"Well.","x":[[]]}},
        "improvementAreas":[{"kind":"k","number":2,"text":"t","points":[],"responsible":[{"role":"r","x":1},{"role":"q","name":"b","x":2}],
        "themes":[],"progress":{"grade":"some","x":3},"x":4}],"stated":{"nextFullInspection":null,
        "monitoringInspection":null,"response":null,"x":5},"x":6,"x y":7}
        """)]
    public void ToJson_WhatWasRead_IsTheSame(string json)
    {
        json = json.ReplaceLineEndings("");

        var document = SendJson.ReadDocument(Encoding.UTF8.GetBytes(json)).Document!;

        SendJson.ToJson(document).Should().Be(json);
        Encoding.UTF8.GetString(SendJson.ToUtf8Bytes(document)).Should().Be(json);
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("-1.50e3", "-1.50e3")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "\"null\"")] // no number, and as null it would be gone
    [InlineData("7 ", "\"7 \"")]
    [InlineData("7,8", "\"7,8\"")]
    [InlineData("07", "\"07\"")]
    [InlineData("{}", "\"{}\"")]
    [InlineData("seven", "\"seven\"")]
    [InlineData("", "\"\"")]
    public void ToJson_NumberOfAProgram_IsWrittenAsOneOrAsText(string number, string expected)
    {
        var judgement = new JudgementDocument { Number = Field.Of(number) };
        var document = new InspectionDocument
        {
            Judgements = Field.Of<System.Collections.Immutable.ImmutableArray<JudgementEntry>>([new JudgementEntry("q", Field.Of(judgement))]),
        };

        SendJson.ToJson(document).Should().Be(
            $$"""{"schema":null,"framework":null,"kind":null,"reference":null,"dates":null,"judgements":{"q":{{expected}}},"improvementAreas":null,"stated":null}""");
    }

    // The codes that docs/reference/json.md and the golden schedules name, and none for what is no basis.
    [Theory]
    [InlineData(WindowBasis.Rule, "rule")]
    [InlineData(WindowBasis.RuleAndReport, "rule-and-report")]
    [InlineData(WindowBasis.Report, "report")]
    [InlineData(WindowBasis.Configured, "configured")]
    [InlineData(WindowBasis.Unknown, "unknown")]
    [InlineData(WindowBasis.NotStated, null)]
    [InlineData((WindowBasis)99, null)]
    public void ToWire_Basis_IsItsCode(WindowBasis basis, string? expected) => basis.ToWire().Should().Be(expected);
}
