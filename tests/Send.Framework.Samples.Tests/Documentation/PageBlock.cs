using System.Text.RegularExpressions;

namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>A fenced block of a page, with the comment right above it that says what holds it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Line">The line of the page that it begins on, from 1.</param>
/// <param name="Language">What the fence says: <c>csharp</c>, <c>console</c>.</param>
/// <param name="Text">What stands between the fences.</param>
/// <param name="Holder">The first word of the comment: <c>program</c>, <c>part</c>; null without a comment.</param>
/// <param name="Argument">The rest of the comment: a path or a reason.</param>
internal sealed partial record PageBlock(Page Page, int Line, string Language, string Text, string? Holder, string? Argument)
{
    public static IEnumerable<PageBlock> Of(Page page)
    {
        var text = page.Text;
        return Block().Matches(text).Select(match => new PageBlock(
            page,
            text[..match.Groups["fence"].Index].Count(c => c == '\n') + 1,
            match.Groups["language"].Value,
            match.Groups["text"].Value,
            match.Groups["holder"].Success ? match.Groups["holder"].Value : null,
            match.Groups["argument"].Success ? match.Groups["argument"].Value.Trim() : null));
    }

    public override string ToString() => $"{Page}:{Line} ({Language})";

    [GeneratedRegex(
        "(?:^<!-- (?<holder>[a-z]+): (?<argument>[^\n]*) -->\n)?^(?<fence>```+)(?<language>[^\n`]*)\n(?<text>.*?)^\\k<fence>$",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
