using System.Globalization;
using System.Security;
using System.Text;

namespace Pictures;

/// <summary>Puts an SVG together: text as text, on white, 800 wide, numbers written the same everywhere.</summary>
internal sealed class Svg
{
    public const double Width = 800;
    public const string Ink = "#1b1f23";
    public const string Quiet = "#59636e";
    public const string Rule = "#c8ced4";

    // Wider than most letters of any usual font, so that what fits here fits everywhere.
    private const double LetterWidth = 0.58;

    private readonly StringBuilder _body = new();

    /// <summary>How wide a text will be, at most.</summary>
    public static double WidthOf(string text, double size) => text.Length * size * LetterWidth;

    /// <summary>Breaks a text into lines that fit.</summary>
    public static string[] Wrap(string text, double width, double size)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && WidthOf(longer, size) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        return [.. lines, line];
    }

    public void Box(double x, double y, double width, double height, string fill, string stroke = Rule, double corner = 4) =>
        Add($"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" rx=\"{corner}\" fill=\"{fill}\" stroke=\"{stroke}\"/>");

    public void Line(double x1, double y1, double x2, double y2, string stroke = Rule, string? dash = null)
    {
        var dashes = dash is null ? "" : $" stroke-dasharray=\"{dash}\"";
        Add($"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" stroke=\"{stroke}\"{dashes}/>");
    }

    public void Arrow(params ReadOnlySpan<(double X, double Y)> points)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in points)
        {
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? "M" : " L")}{x:0.#} {y:0.#}");
        }

        Add($"<path d=\"{path}\" fill=\"none\" stroke=\"{Quiet}\" stroke-linejoin=\"round\" marker-end=\"url(#tip)\"/>");
    }

    public void Diamond(double x, double y, double half, string fill) =>
        Add($"<path d=\"M{x:0.#} {y - half:0.#} L{x + half:0.#} {y:0.#} L{x:0.#} {y + half:0.#} L{x - half:0.#} {y:0.#} Z\" fill=\"{fill}\"/>");

    public void Text(double x, double y, string text, double size = 13, string fill = Ink, bool bold = false, string anchor = "start")
    {
        var weight = bold ? " font-weight=\"bold\"" : "";
        var align = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
        Add($"<text x=\"{x:0.#}\" y=\"{y:0.#}\" font-size=\"{size:0.#}\" fill=\"{fill}\"{weight}{align}>{SecurityElement.Escape(text)}</text>");
    }

    /// <summary>A text over several lines, and the height that it takes.</summary>
    public double Paragraph(double x, double y, double width, string text, double size, string fill = Ink, bool bold = false, string anchor = "start")
    {
        var lines = Wrap(text, width, size);
        for (var i = 0; i < lines.Length; i++)
        {
            Text(x, y + (i * size * 1.25), lines[i], size, fill, bold, anchor);
        }

        return lines.Length * size * 1.25;
    }

    public string ToText(string title, double height) => string.Create(CultureInfo.InvariantCulture, $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width:0} {height:0}" width="{Width:0}" height="{height:0}" font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif" role="img">
        <title>{SecurityElement.Escape(title)}</title>
        <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L8 4 L0 8 Z" fill="{Quiet}"/></marker></defs>
        <rect width="100%" height="100%" fill="#ffffff"/>

        """).ReplaceLineEndings("\n") + _body + "</svg>\n";

    private void Add(FormattableString element) => _body.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
