using Send.Framework.Frameworks;
using Send.Framework.Judgements;

namespace Send.Framework.Tests.Judgements;

public class GradeReadingTests
{
    public static TheoryData<string, string> Grades =>
        [.. FrameworkCatalogue.BuiltIn.Editions.SelectMany(e => e.Scales).Distinct().SelectMany(s => s.Grades).Select(g => (g.Scale.Id, g.Code)).Distinct()];

    [Theory]
    [MemberData(nameof(Grades))]
    public void Parse_EveryWordForAGrade_GivesIt(string scale, string code)
    {
        foreach (var grade in FrameworkCatalogue.BuiltIn.Editions.SelectMany(e => e.Scales).Distinct().Where(s => s.Id == scale).Select(s => s.Get(code)).AtLeastOne())
        {
            string?[] words = [grade.Label, grade.ShortLabel, grade.Code, grade.Phrase, .. grade.Aliases];
            foreach (var word in words.OfType<string>().AtLeastOne())
            {
                grade.Scale.Parse(word).Should().Be(grade);
                grade.Scale.Parse($"  {word.ToUpperInvariant().Replace(" ", "\n ")} ").Should().Be(grade);
            }
        }
    }

    [Theory]
    [InlineData("Inconsistent experiences and outcomes", "inconsistent")]
    [InlineData("Inconsistent", "inconsistent")]
    [InlineData("typically positive", "typically-positive")]
    [InlineData("Widespread and/or systemic failings", "systemic-failings")]
    public void TryParse_WhatPeopleType_GivesTheGrade(string words, string code)
    {
        AreaSend.Outcomes.Scale.TryParse(words, out var grade).Should().BeTrue();
        grade!.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("")]
    [InlineData("Good")]
    [InlineData(null)]
    public void TryParse_NumbersAndOtherWords_AreNoGrade(string? words) => AreaSend.Outcomes.Scale.TryParse(words, out _).Should().BeFalse();

    [Fact]
    public void Parse_ASlip_OffersTheNearestAndListsAll() =>
        ((Action)(() => AreaSend.Outcomes.Scale.Parse("Inconsistant"))).Should().Throw<FormatException>()
            .WithMessage("'Inconsistant' is not a grade*Did you mean '?nconsistent'*Typically positive experiences and outcomes (typically-positive)*");

    [Fact]
    public void Parse_ANameThatWasDropped_SaysWhatItBecame() =>
        ((Action)(() => SchoolReportCards.Grades.Scale.Parse("Secure"))).Should().Throw<FormatException>().WithMessage("*'Expected standard'*");
}
