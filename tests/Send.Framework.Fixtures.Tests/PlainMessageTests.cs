using System.Text;
using System.Text.RegularExpressions;
using Send.Framework.Validation;

namespace Send.Framework.Fixtures.Tests;

/// <summary>What a person at a form reads: the facts of the message for programmers, in the words of the report.</summary>
public partial class PlainMessageTests
{
    public static TheoryData<string> JudgedCodes => [.. FaultyDocuments.All.Select(d => d.Code.Value).Where(code => code[4] is not '1').Distinct()];

    [Theory]
    [MemberData(nameof(JudgedCodes))]
    public void PlainMessage_OfAJudgedDocument_NamesNoMemberAndNoCode(string code)
    {
        var documents = FaultyDocuments.All.Where(d => d.Code.Value == code).ToArray();

        documents.Should().NotBeEmpty();
        foreach (var document in documents)
        {
            var typed = document.HasText ? Encoding.UTF8.GetString(document.ToUtf8Json()) : "";
            document.Judge().Findings.Where(f => f.Code.Value == code).Should().NotBeEmpty().And.AllSatisfy(finding =>
            {
                finding.PlainMessage.Should().NotContainAny("\"", "{", "}", "JSON", "member");
                HyphenatedCode().Matches(finding.PlainMessage).Select(m => m.Value).Where(m => !typed.Contains(m[1..^1], StringComparison.Ordinal))
                    .Should().BeEmpty("a person reads names, in {0}", finding.PlainMessage);
            });
        }
    }

    [Theory]
    [MemberData(nameof(JudgedCodes))]
    public void PlainMessage_OfAJudgedDocument_HasTheDatesAndFiguresOfTheMessage(string code)
    {
        foreach (var finding in FaultyDocuments.All.Where(d => d.Code.Value == code).SelectMany(d => d.Judge().Findings))
        {
            Figures(
                finding.Message.Replace("\"2024-09-30\"", "", StringComparison.Ordinal).Replace("\"2024-10-04\"", "", StringComparison.Ordinal)).Should().BeSubsetOf(
                Figures(finding.PlainMessage),
                "{0} and {1} say the same", finding.Message, finding.PlainMessage);
        }
    }

    [Fact]
    public void PlainMessage_MissingDate_SaysWhichDay()
    {
        var finding = FaultyDocuments.All.First(d => d.Code == FindingCodes.DateMissing).Judge().Findings.First(f => f.Code == FindingCodes.DateMissing);

        finding.Path.Should().MatchRegex("^/dates/(started|ended)$");
        finding.PlainMessage.Should().MatchRegex("^The (first|last) day of the visit is missing");
    }

    // Figures that are part of a code, an identifier or an example of one are not facts.
    private static IEnumerable<string> Figures(string text) =>
        Figure().Matches(Example().Replace(Json().Replace(text, ""), "")).Select(m => m.Value).Distinct();

    [GeneratedRegex(@"'[a-z0-9]+(-[a-z0-9]+)+'|‘[a-z0-9]+(-[a-z0-9]+)+’")]
    private static partial Regex HyphenatedCode();

    [GeneratedRegex(@"(?<![\w-])\d+(?![\w-])")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\{.*\}")]
    private static partial Regex Json();

    [GeneratedRegex(@"'[^']*'|‘[^’]*’|\([^)]*\)")]
    private static partial Regex Example();
}
