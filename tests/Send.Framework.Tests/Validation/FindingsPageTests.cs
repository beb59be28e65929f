using System.Runtime.CompilerServices;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation;

public sealed class FindingsPageTests
{
    // Set SEND_UPDATE_DOCS=1 to rewrite docs/reference/findings.md from the code instead of comparing.
    [Fact]
    public void Render_Page_IsTheOneInTheDocumentation()
    {
        var page = FindingsPage.Render();
        if (Environment.GetEnvironmentVariable("SEND_UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOfPage())!);
            File.WriteAllText(PathOfPage(), page);
        }

        File.ReadAllText(PathOfPage()).ReplaceLineEndings("\n").Should().Be(page);
    }

    public static TheoryData<string> Codes => [.. FindingCodes.All.Select(c => c.Value)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Read_TheExampleOfACode_FindsThatCodeAndNoOtherError(string code)
    {
        var found = FindingExamples.All.Single(e => e.Code == code).Read();

        found.Where(f => f.Severity == Severity.Error || f.Code.Value == code).Select(f => f.Code.Value).Distinct().Should().Equal(code);
    }

    [Fact]
    public void All_Examples_AreOneForEachCode() =>
        FindingExamples.All.Select(e => e.Code).Should().Equal(FindingCodes.All.Select(c => c.Value));

    [Fact]
    public void Render_EveryCode_HasAHeadingThatItsHelpPointsTo()
    {
        var page = FindingsPage.Render();
        foreach (var code in FindingCodes.All.AtLeastOne())
        {
            page.Should().Contain($"\n### {code.Value}\n");
            code.Help.Should().Be($"docs/reference/findings.md#{code.Value.ToLowerInvariant()}");
        }
    }

    private static string PathOfPage([CallerFilePath] string here = "") =>
        Path.Combine(Root(here), "docs", "reference", "findings.md");

    // A deterministic build maps the source path, so the root is looked for from the output as well.
    private static string Root(string here)
    {
        foreach (var start in new[] { Path.GetDirectoryName(here), AppContext.BaseDirectory })
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Send.Framework.sln")))
                {
                    return folder;
                }
            }
        }

        throw new InvalidOperationException("The root of the repository was not found.");
    }
}
