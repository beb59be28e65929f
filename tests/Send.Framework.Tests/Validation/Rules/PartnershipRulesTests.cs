using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class PartnershipRulesTests
{
    [Fact]
    public void Partnership_Unreadable_IsReportedOnceAndNotLookedInto() =>
        (Facts.Rotherham with { Partnership = Field.Unreadable<PartnershipDocument>() }).Findings().Should().Equal("SEND1010 /partnership");

    [Fact]
    public void Name_Blank_IsAnError() => (Facts.Rotherham with { PartnershipName = "\t" }).Findings().Should().Equal("SEND1015 /partnership/name");

    [Fact]
    public void Name_Missing_IsFine()
    {
        var judged = (Facts.Rotherham with { PartnershipName = default }).Judge();
        judged.Findings.Should().BeEmpty();
        judged.Value.Partnership.Name.Should().BeNull();
    }
}
