using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>Documents that are indented where one to a line was expected: one finding for each of them, and none for their lines.</summary>
public class DocumentsOverLinesTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static string Line => JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs/examples/rotherham-2024.json")))!.ToJsonString();

    private static string Pretty => JsonNode.Parse(Line)!.ToJsonString(Indented);

    private static int Height => Pretty.Split('\n').Length;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Lines_OneDocumentIndented_IsOneFinding(string feed)
    {
        var findings = await FindingsOf(Pretty.ReplaceLineEndings(feed));

        var finding = findings.Should().ContainSingle().Which.Should().ContainSingle().Subject;
        finding.Code.Should().Be(FindingCodes.MalformedJson);
        finding.Position!.Line.Should().Be(1);
        finding.Message.Should().Contain($"continues to line {Height}").And.Contain("on one line");
    }

    [Fact]
    public async Task Lines_DocumentsIndentedInARow_AreOneFindingEach() =>
        (await FindingsOf($"{Pretty}\n{Pretty}\n\n{Pretty}\n")).Should().HaveCount(3).And.OnlyContain(f => f.Length == 1);

    [Fact]
    public async Task Lines_AnArrayOverLines_IsOneFinding()
    {
        (await FindingsOf($"[\n{Line},\n{Line}\n]\n")).Should().ContainSingle().Which.Should().ContainSingle();
        (await FindingsOf($"[\n{Pretty},\n{Pretty}\n]\n{Line}")).Select(f => f.Length).Should().Equal(1, 0);
    }

    // What is wrong with the lines of a file of lines is still said of each.
    [Fact]
    public async Task Lines_RealLinesAroundAnIndentedDocument_AreReadAndJudged()
    {
        var findings = await FindingsOf($"{Line}\n{Pretty}\n{Line}\nnonsense\n{Line.Replace("\"full\"", "\"fool\"", StringComparison.Ordinal)}");

        findings.Select(f => f.Length).Should().Equal(0, 1, 0, 1, 1);
        findings[3][0].Position!.Line.Should().Be(Height + 3);
    }

    [Theory]
    [InlineData("{ \"schema\": \"send-framework/inspection/v1\",")]
    [InlineData("{ \"schema\": \"send-framework/inspection/v1\", \"improvementAreas\": [")]
    [InlineData("{ \"schema\": \"send-framework/inspection/v1\", \"reference\": \"5026")]
    [InlineData("{")]
    [InlineData("[{")]
    [InlineData("[-1 \"workingDays\":\"stated\":{")] // found by fuzzing
    public async Task Lines_LineThatWasCutOff_TakesNoOtherWithIt(string cut)
    {
        var findings = await FindingsOf($"{Line}\n{cut}\n{Line}\n{Line}\n");

        findings.Should().HaveCount(4);
        findings[1].Should().NotBeEmpty();
        findings.Where((_, i) => i != 1).Should().OnlyContain(f => f.IsEmpty);
    }

    [Fact]
    public async Task Lines_IndentedDocumentWithoutItsEnd_EndsWhereTheNextBegins()
    {
        var open = string.Join('\n', Pretty.Split('\n').SkipLast(1));

        (await FindingsOf($"{open}\n{Line}\n")).Select(f => f.Length).Should().Equal(1, 0);
    }

    [Theory]
    [InlineData(",\n}")]
    [InlineData("\"\n}")]
    [InlineData(" // why\n}")]
    public async Task Lines_IndentedDocumentThatIsBroken_IsOneFinding(string end)
    {
        var broken = Pretty.TrimEnd('}').TrimEnd() + end;

        (await FindingsOf($"{broken}\n{Line}")).Select(f => f.Length).Should().Equal(1, 0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Lines_InPieces_AreTheSame(int atATime)
    {
        var bytes = Encoding.UTF8.GetBytes($"{Line}\n{Pretty}\n{Line}\n{{\n{Line}\n");

        (await FindingsOf(new Dribble(bytes, atATime), DocumentSequence.Lines)).Select(f => f.Length).Should().Equal(0, 1, 0, 1, 0);
    }

    // Where nobody says that there is one to a line, what stands over lines is read as it stands.
    [Fact]
    public async Task NotStated_DocumentsIndentedInARow_AreRead()
    {
        var broken = Pretty.TrimEnd('}').TrimEnd() + ",\n}";
        var findings = await FindingsOf($"{Pretty}\n{broken}\n{Pretty}", DocumentSequence.NotStated);

        findings.Select(f => f.Length).Should().Equal(0, 1, 0);
        findings[1][0].Message.Should().Contain("Remove the comma");
        findings[1][0].Position!.Line.Should().Be(2 * Height);
    }

    // Lines may be broken wherever JSON has blanks: before a member's brace, before a comma, around a colon, before the objects of a list. Where there
    // is said to be one document to a line, a brace at the start of the second line begins the next document.
    [Theory]
    [InlineData("{\n\"schema\":\"x\",\n\"dates\":\n{\n\"started\":\"2024-09-30\"\n}\n}")]
    [InlineData("{\"schema\":\"x\"\n,\"dates\":{\"started\":\"2024-09-30\"}\n,\"kind\":\"full\"}")]
    [InlineData("{\"schema\"\n:\"x\",\"kind\"\n:\n\"full\"}")]
    [InlineData("{\"kind\":\"full\"\n}")]
    [InlineData("{\"dates\":\n{\"started\":\"2024-09-30\"},\"schema\":\"x\"}", false)]
    [InlineData("{\"improvementAreas\":[\n{\"kind\":\"area-for-improvement\"},\n{\"kind\":\"priority-action\"}\n],\"schema\":\"x\"}", false)]
    [InlineData("{\"improvementAreas\":\n[\n]\n}")]
    public async Task NotStated_LinesBrokenAnywhere_AreOneDocument(string document, bool isFoundAmongLines = true)
    {
        JsonDocument.Parse(document).Dispose();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{document}\n{Line}"));

        (await FindingsOf($"{document}\n{Line}", DocumentSequence.NotStated)).Select(f => f.IsEmpty).Should().Equal(false, true);
        if (isFoundAmongLines)
        {
            (await FindingsOf($"{document}\n{Line}")).Select(f => f.Length).Should().Equal(1, 0);
        }

        (await SendJson.ReadHistoriesAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Count.Should().Be(2);
    }

    // A document that has ended goes on nowhere, whatever its line ends with.
    [Theory]
    [InlineData("{},\n\"x\"\n{}", 3)]
    [InlineData("{} x\n,\n{}", 3)]
    public async Task Lines_AfterTheEndOfADocument_AreLinesOfTheirOwn(string text, int count)
    {
        var findings = await FindingsOf(text);

        findings.Should().HaveCount(count);
        findings.SelectMany(f => f).Should().NotContain(f => f.Message.Contains("continues to line", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lines_OverTheLimitOfADocument_EndAndAreOneFinding()
    {
        var many = $"{{\n{string.Concat(Enumerable.Repeat("\"a\": 1,\n", 50_000))}\"b\": 2\n}}\n{{}}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(many));

        (await FindingsOf(stream, DocumentSequence.Lines, new ReadOptions { MaximumBytes = 1_000 })).Should().HaveCount(2);
        (await FindingsOf($"{{\n\"{new string('x', 90_000)}\": 1,\n\"b\": 2\n}}\n{Line}")).Select(f => f.Length).Should().Equal(1, 0);
    }

    private static Task<List<ImmutableArray<Finding>>> FindingsOf(string text, DocumentSequence sequence = DocumentSequence.Lines) =>
        FindingsOf(new MemoryStream(Encoding.UTF8.GetBytes(text)), sequence);

    private static async Task<List<ImmutableArray<Finding>>> FindingsOf(
        Stream stream, DocumentSequence sequence, ReadOptions? options = null)
    {
        var findings = new List<ImmutableArray<Finding>>();
        await foreach (var reading in SendJson.ReadInspectionsAsync(stream, options: options, sequence: sequence))
        {
            findings.Add(reading.Result.Findings);
        }

        return findings;
    }
}
