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

    [Theory]
    [InlineData("ehc plan quality", "SEND4014",
        "'ehc plan quality' is not a code. Expected lower-case words joined by hyphens, such as 'ehc-plan-quality'. Did you mean 'ehc-plan-quality'?")]
    [InlineData("", "SEND4014", "'' is not a code. Expected lower-case words joined by hyphens, such as 'ehc-plan-quality'.")]
    [InlineData("zebra", "SEND4015", "'zebra' is not one of the 34 themes of the taxonomy.")]
    public void Theme_OfNoTaxonomy_IsToldWhatItShouldBe(string theme, string code, string message) =>
        With(Field.Of(theme)).Judge().Findings.Select(f => $"{f.Code} {f.Path} {f.Message}").Should().Equal($"{code} /improvementAreas/0/themes/0 {message}");

    [Fact]
    public void Theme_NullEntry_IsToldWhatBelongsThere() =>
        With(default(Field<string>)).OnlyMessage().Should().Be("The entry is empty. Expected a code, such as 'ehc-plan-quality'.");

    // Among a few the list is gone through, and beyond that a set is kept: the answer is the same.
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void Theme_ThatComesAgain_IsFoundWhetherItIsKnownOrNot(int others)
    {
        Field<string>[] filling = [.. Enumerable.Range(0, others).Select(i => Field.Of($"theme-{i}"))];
        string[] Again(params Field<string>[] themes) =>
        [
            .. With([.. filling, .. themes]).Judge().Findings.Where(f => f.Code.Value == "SEND4016")
                .Select(f => $"{f.Path[(f.Path.LastIndexOf('/') + 1)..]} {f.Message}"),
        ];

        Again("therapies", "zebra", "therapies").Should().Equal($"{others + 2} The area already has the theme 'therapies'.");
        Again("zebra", "therapies", "zebra").Should().Equal($"{others + 2} The area already has the theme 'zebra'.");
        Again("zebra", "lion", "therapies", "annual-reviews").Should().BeEmpty();
        Again(default, default, "Not a code", "Not a code").Should().BeEmpty("what is no theme does not come again");
    }

    private static Facts With(params Field<string>[] themes) =>
        Facts.Rotherham with { Areas = Facts.OneOf(new() { Kind = "area-for-improvement", Text = "Waits", Themes = [.. themes] }) };
}
