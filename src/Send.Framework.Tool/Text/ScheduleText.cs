using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Scheduling;
using Send.Framework.Time;
using Spectre.Console;
using TextBlock = Spectre.Console.Text;

namespace Send.Framework.Tool.Text;

/// <summary>A schedule as a page of text: who and what, what must improve, what follows and why, and where that is written.</summary>
internal static class ScheduleText
{
    public static void Write(FollowUpSchedule schedule, Surroundings surroundings) => Screen.Write(surroundings, console =>
    {
        var sources = new SourceList();
        Head(console, schedule.Inspection);
        Areas(console, schedule.Inspection);
        Table(console, schedule, sources);
        Notes(console, schedule, sources);
        sources.Write(console);
    });

    private static void Head(IAnsiConsole console, Inspection inspection)
    {
        var dates = inspection.Dates;
        console.Write(new TextBlock(inspection.Subject.DisplayName, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.WriteLine($"{inspection.Framework.Name}: {inspection.Kind.Name.ToLowerInvariant()}");
        console.WriteLine($"Visited {Words.InWords(dates.Started, dates.Ended)}");
        console.WriteLine(
            $"Report{(inspection.Reference is { } reference ? $" {reference}" : "")}"
            + (dates.Published is { } published ? $", published {published.InWords()}" : " not published, or its publication not recorded"));
        console.WriteLine();
        foreach (var answer in inspection.Judgements)
        {
            var judgement = answer.Judgement;
            console.Item(
                Asked(answer.Question.Title),
                (judgement.Grade?.Label ?? judgement.Text ?? judgement.Absence.ToWords()) + (judgement.Score is { } score ? $" ({score})" : ""),
                indent: 0);
        }

        if (inspection.Category is { } category)
        {
            console.Item("Category:", $"{category.Name}. {category.Explanation}", indent: 0);
        }
    }

    private static string Asked(string title) => title.EndsWith('?') ? title : $"{title}:";

    private static void Areas(IAnsiConsole console, Inspection inspection)
    {
        foreach (var kind in ImprovementAreaKind.All)
        {
            var areas = inspection.ImprovementAreas.Where(a => a.Kind == kind).ToArray();
            if (areas.Length == 0)
            {
                continue;
            }

            console.Heading(areas.Length == 1 ? kind.Title : kind.Plural);
            for (var i = 0; i < areas.Length; i++)
            {
                Area(console, areas[i], areas[i].Number ?? i + 1);
            }
        }

        if (!inspection.ImprovementAreasRecorded && inspection.Kind.ImprovementRules.Length > 0)
        {
            console.WriteLine();
            console.WriteLine("Improvement areas are not recorded in this document.");
        }
    }

    private static void Area(IAnsiConsole console, ImprovementArea area, int number)
    {
        console.Item($"{number}.", area.Text);
        foreach (var point in area.Points)
        {
            console.Item("-", point, indent: 5);
        }

        if (!area.Responsible.IsEmpty)
        {
            console.Item("Responsible:", string.Join(", ", area.Responsible.Select(r => r.DisplayName)), indent: 5);
        }

        if (area.Progress is { } progress)
        {
            console.Item("Progress:", progress.Grade?.Label ?? progress.Absence.ToWords(), indent: 5);
        }
    }

    private static void Table(IAnsiConsole console, FollowUpSchedule schedule, SourceList sources)
    {
        console.Heading($"What follows, as at {schedule.AsOf.InWords()}");
        if (schedule.FollowUps.IsEmpty)
        {
            console.WriteLine("Nothing follows this inspection under its edition.");
            return;
        }

        var table = new Table { Border = TableBorder.Ascii2, Expand = true, ShowRowSeparators = true };
        table.AddColumn(new TableColumn("What") { Width = 18 });
        table.AddColumn(new TableColumn("When") { Width = 19 });
        table.AddColumn(new TableColumn("State") { Width = 9, NoWrap = true });
        table.AddColumn("Why");
        foreach (var followUp in schedule.FollowUps)
        {
            table.AddRow(
                new TextBlock(followUp.Activity.Name),
                new TextBlock(When(followUp)),
                new TextBlock(followUp.State.ToWords()),
                new TextBlock($"{Why(followUp)} {sources.Mark(followUp.Source, followUp.Rule.AnchorSource, followUp.Anchor.EstimateSource)}"));
        }

        console.Write(table);
    }

    private static string When(FollowUp followUp)
    {
        var window = followUp.Window;
        if (window.Target is { } target)
        {
            return string.Join('\n', new[]
            {
                $"{(window.Latest is null ? "" : "by ")}{target.InWords()}",
                window.Latest is null ? window.Precision.ToWords() : null,
                window.Term?.ToWords(),
            }.OfType<string>());
        }

        return window.Earliest is { } earliest ? $"not before {earliest.InWords()}" : "no date known";
    }

    private static string Why(FollowUp followUp) =>
        $"{followUp.Force.ToWords().Sentence()}; {followUp.Summarise()}." + (followUp.State == FollowUpState.Overdue ? " Not recorded as done." : "");

    private static void Notes(IAnsiConsole console, FollowUpSchedule schedule, SourceList sources)
    {
        console.Heading("How the dates are counted");
        foreach (var anchor in schedule.FollowUps.Where(f => f.Interval is not null).Select(f => f.ExplainAnchor()).Distinct())
        {
            console.Item("-", anchor);
        }

        foreach (var followUp in schedule.FollowUps)
        {
            console.Item("-", $"{followUp.Activity.Name}: {followUp.ExplainRule()}");
        }

        console.Heading("Also");
        if (schedule.UnexpectedResponse is { } response)
        {
            console.Item("-", $"The report prints '{response.Name}', which the edition's rules do not ask for after this result.");
        }

        foreach (var rule in schedule.GeneralRules)
        {
            console.Item("-", $"{rule.Summary} {sources.Mark(rule.Source)}");
        }
    }
}
