using Send.Framework.Validation.Documents;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class AuthorityRulesTests
{
    [Theory]
    [InlineData("372", null)]
    [InlineData(null, "E08000018")]
    public void Authority_OneCode_IsEnough(string? dfeCode, string? gssCode) =>
        (Facts.Rotherham with { Authority = Facts.Council(dfeCode, gssCode) }).Findings().Should().BeEmpty();

    [Theory]
    [InlineData("0372", null, "SEND2004 /partnership/localAuthority/dfeCode")]
    [InlineData("abc", null, "SEND2004 /partnership/localAuthority/dfeCode")]
    [InlineData(null, "e08000018", "SEND2004 /partnership/localAuthority/gssCode")]
    [InlineData(null, "E09999999", "SEND2005 /partnership/localAuthority/gssCode")]
    public void Authority_BadCode_IsReportedAtTheCode(string? dfeCode, string? gssCode, string finding) =>
        (Facts.Rotherham with { Authority = Facts.Council(dfeCode, gssCode), Boards = [Facts.Board("QF7", null)] })
            .Findings().Should().Equal(finding);

    [Fact]
    public void Authority_OneCodeUnknown_SaysWhoseTheOtherIs() =>
        (Facts.Rotherham with { Authority = Facts.Council("372", "E08009999") }).OnlyMessage().Should().Be(
            "No authority has, or had, the GSS code 'E08009999'. The other code belongs to Rotherham Metropolitan Borough Council ('372').");

    [Fact]
    public void Authority_CodesOfTwo_NamesBoth() =>
        (Facts.Rotherham with { Authority = Facts.Council("372", "E08000019") }).OnlyMessage().Should().Be(
            "The codes belong to different authorities: '372' is Rotherham Metropolitan Borough Council and 'E08000019' is Sheffield City Council.");

    // Cumbria ended on 31 March 2023 and was followed by two (rulebook section 7).
    [Fact]
    public void Authority_Ended_NamesItsSuccessors() =>
        (Facts.Rotherham with { Authority = Facts.Council("909"), Boards = [Facts.Board("QHM", null)] }).OnlyMessage().Should().Be(
            "Cumbria County Council ('909') ended on 31 March 2023 and was not in force on 30 September 2024. In force on that date: "
            + "Cumberland Council ('942'), Westmorland and Furness Council ('943').");

    [Fact]
    public void Authority_NotYetBegun_NamesItsPredecessor() =>
        (Facts.Oldham2017 with { Authority = Facts.Council("942") }).OnlyMessage().Should().Contain("began on 1 April 2023").And.Contain("Cumbria");

    [Theory]
    [InlineData("Rotherham")]
    [InlineData("rotherham mbc")]
    [InlineData("Metropolitan Borough of Rotherham")]
    public void Name_WrittenAnotherWay_IsFine(string name) =>
        (Facts.Rotherham with { Authority = Facts.Council("372", null, name) }).Findings().Should().BeEmpty();

    [Fact]
    public void Name_MissingCode_SaysWhichCodeItIs() =>
        (Facts.Rotherham with { Authority = Facts.Council(null, null, "Rotherham") }).OnlyMessage().Should()
            .EndWith("Rotherham Metropolitan Borough Council is '372'.");

    [Theory]
    [InlineData("Sheffield City Council", " It is a name of Sheffield City Council ('373').")]
    [InlineData("Sheffield", " It is a name of Sheffield City Council ('373').")]
    [InlineData("Atlantis Borough Council", "")]
    public void Name_OfAnother_IsAWarningThatSaysWhose(string name, string instead) =>
        (Facts.Rotherham with { Authority = Facts.Council("372", null, name) }).OnlyMessage().Should().Be(
            $"'{name}' is not a known name of the authority '372', Rotherham Metropolitan Borough Council.{instead}");

    [Theory]
    [InlineData(null)]
    [InlineData("Atlantis Borough Council")]
    public void Codes_None_OfANameThatNobodyHas_GiveNoHint(string? name) =>
        (Facts.Rotherham with { Authority = Facts.Council(null, null, name) }).OnlyMessage().Should().Be(
            "The local authority has no code. Add \"dfeCode\" (such as \"372\") or \"gssCode\" (such as \"E08000018\").");

    // Cumbria's last day was 31 March 2023, and its two successors began on the next (rulebook section 7). Both ends belong to the period.
    [Theory]
    [InlineData("909", null, "2023-03-31", null)]
    [InlineData("909", null, "2023-04-01", "/dfeCode")]
    [InlineData(null, "E10000006", "2023-03-31", null)]
    [InlineData(null, "E10000006", "2023-04-01", "/gssCode")]
    [InlineData("942", null, "2023-03-31", "/dfeCode")]
    [InlineData("942", null, "2023-04-01", null)]
    public void Authority_AroundItsLastDay_IsInForceToTheEndOfIt(string? dfeCode, string? gssCode, string day, string? member) =>
        On(day, Facts.Rotherham with { Authority = Facts.Council(dfeCode, gssCode), Boards = [Facts.Board("QE1", null)] })
            .Should().Equal(member is null ? [] : [$"SEND2007 /partnership/localAuthority{member}"]);

    // Sheffield's GSS code was E08000019 to 31 March 2025 and is E08000039 since (boundary change order 2024).
    [Theory]
    [InlineData("E08000019", "2025-03-31", false)]
    [InlineData("E08000019", "2025-04-01", true)]
    [InlineData("E08000039", "2025-03-31", true)]
    [InlineData("E08000039", "2025-04-01", false)]
    public void GssCode_AroundItsChange_IsOfItsOwnDays(string gssCode, string day, bool isOfAnotherTime)
    {
        foreach (var dfeCode in new[] { "373", null })
        {
            On(day, Facts.Rotherham with { Authority = Facts.Council(dfeCode, gssCode) })
                .Should().Equal(isOfAnotherTime ? ["SEND2008 /partnership/localAuthority/gssCode"] : []);
        }
    }

    [Fact]
    public void GssCode_OfAnotherTime_SaysWhichWasRight() =>
        (Facts.Rotherham with { Authority = Facts.Council("373", "E08000039") }).OnlyMessage().Should().Be(
            "'E08000039' is a code of Sheffield City Council, but not the one in use on 30 September 2024, which was 'E08000019'.");

    [Fact]
    public void Authority_WithoutAnyDay_IsNotMeasuredAgainstOne() =>
        (Facts.Rotherham with { Authority = Facts.Council("909"), Notified = default, Started = default, Ended = default, Boards = [] }).Findings()
            .Should().NotContain(f => f.Contains("/partnership", StringComparison.Ordinal));

    // Places are looked up on the first day of the visit, or else the last, or else the day of the notice.
    [Theory]
    [InlineData("2023-03-31", "2023-04-01", "2023-04-01", false)]
    [InlineData("2023-04-01", "2023-03-31", "2023-03-31", true)]
    [InlineData(null, "2023-03-31", "2023-04-01", false)]
    [InlineData(null, "2023-04-01", "2023-03-31", true)]
    [InlineData(null, null, "2023-03-31", false)]
    [InlineData(null, null, "2023-04-01", true)]
    public void Authority_IsMeasuredByTheBestDayThatIsKnown(string? started, string? ended, string notified, bool isFound)
    {
        static Field<LocalDate> Given(string? day) => day is null ? default : Field.Of(Day(day));
        var facts = Facts.Rotherham with { Authority = Facts.Council("909"), Boards = [], Published = default };
        (facts with { Started = Given(started), Ended = Given(ended), Notified = Given(notified) }).Findings()
           .Contains("SEND2007 /partnership/localAuthority/dfeCode").Should().Be(isFound);
    }

    private static IEnumerable<string> On(string day, Facts facts)
    {
        var on = Day(day);
        return (facts with { Notified = default, Started = on, Ended = on, Published = default }).Findings()
            .Where(f => f.Contains("/partnership/localAuthority", StringComparison.Ordinal));
    }
}
