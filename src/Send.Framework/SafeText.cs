using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;

namespace Send.Framework;

/// <summary>
/// Shows text that came from outside, such as the name in a document, in your own output: one method for each kind of output. The
/// result is always safe there: it cannot end a line, move a cursor, turn the writing direction, start a tag or become
/// a link.
/// </summary>
/// <remarks>
/// Hidden characters are made visible in each: controls, format characters such as bidirectional overrides, line separators and halves of
/// surrogate pairs become <c>\u001B</c> and the like. Text without any of them, and without the signs of the output's own syntax, comes back
/// as it is. JSON that <see cref="Serialization.SendJson"/> writes needs none of this: it escapes the same characters.
/// </remarks>
public static class SafeText
{
    /// <summary>For a line on a terminal, in a log or in a plain message, and for a value of a calendar entry.</summary>
    /// <param name="text">The text. A library that writes calendars escapes commas, semicolons and backslashes itself.</param>
    public static string ForLine(string text)
    {
        Guard.Against.Null(text);
        return text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0
            ? text
            : AppendVisible(new StringBuilder(text.Length + 8), text, 0, text.Length).ToString();
    }

    /// <summary>
    /// For a sentence of a Markdown page, or a cell of a table in one. Emphasis, links, code, tags, entities and columns lose their meaning;
    /// so do headings, lists, quotations and rules where the text begins a line.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string ForMarkdown(string text)
    {
        var visible = ForLine(text);
        var shown = new StringBuilder(visible.Length + 8);
        for (var i = 0; i < visible.Length; i++)
        {
            _ = visible[i] switch
            {
                '<' => shown.Append("&lt;"),
                '>' => shown.Append("&gt;"),
                '&' => shown.Append("&amp;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' => shown.Append('\\').Append(visible[i]),
                '#' or '+' or '-' or '=' when i == 0 => shown.Append('\\').Append(visible[i]),
                '.' or ')' when IsNumber(visible.AsSpan(0, i)) => shown.Append('\\').Append(visible[i]),

                // Four blanks begin a block of code.
                ' ' when shown.Length == 0 => shown,
                var other => shown.Append(other),
            };
        }

        return shown.ToString();
    }

    /// <summary>For a label of a Mermaid diagram, between quotation marks.</summary>
    /// <param name="text">The text.</param>
    public static string ForMermaid(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in ForLine(text))
        {
            _ = c switch
            {
                '"' => shown.Append("#quot;"),
                '#' => shown.Append("#35;"),
                '&' => shown.Append("#amp;"),
                '<' => shown.Append("#lt;"),
                '>' => shown.Append("#gt;"),
                '`' => shown.Append("#96;"),
                '\\' => shown.Append("#92;"),
                _ => shown.Append(c),
            };
        }

        return shown.ToString();
    }

    /// <summary>For the text of an HTML page, or an attribute between quotation marks. Not for a script, a style or an address.</summary>
    /// <param name="text">The text.</param>
    public static string ForHtml(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in ForLine(text))
        {
            _ = c switch
            {
                '&' => shown.Append("&amp;"),
                '<' => shown.Append("&lt;"),
                '>' => shown.Append("&gt;"),
                '"' => shown.Append("&quot;"),
                '\'' => shown.Append("&#39;"),
                _ => shown.Append(c),
            };
        }

        return shown.ToString();
    }

    /// <summary>
    /// An address as something to follow, or null where it is none: only <c>http</c> and <c>https</c> are, never <c>javascript</c>. What
    /// comes back has no blank, no quotation mark, no bracket and no parenthesis in it.
    /// </summary>
    /// <param name="address">The address.</param>
    public static string? ForLink(string address) =>
        Uri.TryCreate(Guard.Against.Null(address), UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.AbsoluteUri
                .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
                .Replace("'", "%27", StringComparison.Ordinal).Replace("[", "%5B", StringComparison.Ordinal)
                .Replace("]", "%5D", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal)
            : null;

    /// <summary>Adds a part of a text, with its hidden characters made visible; a pair of surrogates at the end is not cut.</summary>
    internal static StringBuilder AppendVisible(StringBuilder shown, string text, int start, int end)
    {
        for (var i = start; i < Math.Min(text.Length, end); i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (!HiddenCharacters.Contains(isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i]))
            {
                shown.Append(text, i, isPair ? 2 : 1);
                i += isPair ? 1 : 0;
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            }
        }

        return shown;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text is { Length: > 0 and < 10 } && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
