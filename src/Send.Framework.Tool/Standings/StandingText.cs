using System.Globalization;
using Send.Framework.Histories;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool.Standings;

/// <summary>Standings as text: a table by urgency; of one partnership its whole life.</summary>
internal static class StandingText
{
    public static void Write(Programme programme, Surroundings surroundings)
    {
        var page = new TextPage(surroundings);
        var sources = new SourceList();
        if (programme.Standings.Length == 1)
        {
            One(page, programme.Standings[0], sources);
        }
        else
        {
            Many(page, programme);
        }

        page.Heading("How this is worked out");
        page.Paragraph(programme.Standings[0].Policy.Describe());
        sources.Write(page);
    }

    private static void Many(TextPage page, Programme programme)
    {
        page.Title(
            $"Where {programme.Standings.Length.Count("partnership")} stand, as at {programme.AsOf.InWords()}");
        page.Paragraph(string.Join(", ", programme.CountByState.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {c.Key.ToWords()}"))));
        page.Blank();
        var table = new TextTable(page, hasRules: true, ("Who", 14), ("Outcome", 14), ("Most urgent", null), ("State", 10), ("When", 13));
        foreach (var standing in programme.Standings)
        {
            var urgent = Programme.MostUrgent(standing);
            table.Row(
                [standing.History.Authority?.ShortName ?? standing.History.DisplayName],
                [standing.Outcome is { } outcome ? outcome.Grade.Code.Replace('-', ' ') : "none"],
                [urgent?.Activity.Name ?? "nothing"],
                [urgent?.State.ToWords() ?? ""],
                [urgent is null ? "" : StandingWords.When(urgent)]);
        }

        table.End();
    }

    private static void One(TextPage page, Standing standing, SourceList sources)
    {
        page.Title($"{standing.History.DisplayName}, as at {standing.AsOf.InWords()}");
        foreach (var line in StandingWords.Head(standing))
        {
            page.Item("", line, indent: 0);
        }

        page.Heading("What happened");
        foreach (var (day, what) in StandingWords.Life(standing))
        {
            page.Item(day.InDigits(), what);
        }

        page.Heading("What is owed, most urgent first");
        var table = new TextTable(page, hasRules: true, ("What", 18), ("When", 19), ("State", 10), ("Why", null));
        foreach (var obligation in standing.Obligations)
        {
            table.Row(
                [obligation.Activity.Name], [StandingWords.When(obligation)], [obligation.State.ToWords()],
                [$"{obligation.ExplainState()} {sources.Mark(obligation.Source)}"]);
        }

        table.End();
        if (standing.Findings.Length > 0)
        {
            page.Heading("Problems in the records");
            foreach (var finding in standing.Findings)
            {
                page.Item(finding.Code.Value, finding.Message);
            }
        }
    }
}
