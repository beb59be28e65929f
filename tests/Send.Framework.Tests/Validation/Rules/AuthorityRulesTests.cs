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
            "No authority has, or had, the GSS code 'E08009999'. The other code is that of Rotherham Metropolitan Borough Council ('372').");

    [Fact]
    public void Authority_CodesOfTwo_NamesBoth() =>
        (Facts.Rotherham with { Authority = Facts.Council("372", "E08000019") }).OnlyMessage().Should().Be(
            "The codes belong to two authorities: '372' is Rotherham Metropolitan Borough Council, 'E08000019' is Sheffield City Council.");

    // Cumbria ended on 31 March 2023 and was followed by two (rulebook section 7).
    [Fact]
    public void Authority_Ended_NamesItsSuccessors() =>
        (Facts.Rotherham with { Authority = Facts.Council("909"), Boards = [Facts.Board("QHM", null)] }).OnlyMessage().Should().Be(
            "Cumbria County Council ('909') ended on 31 March 2023 and was not in force on 30 September 2024. In its place then: "
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
}
