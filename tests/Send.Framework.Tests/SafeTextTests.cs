using System.Globalization;
using Send.Framework.Validation;

namespace Send.Framework.Tests;

public class SafeTextTests
{
    // What a terminal would act on: a colour, a link, a title, the eight-bit form of both, writing backwards, and the ends of lines.
    private const string Hostile = "\u001b[31m\u001b]8;;http://e/\u001b\\x\u0007\u009b2J\u202e\u2066\u200b\ufeff\u0085\u2028\r\n\t\b\u007f\0";

    [Theory]
    [InlineData("Rotherham's café – 日本 😀", "Rotherham's café – 日本 😀")]
    [InlineData("a\u001b[31mb\r\nc", "a\\u001B[31mb\\u000D\\u000Ac")]
    [InlineData("\u202Egood\u2069", "\\u202Egood\\u2069")]
    [InlineData("\U000E0041", "\\uDB40\\uDC41")]
    [InlineData("", "")]
    public void ForLine_Text_ShowsWhatIsHidden(string text, string shown) => SafeText.ForLine(text).Should().Be(shown);

    [Fact]
    public void ForLine_HalfASurrogatePair_IsShown() => SafeText.ForLine("a\ud83d!").Should().Be("a\\uD83D!");

    [Fact]
    public void HiddenCharacters_AreTheCategoriesThatUnicodeGivesThem()
    {
        // Assigned by the Unicode of this runtime, and reserved for the same use or for tags: U+2065, U+E0000, U+E0002 to U+E001F.
        var hidden = Enumerable.Range(0, 0x110000).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control
            or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator).ToHashSet();

        Enumerable.Range(0, 0x110000).Where(c => HiddenCharacters.Contains(c) != hidden.Contains(c)).Should()
            .Equal([0x2065, 0xE0000, .. Enumerable.Range(0xE0002, 0x1E)]);
    }

    [Theory]
    [InlineData("A plain sentence: 5 years (about), \"so\".", "A plain sentence: 5 years (about), \"so\".")]
    [InlineData("# Heading", "\\# Heading")]
    [InlineData("- item - item", "\\- item - item")]
    [InlineData("1. item", "1\\. item")]
    [InlineData("    code", "code")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("&lt;b&gt;", "&amp;lt;b&amp;gt;")]
    [InlineData("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("a\\|b", "a\\\\\\|b")]
    [InlineData("```\nfence", "\\`\\`\\`\\\\u000Afence")]
    [InlineData("**bold** _thin_ ~~gone~~", "\\*\\*bold\\*\\* \\_thin\\_ \\~\\~gone\\~\\~")]
    public void ForMarkdown_Text_IsTextThere(string text, string shown) => SafeText.ForMarkdown(text).Should().Be(shown);

    [Theory]
    [InlineData("approximately 5 years", "approximately 5 years")]
    [InlineData("a\"] --> b", "a#quot;] --#gt; b")]
    [InlineData("#lt;b>`\\", "#35;lt;b#gt;#96;#92;")]
    public void ForMermaid_Label_StaysOne(string text, string shown) => SafeText.ForMermaid(text).Should().Be(shown);

    [Theory]
    [InlineData("Tom & Co's <b> \"x\"", "Tom &amp; Co&#39;s &lt;b&gt; &quot;x&quot;")]
    public void ForHtml_Text_IsTextThere(string text, string shown) => SafeText.ForHtml(text).Should().Be(shown);

    [Theory]
    [InlineData("https://www.gov.uk/a b?c=(d)", "https://www.gov.uk/a%20b?c=%28d%29")]
    [InlineData("http://example.org/'\"<>|", "http://example.org/%27%22%3C%3E%7C")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("\u0001javascript:alert(1)", null)]
    [InlineData("www.gov.uk", null)]
    [InlineData("", null)]
    public void ForLink_Address_IsOneOfTheWebOrNone(string address, string? link) => SafeText.ForLink(address).Should().Be(link);

    [Fact]
    public void Every_Output_OfHostileText_HasNothingHiddenInIt()
    {
        foreach (var shown in new[] { SafeText.ForLine(Hostile), SafeText.ForMarkdown(Hostile), SafeText.ForMermaid(Hostile), SafeText.ForHtml(Hostile) })
        {
            shown.EnumerateRunes().Should().NotContain(r => HiddenCharacters.Contains(r.Value));
        }
    }

    [Fact]
    public void Finding_PathAndMessageWithLineBreaks_PrintOnOneLine()
    {
        var finding = new Finding(FindingCodes.UnknownMember, "/x\u001b[2J\nforged.json: valid; 0 errors", "A\nB\u009b.");

        finding.ToString().Should().Be("warning SEND1008 /x\\u001B[2J\\u000Aforged.json: valid; 0 errors: A\\u000AB\\u009B.");
        finding.Path.Should().Contain("\n", "a program gets the pointer as it is");
    }
}
