using Send.Framework.Frameworks;

namespace Send.Framework.Tool.Tests;

/// <summary>
/// The reference pages are what the command prints. Set <c>SEND_UPDATE_DOCS=1</c> to rewrite them from the data instead of comparing; what
/// changed in them is what changed in the rules.
/// </summary>
public class FrameworkPagesTests
{
    private const string Folder = "docs/reference/frameworks";

    public static TheoryData<string> Editions => [.. FrameworkCatalogue.BuiltIn.Editions.Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Editions))]
    public async Task Page_OfAnEdition_IsWhatTheCommandPrints(string id) =>
        await ShouldBeThePage($"{id}.md", "frameworks", id, "--format", "markdown");

    [Fact]
    public async Task Index_IsWhatTheCommandPrints() => await ShouldBeThePage("README.md", "frameworks", "--format", "markdown");

    [Fact]
    public void Folder_HoldsAPageForEachEditionAndNoOther() =>
        Directory.EnumerateFiles(Repository.PathOf(Folder)).Select(Path.GetFileName).Should().BeEquivalentTo(
            [.. FrameworkCatalogue.BuiltIn.Editions.Select(e => e.Id + ".md"), "README.md", "contract.md"], "pages of editions that are gone go too");

    [Theory]
    [MemberData(nameof(Editions))]
    public async Task Page_OfAnEdition_NamesEverythingThatTheEditionHolds(string id)
    {
        var edition = FrameworkCatalogue.BuiltIn.Get(id);
        string[] facts =
        [
            edition.Summary, .. edition.LegalBasis.Select(b => b.Summary), .. edition.Kinds.Select(k => k.Summary),
            .. edition.Kinds.SelectMany(k => k.Questions).Select(q => q.Title), .. edition.Kinds.SelectMany(k => k.GeneralRules).Select(r => r.Summary),
            .. edition.FollowUpRules.Select(r => r.Summary), .. edition.Kinds.SelectMany(k => k.Categories).Select(c => c.Explanation),
            .. edition.Kinds.SelectMany(k => k.LimitingRules).Select(r => r.Explanation), .. edition.Scales.SelectMany(s => s.Grades).Select(g => g.Label),
            .. edition.OpenQuestions.Select(q => q.Text), .. edition.Pauses.Select(p => p.Summary), .. edition.Remits.Select(r => r.Name),
            edition.Source.Title,
        ];

        var page = (await ToolRun.Of("frameworks", id, "--format", "markdown")).Output;
        var text = Squeezed((await ToolRun.Of("frameworks", id)).Output);

        facts.Should().OnlyContain(fact => page.Contains(fact, StringComparison.Ordinal));
        facts.Should().OnlyContain(fact => text.Contains(Squeezed(fact), StringComparison.Ordinal), "the text shows what the page shows");
    }

    // Text is wrapped to the screen, in words and also within long ones.
    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static async Task ShouldBeThePage(string file, params string[] args)
    {
        var run = await ToolRun.Of(args);
        var path = Repository.PathOf(Path.Combine(Folder, file));
        run.ExitCode.Should().Be(0);
        if (Environment.GetEnvironmentVariable("SEND_UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, run.Output.ReplaceLineEndings("\n"), TestContext.Current.CancellationToken);
        }

        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").Should().Be(
            run.Output.ReplaceLineEndings("\n"), "the pages are generated: SEND_UPDATE_DOCS=1 rewrites them");
    }
}
