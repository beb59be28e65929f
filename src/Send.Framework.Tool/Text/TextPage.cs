using Send.Framework.Tool.Streams;

namespace Send.Framework.Tool.Text;

/// <summary>
/// Text laid out in lines of a width, written as it comes. Text from outside is made safe before it is measured and broken, so that no line
/// of it is one of ours.
/// </summary>
internal sealed class TextPage(SafeWriter output, int width)
{
    private const int LongestLabel = 50;

    private int _blanks;
    private bool _begun;

    public TextPage(Surroundings surroundings)
        : this(surroundings.Output, surroundings.Width)
    {
    }

    public int Width => width;

    /// <summary>An empty line, unless nothing is on the page yet or nothing comes after it.</summary>
    public void Blank() => _blanks++;

    /// <summary>A paragraph.</summary>
    public void Paragraph(string text)
    {
        foreach (var line in Wrapping.Lines(SafeText.ForLine(text), width))
        {
            Put(line);
        }
    }

    /// <summary>An emphasised line, wrapped.</summary>
    public void Title(string text)
    {
        foreach (var line in Wrapping.Lines(SafeText.ForLine(text), width))
        {
            Put(line, isBold: true);
        }
    }

    /// <summary>A title with an empty line above it.</summary>
    public void Heading(string text)
    {
        Blank();
        Title(text);
    }

    /// <summary>
    /// A paragraph whose first line starts with a label, the others aligned under its text; under the label where that is so long that little
    /// room is left.
    /// </summary>
    public void Item(string label, string text, int indent = 2)
    {
        var shown = SafeText.ForLine(label);
        var isLong = shown.Length > LongestLabel;
        var hang = isLong ? indent : indent + Wrapping.WidthOf(shown) + 1;
        var first = isLong ? "" : new string(' ', indent) + shown + " ";
        foreach (var line in Wrapping.Lines(isLong ? $"{shown} {SafeText.ForLine(text)}" : SafeText.ForLine(text), Math.Max(20, width - hang)))
        {
            Put((first.Length > 0 ? first : new string(' ', hang)) + line);
            first = "";
        }
    }

    /// <summary>A line of a table or the like, which is safe and fits.</summary>
    internal void Put(string line, bool isBold = false)
    {
        for (; _begun && _blanks > 0; _blanks--)
        {
            output.Line("");
        }

        (_blanks, _begun) = (0, true);
        if (isBold)
        {
            output.BoldLine(line.TrimEnd(' '));
        }
        else
        {
            output.Line(line.TrimEnd(' '));
        }
    }
}
