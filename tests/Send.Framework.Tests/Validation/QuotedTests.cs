using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation;

public sealed class QuotedTests
{
    [Theory]
    [InlineData("good", "'good'")]
    [InlineData("a\nb\u001b[31m", "'a\\u000Ab\\u001B[31m'")]
    [InlineData("\u202Egood", "'\\u202Egood'")] // right-to-left override
    [InlineData("\ud83d\ude00", "'\ud83d\ude00'")]
    public void Text_Value_IsShownWithoutAnythingThatBreaksALine(string value, string shown) => Quoted.Text(value).Should().Be(shown);

    [Fact]
    public void Text_LoneSurrogate_IsEscaped() => Quoted.Text("\ud83d!").Should().Be("'\\uD83D!'");

    [Fact]
    public void Text_LongValue_IsCutAfterSixtyCharacters() =>
        Quoted.Text(new string('x', 1_000_000)).Should().Be("'" + new string('x', 60) + "...'");

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "...")]
    public void Text_AtTheLimit_IsWholeOrCut(int length, string tail) =>
        Quoted.Text(new string('x', length)).Should().Be("'" + new string('x', 60) + tail + "'");

    [Fact]
    public void Sentence_LongerThanThreeTimesTheLimit_LosesItsMiddle()
    {
        var whole = new string('a', 60) + new string('b', 120);

        Quoted.Sentence(whole).Should().Be(whole);
        Quoted.Sentence(new string('a', 60) + "x" + new string('b', 120)).Should().Be(new string('a', 60) + "..." + new string('b', 120));
    }

    [Fact]
    public void List_NoneFortyAndMore_NamesFortyAndCountsTheRest()
    {
        var forty = Enumerable.Range(1, 40).Select(i => $"c{i}").ToArray();

        Quoted.List([]).Should().Be("none");
        Quoted.List(forty).Should().Be(string.Join(", ", forty));
        Quoted.List([.. forty, "c41", "c42"]).Should().Be(string.Join(", ", forty) + " and 2 more");
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(401, false)]
    public void Said_AtTheLimit_IsAWordOrOnlyQuoted(int length, bool isWord)
    {
        var text = new string('x', length);
        foreach (var said in new[] { Said.Of(text), Said.Of(System.Text.Encoding.UTF8.GetBytes(text)) })
        {
            said.Word.Should().Be(isWord ? text : "");
            said.ToString().Should().Be("'" + new string('x', 60) + "...'");
        }
    }

    [Fact]
    public void DidYouMean_NearAndFar_SaysSoOrNothing()
    {
        Quoted.DidYouMean("inconsistant", ["typically-positive", "inconsistent"]).Should().Be(" Did you mean 'inconsistent'?");
        Quoted.DidYouMean("zebra", ["inconsistent"]).Should().BeEmpty();
    }
}
