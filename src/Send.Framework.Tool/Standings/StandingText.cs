using System.Globalization;
using Send.Framework.Histories;
using Send.Framework.Tool.Text;
using Spectre.Console;
using TextBlock = Spectre.Console.Text;

namespace Send.Framework.Tool.Standings;

/// <summary>Standings as text: a table by urgency; of one partnership its whole life.</summary>
internal static class StandingText
{
    public static void Write(Programme programme, Surroundings surroundings) => Screen.Write(surroundings, console =>
    {
        var sources = new SourceList();
        if (programme.Standings.Length == 1)
        {
            One(console, programme.Standings[0], sources);
        }
        else
        {
            Many(console, programme);
        }

        console.Heading("How this is worked out");
        console.Write(new TextBlock(programme.Standings[0].Policy.Describe()));
        sources.Write(console);
    });

    private static void Many(IAnsiConsole console, Programme programme)
    {
        console.Write(new TextBlock(
            $"Where {programme.Standings.Length.Count("partnership")} stand, as at {programme.AsOf.InWords()}", new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.WriteLine(string.Join(", ", programme.CountByState.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {c.Key.ToWords()}"))));
        console.WriteLine();
        var table = Table();
        table.AddColumn(new TableColumn("Who") { Width = 18 });
        table.AddColumn(new TableColumn("Outcome") { Width = 16 });
        table.AddColumn("Most urgent");
        table.AddColumn(new TableColumn("State") { Width = 10 });
        table.AddColumn(new TableColumn("When") { Width = 17 });
        foreach (var standing in programme.Standings)
        {
            var urgent = Programme.MostUrgent(standing);
            table.AddRow(
                new TextBlock(standing.History.Authority?.ShortName ?? standing.History.DisplayName),
                new TextBlock(standing.Outcome is { } outcome ? outcome.Grade.Code.Replace('-', ' ') : "none"),
                new TextBlock(urgent?.Activity.Name ?? "nothing"),
                new TextBlock(urgent?.State.ToWords() ?? ""),
                new TextBlock(urgent is null ? "" : StandingWords.When(urgent)));
        }

        console.Write(table);
    }

    private static void One(IAnsiConsole console, Standing standing, SourceList sources)
    {
        console.Write(new TextBlock($"{standing.History.DisplayName}, as at {standing.AsOf.InWords()}", new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        foreach (var line in StandingWords.Head(standing))
        {
            console.Item("", line, indent: 0);
        }

        console.Heading("What happened");
        foreach (var (day, what) in StandingWords.Life(standing))
        {
            console.Item(day.InDigits(), what);
        }

        console.Heading("What is owed, the most urgent first");
        var table = Table();
        table.AddColumn(new TableColumn("What") { Width = 18 });
        table.AddColumn(new TableColumn("When") { Width = 19 });
        table.AddColumn(new TableColumn("State") { Width = 10 });
        table.AddColumn("Why");
        foreach (var obligation in standing.Obligations)
        {
            table.AddRow(
                new TextBlock(obligation.Activity.Name), new TextBlock(StandingWords.When(obligation)), new TextBlock(obligation.State.ToWords()),
                new TextBlock($"{obligation.ExplainState()} {sources.Mark(obligation.Source)}"));
        }

        console.Write(table);
        if (standing.Findings.Length > 0)
        {
            console.Heading("What does not fit together");
            foreach (var finding in standing.Findings)
            {
                console.Item(finding.Code.Value, finding.Message);
            }
        }
    }

    private static Table Table() => new() { Border = TableBorder.Ascii2, Expand = true, ShowRowSeparators = true };
}
