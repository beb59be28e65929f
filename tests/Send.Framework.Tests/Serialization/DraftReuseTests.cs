using System.Text;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>The memory in which documents are read is used again; no document sees what was in it before.</summary>
public class DraftReuseTests
{
    private static readonly byte[] Good = Repository.Example("rotherham-2024");

    public static TheoryData<string> Before => new(Others);

    private static string[] Others =>
    [
        "", "{", "[]", "{\"schema\":1}", "{\"a\":{\"a\":1,\"a\":2},\"a\":3}", "{\"judgements\":{\"outcome\":\"\\ud800\",\"b\":null,\"c\":{}}}",
        "{\"improvementAreas\":[" + string.Join(",", Enumerable.Repeat("{\"kind\":\"x\",\"points\":[\"\\u0041\",null],\"themes\":[1],\"responsible\":[{}]}", 1500)) + "]}",
        "{\"reference\":\"" + new string('\u00e9', 200_000) + "\\n\"}",
        string.Concat(Enumerable.Repeat("{\"x\":", 2_000)) + "1" + new string('}', 2_000),
    ];

    [Theory]
    [MemberData(nameof(Before))]
    public void ReadInspection_AfterAnyOtherDocument_GivesTheSameAnswer(string before)
    {
        var expected = Answer(Good);
        Answer(Encoding.UTF8.GetBytes(before)).Should().Be(Answer(Encoding.UTF8.GetBytes(before)));
        Answer(Good).Should().Be(expected);
    }

    [Fact]
    public void ReadInspection_OnManyThreads_GivesTheSameAnswers()
    {
        var documents = Others.Select(Encoding.UTF8.GetBytes).Append(Good).ToArray();
        var expected = documents.Select(Answer).ToArray();
        Parallel.For(0, 200, i => Answer(documents[i % documents.Length]).Should().Be(expected[i % documents.Length]));
    }

    [Fact]
    public async Task ReadInspection_InsideTheLoopOverAStream_DisturbsNothing()
    {
        var line = SendJson.ToJson(SendJson.ReadInspection(Good).Value);
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', line, "{}", line)));
        var valid = new List<bool>();
        await foreach (var reading in SendJson.ReadInspectionsAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            SendJson.ReadInspection("{\"kind\":\"x\"}"u8).IsValid.Should().BeFalse();
            InspectionJudge.Judge(SendJson.ReadDocument(Good).Document!).IsValid.Should().BeTrue();
            valid.Add(reading.Result.IsValid);
        }

        valid.Should().Equal(true, false, true);
    }

    [Fact]
    public void Findings_AfterTheInputIsOverwritten_SayWhatTheySaid()
    {
        const string Faulty = """
            { "schema": "x", "framework": "area-send-2033", "kind": "ful", "reference": 5, "extra": "\u00e9",
              "judgements": { "outcome": "typicaly-positive" }, "dates": { "started": "2024-02-30" } }
            """;
        var bytes = Encoding.UTF8.GetBytes(Faulty);
        var eager = SendJson.ToJson(SendJson.Check(bytes));
        var findings = SendJson.Check(bytes);
        Array.Fill(bytes, (byte)'#');
        Answer(Good).Should().NotBeEmpty();
        SendJson.ToJson(findings).Should().Be(eager).And.Contain("area-send-2033").And.Contain("2024-02-30");
    }

    private static string Answer(byte[] document)
    {
        var result = SendJson.ReadInspection(document);
        SendJson.Check(document).Select(f => f.ToString()).Should().Equal(result.Findings.Select(f => f.ToString()));
        return SendJson.ToJson(result.Findings) + (result.TryGetValue(out var inspection) ? SendJson.ToJson(inspection) : "");
    }
}
