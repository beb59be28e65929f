using System.Text;
using UglyToad.PdfPig.Content;

namespace Send.Framework.Tool.Reports;

/// <summary>
/// Turns a page of a PDF into lines: letters in the order in which the page draws them, a new line where they move down, a tab where a cell
/// of a table begins, a blank line where a gap is.
/// </summary>
internal static class PdfPages
{
    private const double NewLine = 0.5;
    private const double Back = 0.7;
    private const double WordGap = 0.18;
    private const double CellGap = 2.5;
    private const double BlankLine = 1.9;
    private const double ShortestRule = 40;
    private const double ThickestRule = 3;
    private const double CellPadding = 8;

    public static string TextOf(Page page)
    {
        var rules = Rules(page);
        var text = new StringBuilder();
        Letter? last = null;
        foreach (var letter in page.Letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Value) && (last is null || Math.Abs(Down(last, letter)) > SizeOf(letter) * NewLine))
            {
                continue;
            }

            if (last is not null)
            {
                AppendGap(text, last, letter, rules);
            }

            text.Append(letter.Value);
            last = letter;
        }

        return text.ToString();
    }

    private static void AppendGap(StringBuilder text, Letter last, Letter letter, List<Rule> rules)
    {
        var size = SizeOf(letter);
        var down = Down(last, letter);
        var right = letter.StartBaseLine.X - last.EndBaseLine.X;
        if (Math.Abs(down) > size * NewLine || right < -size * Back)
        {
            var isCell = down < -size * NewLine || (down > 0 && rules.Exists(r => r.LiesBetween(last, letter, size)));
            text.Append(isCell ? "\n\t" : down > size * BlankLine ? "\n\n" : "\n");
        }
        else if (right > size * CellGap)
        {
            text.Append("\n\t");
        }
        else if (right > size * WordGap && letter.Value != " " && text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }
    }

    private static double Down(Letter last, Letter letter) => last.StartBaseLine.Y - letter.StartBaseLine.Y;

    private static double SizeOf(Letter letter) => Math.Max(letter.PointSize, 1);

    // Horizontal lines, and the upper and lower edges of boxes, as tables draw them.
    private static List<Rule> Rules(Page page)
    {
        List<Rule> rules = [];
        foreach (var path in page.Paths)
        {
            foreach (var piece in path)
            {
                if (piece.GetBoundingRectangle() is not { } box || box.Width < ShortestRule)
                {
                    continue;
                }

                if (box.Height < ThickestRule)
                {
                    rules.Add(new(box.Left, box.Right, (box.Top + box.Bottom) / 2));
                }
                else if (path.IsStroked)
                {
                    rules.Add(new(box.Left, box.Right, box.Top));
                    rules.Add(new(box.Left, box.Right, box.Bottom));
                }
            }
        }

        return rules;
    }

    private readonly record struct Rule(double Left, double Right, double Y)
    {
        public bool LiesBetween(Letter above, Letter below, double size) =>
            Y < above.StartBaseLine.Y - (size * 0.05) && Y > below.StartBaseLine.Y + (size * 0.3)
            && Left - CellPadding <= below.StartBaseLine.X && Right >= below.StartBaseLine.X;
    }
}
