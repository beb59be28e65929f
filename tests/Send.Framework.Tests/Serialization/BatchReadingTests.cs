using System.Text;
using CsCheck;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

public class BatchReadingTests
{
    private static readonly string Good = SendJson.ToJson(SendJson.ReadInspection(Repository.Example("rotherham-2024")).Value);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task ReadInspectionsAsync_Lines_ReportsEachWithItsLine(int atATime)
    {
        var text = $"\uFEFF{Good}\n\n  {{\"kind\":1}}\r\n{{\n{Good}\n{Good}x\nnull\n{Good}";

        var all = await All(text, atATime);

        all.Select(r => r.Index).Should().Equal(0, 1, 2, 3, 4, 5, 6);
        all.Select(r => r.Line).Should().Equal(1, 3, 4, 5, 6, 7, 8);
        all.Select(r => r.Result.IsValid).Should().Equal(true, false, false, true, false, false, true);
        all.Select(r => r.Reference).Should().Equal("50261626", null, null, "50261626", "50261626", null, "50261626");
        var wrong = all[1].Result.Findings.Single(f => f.Code == FindingCodes.WrongType).Position!;
        (wrong.Line, wrong.Column, wrong.ByteOffset).Should().Be((3, 11, 3 + Good.Length + 2 + 10));
        all[2].Result.Findings.Single().Position!.Line.Should().Be(4);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task ReadInspectionsAsync_Array_ReportsEachWithItsPlace(int atATime)
    {
        var text = $" [ {Good}\n,\n   {{\"kind\":\n1}} , \"]\\\",\", {{\"a\":[1}},{Good} ] \n";

        var all = await All(text, atATime);

        all.Select(r => r.Line).Should().Equal(1, 3, 4, 4, 4);
        all.Select(r => r.Result.IsValid).Should().Equal(true, false, false, false, true);
        var wrong = all[1].Result.Findings.Single(f => f.Code == FindingCodes.WrongType).Position!;
        (wrong.Line, wrong.Column).Should().Be((4, 1));
        all[2].Result.Codes().Should().Be("SEND1003@");
        all[3].Result.Findings.Should().ContainSingle(f => f.Code == FindingCodes.MalformedJson);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" \n \n", "")]
    [InlineData("[]", "")]
    [InlineData(" [ ]\n", "")]
    [InlineData("[", "SEND1002@")]
    [InlineData("[]x", "SEND1022@")]
    [InlineData("[1", "SEND1003@|SEND1002@")]
    [InlineData("[1,", "SEND1003@|SEND1002@")]
    [InlineData("[1,]", "SEND1003@|SEND1002@")]
    [InlineData("[,1]", "SEND1002@|SEND1003@")]
    [InlineData("[1,,1]", "SEND1003@|SEND1002@|SEND1003@")]
    [InlineData("[1] 2", "SEND1003@|SEND1022@")]
    [InlineData("[\"", "SEND1002@|SEND1002@")]
    public async Task ReadInspectionsAsync_AroundTheDocuments_ReportsWhatIsWrong(string text, string expected)
    {
        foreach (var atATime in new[] { 1, 3, 1000 })
        {
            string.Join("|", (await All(text, atATime)).Select(r => r.Result.Codes())).Should().Be(expected);
        }
    }

    [Fact]
    public async Task ReadInspectionsAsync_NotAnArrayWhereOneIsAskedFor_SaysSo()
    {
        var all = await All("{}", 10, DocumentSequence.Array);

        all.Single().Result.Codes().Should().Be("SEND1010@");
    }

    [Fact]
    public async Task ReadInspectionsAsync_DocumentOverTheLimit_IsReportedAndTheNextIsRead()
    {
        var options = new ReadOptions { MaximumBytes = Good.Length };
        var big = "{\"x\":\"" + new string('x', 300_000) + "\"}";

        foreach (var text in new[] { $"{Good}\n{big}\n{Good}", $"[{Good},{big},{Good}]" })
        {
            var all = await All(text, 5_000, DocumentSequence.NotStated, options);

            all.Select(r => r.Result.Codes().Contains("SEND1023")).Should().Equal(false, true, false);
            all.Select(r => r.Result.IsValid).Should().Equal(true, false, true);
        }
    }

    [Fact]
    public void ReadInspectionsAsync_AnythingAtRandom_GivesAnswers()
    {
        string[] pieces = ["[", "]", "{", "}", ",", "\"", "\\", "\n", " ", "{}", "[]", "null", "\"a\"", "\uFEFF", ":"];
        Gen.Select(Gen.Int[0, pieces.Length - 1].Array[0, 20], Gen.Int[1, 5]).Sample(
            (picked, atATime) =>
                All(string.Concat(picked.Select(i => pieces[i])), atATime).GetAwaiter().GetResult().All(reading => !reading.Result.IsValid),
            iter: Cases.AtMost(5_000));
    }

    [Fact]
    public async Task ReadInspectionsAsync_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var act = async () => await SendJson.ReadInspectionsAsync(new MemoryStream([1]), cancellationToken: source.Token)
            .GetAsyncEnumerator(source.Token).MoveNextAsync();

        await act.Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task<List<InspectionReading>> All(
        string text, int atATime, DocumentSequence sequence = DocumentSequence.NotStated, ReadOptions? options = null)
    {
        var all = new List<InspectionReading>();
        await foreach (var reading in SendJson.ReadInspectionsAsync(
            new Dribble(Encoding.UTF8.GetBytes(text), atATime), null, options, sequence, TestContext.Current.CancellationToken))
        {
            all.Add(reading);
        }

        return all;
    }
}
