using Spectre.Console;
using TextBlock = Spectre.Console.Text;

namespace Send.Framework.Tool.Text;

/// <summary>The console that text is laid out on: plain through a pipe, with a little emphasis on a terminal.</summary>
internal static class Screen
{
    private const int LongestLabel = 50;

    /// <summary>Lays text out with <paramref name="compose"/> and writes it without trailing blanks.</summary>
    public static void Write(Surroundings surroundings, Action<IAnsiConsole> compose)
    {
        using var page = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = surroundings.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = surroundings.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(page),
        });
        console.Profile.Width = surroundings.Width;
        compose(console);

        foreach (var line in page.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            surroundings.Output.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>A heading with an empty line above it.</summary>
    public static void Heading(this IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.Write(new TextBlock(text, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    /// <summary>
    /// A paragraph, wrapped, with its first line starting with a label and the others aligned under its text; under the label where that is
    /// so long that little room is left.
    /// </summary>
    public static void Item(this IAnsiConsole console, string label, string text, int indent = 2)
    {
        if (label.Length > LongestLabel)
        {
            console.Write(new Padder(new TextBlock($"{label} {text}"), new Padding(indent, 0, 0, 0)));
            return;
        }

        var grid = new Grid { Expand = false }
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(indent, 0, 1, 0), Width = label.Length })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(new TextBlock(label), new TextBlock(text));
        console.Write(grid);
    }
}
