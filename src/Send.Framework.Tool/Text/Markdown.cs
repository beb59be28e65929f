using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Send.Framework.Tool.Text;

/// <summary>
/// A piece of Markdown. What an interpolated string says itself is markup; what it puts in is text, which loses every meaning that Markdown
/// would give it. So a page cannot forget to escape.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct Markdown
{
    private readonly StringBuilder _text;

    public Markdown(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (16 * formattedCount));

    private Markdown(string markup) => _text = new StringBuilder(markup);

    public static Markdown Empty => new("");

    public bool IsEmpty => _text is null or { Length: 0 };

    public static implicit operator Markdown(string text) => new(SafeText.ForMarkdown(text));

    /// <summary>An interpolated string as a piece, where its type would not be known otherwise.</summary>
    public static Markdown Of(Markdown markdown) => markdown;

    /// <summary>A code, shown as one.</summary>
    public static Markdown Code(string text) =>
        text.AsSpan().IndexOfAny('`', '|') < 0 ? new Markdown($"`{SafeText.ForLine(text)}`") : text;

    /// <summary>A link; the text alone where the address is not one to follow.</summary>
    public static Markdown Link(string text, string address) =>
        SafeText.ForLink(address) is { } link ? new Markdown($"[{SafeText.ForMarkdown(text)}]({link})") : text;

    /// <summary>A label of a diagram, with its quotation marks.</summary>
    public static Markdown Label(string text) => new($"\"{SafeText.ForMermaid(text)}\"");

    public static Markdown Join(string separator, IEnumerable<Markdown> parts) => new(string.Join(separator, parts.Select(p => p.ToString())));

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(Markdown markdown) => _text.Append(markdown);

    public void AppendFormatted(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");

    // A blank at the start of a text would be lost: at the start of a line it is markup.
    public void AppendFormatted(string? text) =>
        _text.Append(_text.Length > 0 && text is [' ', ..] ? " " : "").Append(text is null ? "" : SafeText.ForMarkdown(text));

    public override string ToString() => _text?.ToString() ?? "";
}
