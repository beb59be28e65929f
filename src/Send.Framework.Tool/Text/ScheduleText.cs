using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Scheduling;
using Send.Framework.Time;

namespace Send.Framework.Tool.Text;

/// <summary>A schedule as a page of text: who and what, what must improve, what follows and why, and where that is written.</summary>
internal static class ScheduleText
{
    public static void Write(FollowUpSchedule schedule, Surroundings surroundings)
    {
        var page = new TextPage(surroundings);
        var sources = new SourceList();
        Head(page, schedule.Inspection);
        Areas(page, schedule.Inspection);
        Table(page, schedule, sources);
        Open(page, schedule, sources);
        Notes(page, schedule, sources);
        sources.Write(page);
    }

    private static void Head(TextPage page, Inspection inspection)
    {
        var dates = inspection.Dates;
        page.Title(inspection.Subject.DisplayName);
        page.Paragraph($"{inspection.Framework.Name}: {inspection.Kind.Name.ToLowerInvariant()}");
        page.Paragraph(dates is { Started: { } started, Ended: { } ended }
            ? $"Visited {Words.InWords(started, ended)}"
            : dates.Notified is { } notified ? $"Days of the visit not recorded; notified {notified.InWords()}" : "Days of the visit not recorded");
        page.Paragraph(
            $"Report{(inspection.Reference is { } reference ? $" {reference}" : "")}"
            + (dates.Published is { } published ? $", published {published.InWords()}" : " not published, or its publication not recorded"));
        page.Blank();
        foreach (var answer in inspection.Judgements)
        {
            var judgement = answer.Judgement;
            page.Item(
                Asked(answer.Question.Title),
                (judgement.Grade?.Label ?? judgement.Text ?? judgement.Absence.ToWords()) + (judgement.Score is { } score ? $" ({score})" : ""),
                indent: 0);
        }

        if (inspection.Category is { } category)
        {
            page.Item("Category:", $"{category.Name}. {category.Explanation}", indent: 0);
        }
    }

    private static string Asked(string title) => title.EndsWith('?') ? title : $"{title}:";

    private static void Areas(TextPage page, Inspection inspection)
    {
        foreach (var kind in ImprovementAreaKind.All)
        {
            var areas = inspection.ImprovementAreas.Where(a => a.Kind == kind).ToArray();
            if (areas.Length == 0)
            {
                continue;
            }

            page.Heading(areas.Length == 1 ? kind.Title : kind.Plural);
            for (var i = 0; i < areas.Length; i++)
            {
                Area(page, areas[i], areas[i].Number ?? i + 1);
            }
        }

        if (!inspection.ImprovementAreasRecorded && inspection.Kind.ImprovementRules.Length > 0)
        {
            page.Blank();
            page.Paragraph("Improvement areas are not recorded in this document.");
        }
    }

    private static void Area(TextPage page, ImprovementArea area, int number)
    {
        page.Item($"{number}.", area.Text);
        foreach (var point in area.Points)
        {
            page.Item("-", point, indent: 5);
        }

        if (!area.Responsible.IsEmpty)
        {
            page.Item("Responsible:", string.Join(", ", area.Responsible.Select(r => r.DisplayName)), indent: 5);
        }

        if (area.Progress is { } progress)
        {
            page.Item("Progress:", progress.Grade?.Label ?? progress.Absence.ToWords(), indent: 5);
        }
    }

    private static void Table(TextPage page, FollowUpSchedule schedule, SourceList sources)
    {
        page.Heading($"What follows, as at {schedule.AsOf.InWords()}");
        if (schedule.SubjectEnd is { } end)
        {
            page.Paragraph($"{end.Explain(schedule.AsOf)}{(end.Source is { } source ? $" {sources.Mark(source)}" : "")}");
            page.Blank();
        }

        if (schedule.FollowUps.IsEmpty)
        {
            page.Paragraph(schedule.NothingFollows is { } nothing
                ? $"{nothing.Summary} {sources.Mark(nothing.Source)}"
                : "It is not known whether anything follows.");
            return;
        }

        var isOver = schedule.FollowUps.Any(f => f.State == FollowUpState.Superseded);
        var table = new TextTable(page, hasRules: true, ("What", 18), ("When", 19), ("State", isOver ? 10 : 9), ("Why", null));
        foreach (var followUp in schedule.FollowUps)
        {
            table.Row(
                [followUp.Activity.Name],
                When(followUp),
                [followUp.State.ToWords()],
                [$"{Why(followUp)} {sources.Mark(followUp.Source, followUp.Rule.AnchorSource, followUp.Anchor.EstimateSource)}"]);
        }

        table.End();
    }

    private static void Open(TextPage page, FollowUpSchedule schedule, SourceList sources)
    {
        if (schedule.Open.IsEmpty)
        {
            return;
        }

        page.Heading("What is not known");
        foreach (var point in schedule.Open)
        {
            var question = point.Question is { } open ? $" Open question {open.Code}: {open.Text}" : "";
            page.Item("-", $"{point.Because}{question} {sources.Mark(point.Source)}");
        }
    }

    internal static string[] When(FollowUp followUp)
    {
        var window = followUp.Window;
        if (window.Target is { } target)
        {
            return
            [
                $"{(window.Latest is null ? "" : "by ")}{target.InWords()}",
                .. window.Latest == target && followUp.LatestTarget is { } last && last != target ? new[] { $"(or as late as {last.InWords()})" } : [],
                .. window.Latest is null ? new[] { window.Precision.ToWords() } : [],
                .. window.Term is { } term ? new[] { term.ToWords() } : [],
            ];
        }

        return [window.Earliest is { } earliest ? $"not before {earliest.InWords()}" : "no date known"];
    }

    private static string Why(FollowUp followUp) =>
        $"{followUp.Force.ToWords().Sentence()}; {followUp.Summarise()}." + followUp.State switch
        {
            FollowUpState.Overdue => " Not recorded as done.",
            FollowUpState.Superseded => " No longer owed: the authority has ended.",
            _ => "",
        };

    private static void Notes(TextPage page, FollowUpSchedule schedule, SourceList sources)
    {
        if (!schedule.FollowUps.IsEmpty)
        {
            page.Heading("How the dates are counted");
        }

        foreach (var anchor in schedule.FollowUps.Where(f => f.Interval is not null).Select(f => f.ExplainAnchor()).Distinct())
        {
            page.Item("-", anchor);
        }

        foreach (var followUp in schedule.FollowUps)
        {
            page.Item("-", $"{followUp.Activity.Name}: {followUp.ExplainRule()}");
        }

        page.Heading("Also");
        if (schedule.UnexpectedResponse is { } response)
        {
            page.Item("-", $"The report prints '{response.Name}', which the edition's rules do not ask for after this result.");
        }

        foreach (var rule in schedule.GeneralRules)
        {
            page.Item("-", $"{rule.Summary} {sources.Mark(rule.Source)}");
        }
    }
}
