using System.Diagnostics;
using System.Text;
using Send.Framework.Frameworks.Layouts;
using Send.Framework.Reports;

namespace Send.Framework.Tests.Reports;

/// <summary>Any text is answered, in a time that grows with its length and with nothing else.</summary>
public class HostileReportTests
{
    [Theory]
    [InlineData("Inspection outcome\n")]
    [InlineData("The local area partnership's ")]
    [InlineData("Area SEND inspection report: ")]
    [InlineData("Area SEND inspection of a Local Area Partnership\n")]
    [InlineData("Inspection dates: 1 to 2 May 2024 ")]
    [InlineData("a-\n")]
    [InlineData("\u00AD")]
    [InlineData("\t\n")]
    [InlineData("NHS North East and ")]
    [InlineData("Leaders should\n")]
    [InlineData(". The next full ")]
    [InlineData("\uFB03")]
    [InlineData("\uD800")]
    [InlineData("1\f")]
    public void Read_AnythingOften_TakesTimeByItsLength(string piece)
    {
        var begin = ReadingHelp.Report() + "\n";
        Time(begin, piece, 40_000);

        var small = Math.Max(Time(begin, piece, 100_000), 5);
        var large = Time(begin, piece, 800_000);

        large.Should().BeLessThan(small * 40, "8 times the text takes about 8 times as long");
    }

    [Fact]
    public void Read_HundredMillionCharacters_IsRefusedAtOnce()
    {
        var text = ReportText.Of(new string('a', 100_000_000));
        var clock = Stopwatch.StartNew();

        ReportReader.Read(text).CannotTell.Single().Because.Should().Contain("No report is that long");

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("a (b|c")]
    [InlineData("a )")]
    [InlineData("{name}")]
    [InlineData("{any:99}")]
    [InlineData("{what:3}")]
    [InlineData("{dates")]
    [InlineData(" ")]
    public void FromString_MalformedPhrase_Throws(string phrase) =>
        FluentActions.Invoking(() => Phrase.FromString(phrase)).Should().Throw<ArgumentException>();

    private static double Time(string begin, string piece, int length)
    {
        var text = new StringBuilder(begin, length + begin.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        var report = ReportText.Of(text.ToString());
        var clock = Stopwatch.StartNew();
        ReportReader.Read(report);
        return clock.Elapsed.TotalMilliseconds;
    }
}
