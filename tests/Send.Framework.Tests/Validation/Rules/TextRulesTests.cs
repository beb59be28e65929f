using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class TextRulesTests
{
    // Lengths are UTF-16 code units, whatever bytes they take: two bytes for e acute, and four for two units of an emoji.
    [Theory]
    [InlineData("x", 300, "")]
    [InlineData("x", 301, "SEND1016 /partnership/name")]
    [InlineData("\u00e9", 300, "")]
    [InlineData("\u00e9", 301, "SEND1016 /partnership/name")]
    [InlineData("\ud83d\ude00", 150, "")]
    [InlineData("\ud83d\ude00", 151, "SEND1016 /partnership/name")]
    public void Name_AtTheLimit_IsShortEnoughOrReported(string character, int times, string finding) =>
        (Facts.Rotherham with { PartnershipName = string.Concat(Enumerable.Repeat(character, times)) }).Findings()
            .Should().Equal(finding.Length == 0 ? [] : [finding]);

    [Theory]
    [InlineData("x", 20_000, "")]
    [InlineData("x", 20_001, "SEND1016 /improvementAreas/0/text")]
    [InlineData("\u00e9", 20_000, "")]
    [InlineData("\u00e9", 20_001, "SEND1016 /improvementAreas/0/text")]
    public void Text_AtTheLimit_IsShortEnoughOrReported(string character, int times, string finding) =>
        (Facts.Rotherham with
        {
            Areas = Facts.OneOf(new() { Kind = "area-for-improvement", Text = string.Concat(Enumerable.Repeat(character, times)) }),
        }).Findings().Should().Equal(finding.Length == 0 ? [] : [finding]);

    [Theory]
    [InlineData(" ")]
    [InlineData("\u00a0\u2003")]
    public void Name_Blank_IsReportedAndNotAName(string name)
    {
        var facts = Facts.Rotherham with { PartnershipName = name };

        facts.Findings().Should().Equal("SEND1015 /partnership/name");
    }
}
