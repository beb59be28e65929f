using System.Text;

namespace Send.Framework.Tool.Streams;

/// <summary>
/// The only way out of the command. Hidden characters, which a terminal acts on, are shown as <see cref="SafeText"/> shows them; only line
/// ends pass. What each kind of output must escape beyond that, its generator escapes; this is what holds when one of them forgets.
/// </summary>
/// <param name="inner">Where the text goes.</param>
/// <param name="isTerminal">Whether emphasis may be used.</param>
internal sealed class SafeWriter(TextWriter inner, bool isTerminal = false) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    /// <summary>Writes one line, whatever is in the text: a line break in it is shown and breaks nothing.</summary>
    public void Line(string text)
    {
        inner.Write(SafeText.ForLine(text));
        inner.Write('\n');
    }

    /// <summary>Writes text over the line that the cursor is on. For a terminal only.</summary>
    public void Over(string text) => inner.Write($"\r{SafeText.ForLine(text)}\u001b[K");

    /// <summary>Writes one line, emphasised on a terminal.</summary>
    public void BoldLine(string text)
    {
        inner.Write(isTerminal ? "\u001b[1m" : "");
        inner.Write(SafeText.ForLine(text));
        inner.Write(isTerminal ? "\u001b[0m\n" : "\n");
    }

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var plain = Until(buffer.IndexOfAnyExceptInRange(' ', '~'), buffer);
            inner.Write(buffer[..plain]);
            buffer = buffer[plain..];

            var others = Until(buffer.IndexOfAnyInRange(' ', '~'), buffer);
            WriteOthers(buffer[..others]);
            buffer = buffer[others..];
        }
    }

    public override void Flush() => inner.Flush();

    // Line ends as they are: "\n", and "\r\n" as calendars have it. A carriage return alone would write over the line.
    private void WriteOthers(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            var isCrLf = end > 0 && line[^1] == '\r';
            line = isCrLf ? line[..^1] : line;
            if (!line.IsEmpty)
            {
                inner.Write(SafeText.ForLine(line.ToString()));
            }

            inner.Write(end < 0 ? "" : isCrLf ? "\r\n" : "\n");
            text = end < 0 ? [] : text[(end + 1)..];
        }
    }

    private static int Until(int index, ReadOnlySpan<char> text) => index < 0 ? text.Length : index;
}
