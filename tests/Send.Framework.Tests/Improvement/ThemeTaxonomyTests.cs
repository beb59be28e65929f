using Send.Framework.Improvement;

namespace Send.Framework.Tests.Improvement;

public class ThemeTaxonomyTests
{
    [Fact]
    public void AreaSend_HasTheThemesOfTheCountedReports()
    {
        var themes = ThemeTaxonomy.AreaSend.Themes;

        themes.Should().HaveCount(34);
        themes.Select(t => t.Code).Should().OnlyHaveUniqueItems();
        themes[0].Code.Should().Be("ehc-plan-quality", "44 of 55 reports have it, more than any other (rulebook 6.3)");
        themes.Should().OnlyContain(t => !t.Definition.EndsWith('.') && !t.Definition.Contains("  "));
        ThemeTaxonomy.AreaSend.TryGet("transport", out _).Should().BeTrue("a theme of 2016 that no report since 2023 has raised");
    }

    [Fact]
    public void With_AnotherTheme_GivesANewTaxonomy()
    {
        var extended = ThemeTaxonomy.AreaSend.With(new Theme("early-years", "co-ordination in the early years"));

        extended.TryGet("early-years", out var theme).Should().BeTrue();
        theme!.Definition.Should().Be("co-ordination in the early years");
        extended.Themes[^1].Should().BeSameAs(theme);
        extended.TryGet("therapies", out _).Should().BeTrue();
        ThemeTaxonomy.AreaSend.TryGet("early-years", out _).Should().BeFalse("nobody sees what another caller added");
    }

    [Fact]
    public void With_ThemeThatIsThereAlready_IsRefused()
    {
        Action[] acts =
        [
            () => ThemeTaxonomy.AreaSend.With(new Theme("transport", "again")),
            () => ThemeTaxonomy.AreaSend.With(new Theme("new", "once"), new Theme("new", "twice")),
        ];

        acts[0].Should().Throw<ArgumentException>().WithMessage("The taxonomy already has the theme 'transport'.*");
        acts[1].Should().Throw<ArgumentException>().WithMessage("*'new'*");
    }
}
