using Send.Framework.Improvement;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class ThemeRulesTests
{
    [Fact]
    public void Theme_Misspelt_IsKeptWithAHint()
    {
        var facts = With(Field.Of("ehc-plan-qualty"));
        facts.OnlyMessage().Should().Be("'ehc-plan-qualty' is not one of the 34 themes of the taxonomy. Did you mean 'ehc-plan-quality'?");
        facts.Judge().Value.ImprovementAreas[0].Themes.Should().Equal("ehc-plan-qualty");
    }

    [Fact]
    public void Theme_OfOnesOwnTaxonomy_IsFine() =>
        With(Field.Of("trampolines")).Judge(new ValidationOptions { Themes = ThemeTaxonomy.AreaSend.With(new Theme("trampolines", "bouncing")) })
            .Findings.Should().BeEmpty();

    [Fact]
    public void Theme_NullEntry_IsReported() => With(default(Field<string>)).Findings().Should().Equal("SEND4014 /improvementAreas/0/themes/0");

    [Fact]
    public void Theme_ThreeTimes_IsReportedTwice() =>
        With(Field.Of("therapies"), Field.Of("therapies"), Field.Of("therapies")).Findings().Should()
            .Equal("SEND4016 /improvementAreas/0/themes/1", "SEND4016 /improvementAreas/0/themes/2");

    private static Facts With(params Field<string>[] themes) =>
        Facts.Rotherham with { Areas = Facts.OneOf(new() { Kind = "area-for-improvement", Text = "Waits", Themes = [.. themes] }) };
}
