using System.Globalization;
using CsCheck;
using Send.Framework.Time;

namespace Send.Framework.Tests.Time;

/// <summary>Windows, intervals and terms as text: the named formats, and the one that reads back.</summary>
public class TextFormTests
{
    private static readonly Gen<LocalDate?> Day =
        Gen.Int[-1, 4000].Select(days => days < 0 ? (LocalDate?)null : new LocalDate(2020, 1, 1).PlusDays(days));

    private static readonly Gen<DueWindow> Window = Gen.Select(Day, Day, Day, Gen.Enum<IntervalPrecision>(), (a, b, c, precision) =>
    {
        var days = new[] { a, b, c }.Order().ToArray();
        return DueWindow.Unknown.WithPrecision(precision).WithEarliest(days[0]).WithTarget(days[1]).WithLatest(days[2]);
    });

    [Fact]
    public void Window_InFormatR_ReadsBackEqual() => Window.Sample(window =>
    {
        DueWindow.Parse(window.ToString("R", null)).Should().Be(window);
        window.ToString("G", CultureInfo.GetCultureInfo("ar-SA")).Should().Be(window.ToString());
    });

    [Theory]
    [InlineData("target 2029-11-04, approximately (autumn 2029)")]
    [InlineData("target 2029-11-04, approximately")]
    public void Window_WithOrWithoutItsTerm_IsTheSame(string text) =>
        DueWindow.Parse(text).Should().Be(DueWindow.Around(new(2029, 11, 4), IntervalPrecision.Approximately));

    [Theory]
    [InlineData("")]
    [InlineData("2029-11-04")]
    [InlineData("target 2029-11-31")]
    [InlineData("target 2029-11-04, approximately (spring 2029)")]
    [InlineData("target 2029-11-04, approximately (autumn")]
    [InlineData("target 2029-11-04, by, by")]
    [InlineData("target 2029-11-04, target 2029-11-04")]
    [InlineData("earliest 2029-11-04, latest 2029-11-03")]
    [InlineData("target 2029-11-04, not-stated")]
    [InlineData("target 2029-11-04, unknown")]
    [InlineData("UNKNOWN")]
    public void Window_ThatIsNone_IsRefused(string text)
    {
        DueWindow.TryParse(text, out var window).Should().BeFalse();
        window.Should().Be(DueWindow.Unknown);
        ((Action)(() => DueWindow.Parse(text))).Should().Throw<FormatException>().WithMessage("*target 2029-11-04, approximately*");
    }

    [Theory]
    [InlineData(5, IntervalUnit.Years, IntervalPrecision.Approximately, "approximately 5 years", "5 years", "P5Y", "approximately 5 years")]
    [InlineData(1, IntervalUnit.Months, IntervalPrecision.NotStated, "1 month", "1 month", "P1M", "P1M")]
    [InlineData(35, IntervalUnit.WorkingDays, IntervalPrecision.NotStated, "35 working days", "35 working days", null, "35 working days")]
    [InlineData(1, IntervalUnit.Terms, IntervalPrecision.By, "by 1 term", "1 term", null, "by 1 term")]
    public void Interval_InEachFormat_IsAsDocumented(
        int amount, IntervalUnit unit, IntervalPrecision precision, string general, string words, string? iso, string roundTrip)
    {
        var interval = FollowUpInterval.Of(amount, unit, precision);

        $"{interval}|{interval:G}|{interval:W}|{interval:R}".Should().Be($"{general}|{general}|{words}|{roundTrip}");
        if (iso is null)
        {
            ((Action)(() => interval.ToString("I", null))).Should().Throw<FormatException>().WithMessage("*Use the format R.");
        }
        else
        {
            interval.ToString("I", null).Should().Be(iso);
        }

        Read<FollowUpInterval>(roundTrip).Should().Be(interval);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("5 year")]
    [InlineData("1 years")]
    [InlineData("0 years")]
    [InlineData("1001 years")]
    [InlineData("+5 years")]
    [InlineData("about 5 years")]
    [InlineData("not-stated 5 years")]
    [InlineData("approximately P5Y")]
    [InlineData("approximately")]
    public void Interval_ThatIsNone_IsRefused(string text) =>
        ((Action)(() => Read<FollowUpInterval>(text))).Should().Throw<FormatException>();

    // What a document may say stays ISO 8601.
    [Fact]
    public void Interval_ParseOfWords_IsRefused() => FollowUpInterval.TryParse("5 years", out _).Should().BeFalse();

    [Fact]
    public void Term_InEachFormat_IsAsDocumented()
    {
        SchoolTerm term = new(SchoolTermSeason.Autumn, 2029);

        $"{term}|{term:G}|{term:R}|{term:W}".Should().Be("autumn 2029|autumn 2029|autumn 2029|autumn term 2029");
        Read<SchoolTerm>("autumn 2029").Should().Be(term);
    }

    [Fact]
    public void Format_ThatAValueDoesNotHave_IsRefusedWithThoseItHas()
    {
        Refusal(() => DueWindow.Unknown.ToString("X", null)).Should().Be("DueWindow has no format 'X'. It has: G, W, R.");
        Refusal(() => FollowUpInterval.FromYears(1).ToString("x", null)).Should().Be("FollowUpInterval has no format 'x'. It has: G, W, I, R.");
        Refusal(() => new SchoolTerm(SchoolTermSeason.Spring, 2029).ToString("I", null)).Should().Be("SchoolTerm has no format 'I'. It has: G, R, W.");
    }

    private static string Refusal(Func<string> act) => act.Should().Throw<FormatException>().Which.Message;

    private static T Read<T>(string text)
        where T : ISpanParsable<T>
    {
        T.TryParse(text, null, out var tried).Should().Be(T.TryParse(text.AsSpan(), null, out _));
        var read = T.Parse(text, null);
        tried.Should().Be(read).And.Be(T.Parse(text.AsSpan(), null));
        return read;
    }
}
