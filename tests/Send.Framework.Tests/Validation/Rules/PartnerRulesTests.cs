using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class PartnerRulesTests
{
    [Theory]
    [InlineData(null, "sendiass", "SEND2017 /partnership/partners/0/name")]
    [InlineData(" ", "sendiass", "SEND2017 /partnership/partners/0/name")]
    [InlineData("Forum", null, "SEND1011 /partnership/partners/0/role")]
    [InlineData("Forum", "Forum", "SEND2018 /partnership/partners/0/role")]
    [InlineData("Forum", "scrutiny-board", "SEND2019 /partnership/partners/0/role")]
    public void Partner_WithAFault_IsReportedAtIt(string? name, string? role, string finding) =>
        (Facts.Rotherham with { Partners = [Facts.Partner(name, role)] }).Findings().Should().Equal(finding);

    [Fact]
    public void Partner_EmptyEntry_IsReported() =>
        (Facts.Rotherham with { Partners = [default] }).Findings().Should().Equal("SEND2017 /partnership/partners/0");

    [Fact]
    public void Role_Unknown_IsKept() =>
        (Facts.Rotherham with { Partners = [Facts.Partner("Board", "scrutiny-board")] }).Judge().Value.Partnership.Partners[0].Role
            .Should().Be("scrutiny-board");

    [Fact]
    public void Name_AtItsLimit_IsFineAndOneCharacterMoreIsFound()
    {
        var longest = new string('x', InspectionContract.LongestName);
        (Facts.Rotherham with { Partners = [Facts.Partner(longest, "sendiass")] }).Findings().Should().BeEmpty();
        (Facts.Rotherham with { Partners = [Facts.Partner(longest + "x", "sendiass")] }).Findings().Should().Equal("SEND1016 /partnership/partners/0/name");
        (Facts.Rotherham with { Partners = [Facts.Partner(new string('é', InspectionContract.LongestName), "sendiass")] }).Findings().Should()
            .BeEmpty("characters count, and not bytes");
    }
}
