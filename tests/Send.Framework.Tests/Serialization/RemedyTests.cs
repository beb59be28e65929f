using System.Text;
using Send.Framework.Serialization;

namespace Send.Framework.Tests.Serialization;

/// <summary>Mistakes that people make, and the remedy in their words.</summary>
public class RemedyTests
{
    [Theory]
    [InlineData("{ \"kind\": \"full\", }", "there is a comma after the last value. Remove the comma.")]
    [InlineData("{ \"kinds\": [1, 2,] }", "there is a comma after the last value. Remove the comma.")]
    [InlineData("{ \u201ckind\u201d: \"full\" }", "There is a curly quotation mark here. JSON needs straight ones.")]
    [InlineData("{ \"kind\": \u2018full\u2019 }", "There is a curly quotation mark here. JSON needs straight ones.")]
    [InlineData("{ \"dates\": { \"published\": \"14/11/2024\" } }", "If the day comes first, write 2024-11-14.")]
    [InlineData("{ \"dates\": { \"published\": \"3.4.2024\" } }", "If the day comes first, write 2024-04-03.")]
    [InlineData("{ \"dates\": { \"published\": \"14 November 2024\" } }", " Write 2024-11-14.")]
    [InlineData("{ \"dates\": { \"published\": \"45610\" } }", "In a spreadsheet this number stands for 2024-11-14. Write that date.")]
    [InlineData("{ \"dates\": { \"published\": 45610 } }", "In a spreadsheet this number stands for 2024-11-14. Write that date.")]
    public void Mistake_IsAnsweredWithItsRemedy(string json, string remedy) =>
        SendJson.ReadInspection(Encoding.UTF8.GetBytes(json)).Findings.Should().Contain(f => f.Message.Contains(remedy));

    [Theory]
    [InlineData("2024", "; this is a number, '2024'.")]
    [InlineData("\"31/02/2024\"", "'31/02/2024' is not a date written as year, month and day, such as 2024-11-14.")]
    [InlineData("\"2024-11-31\"", "'2024-11-31' is not a day: that month has 30 days.")]
    public void Date_ThatMeansNothing_GetsNoGuess(string published, string end) =>
        SendJson.ReadInspection(Encoding.UTF8.GetBytes($"{{ \"dates\": {{ \"published\": {published} }} }}")).Findings
            .Should().ContainSingle(f => f.Path == "/dates/published").Which.Message.Should().EndWith(end);

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    [InlineData("utf-32BE", "UTF-32")]
    public void OtherEncoding_WithItsMarkOrWithout_IsCalledByItsName(string name, string called)
    {
        var encoding = Encoding.GetEncoding(name);
        foreach (var mark in (byte[][])[[], encoding.GetPreamble()])
        {
            SendJson.ReadInspection([.. mark, .. encoding.GetBytes("{ \"kind\": \"full\" }")]).Findings
                .Should().ContainSingle().Which.Message.Should().Contain($"The text is in {called}, ").And.Contain("not UTF-8. Save it as UTF-8.");
        }
    }

    // A list of many documents, of which none can be read: one finding, and not one for each piece of it.
    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    public async Task OtherEncodingOfAList_IsCalledByItsNameOnce(string name, string called)
    {
        var list = $"[{string.Join(',', Enumerable.Repeat("{ \"kind\": \"full\" }", 3))}]";
        var readings = new List<InspectionReading>();
        await foreach (var reading in SendJson.ReadInspectionsAsync(new MemoryStream(Encoding.GetEncoding(name).GetBytes(list)), cancellationToken: TestContext.Current.CancellationToken))
        {
            readings.Add(reading);
        }

        readings.Should().ContainSingle().Which.Result.Findings.Should().ContainSingle().Which.Message.Should().StartWith($"The text is in {called}, ");
    }

    [Fact]
    public void ByteAtTheStartThatIsNoUtf8_IsNotTakenForWindows1252() =>
        SendJson.ReadInspection([0x80, (byte)'{', (byte)'}']).Findings.Should().ContainSingle().Which.Message.Should().EndWith("The byte 80 here is not valid UTF-8.");

    // Only the quotation marks of U+2018 to U+201F are curly ones: before and behind them stand a dash and a dagger.
    [Theory]
    [InlineData('\u2017', false)]
    [InlineData('\u2018', true)]
    [InlineData('\u201f', true)]
    [InlineData('\u2020', false)]
    public void CurlyQuotationMark_IsCalledOne(char mark, bool isCurly) =>
        SendJson.ReadInspection(Encoding.UTF8.GetBytes($"{{ {mark}kind{mark}: \"full\" }}")).Findings
            .Any(f => f.Message.EndsWith(" There is a curly quotation mark here. JSON needs straight ones.", StringComparison.Ordinal)).Should().Be(isCurly);

    [Theory]
    [InlineData("\"2024", false)]
    [InlineData("\"2024\u0001\"", true)]
    [InlineData("\"2024\n\"", true)]
    public void LineBreakInAText_IsSaidOnlyWhereOneStands(string text, bool isSaid) =>
        SendJson.ReadInspection(Encoding.UTF8.GetBytes($"{{ \"kind\": {text}")).Findings.Should().ContainSingle().Which.Message
            .EndsWith(" In text, write a line break as \\n and a tab as \\t.", StringComparison.Ordinal).Should().Be(isSaid);
}
