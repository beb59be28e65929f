using Send.Framework.Frameworks;

namespace Send.Framework.Tool.Text;

/// <summary>A kind of inspection as part of a Markdown page: what it judges and what each answer triggers, as a table and as a diagram.</summary>
internal static class KindMarkdown
{
    public static void Append(MarkdownPage page, InspectionKind kind)
    {
        page.Heading(2, $"{kind.Name} ({Markdown.Code(kind.Code)})");
        page.Block($"{kind.Summary}{(kind.PublishesReport ? "" : " No separate report is published.")} {page.Mark(kind.Source)}");
        page.Table(["Question", "Code", "Scale", "Judged"], kind.Questions.Select(q => new Markdown[]
        {
            q.Title, Markdown.Code(q.Code), Markdown.Code(q.Scale.Id), Judged(page, q),
        }));
        if (kind.ProgressScale is { } progress)
        {
            page.Block($"Progress on each improvement area is judged on {Markdown.Code(progress.Id)}.");
        }

        FollowUps(page, kind);
        page.List(3, "Also", kind.GeneralRules.Select(r => Markdown.Of(
            $"{(r.When.IsAlways ? "" : $"When {r.When}: ")}{r.Summary} {page.Mark(r.Source)}")));
        page.List(3, "Categories", kind.Categories.Select(c => Markdown.Of(
            $"**{c.Name}** ({Markdown.Code(c.Code)}){(c.When.IsAlways ? "" : $" when {c.When}")}. {c.Explanation} {page.Mark(c.Source)}")));
        page.List(3, "Limits", kind.LimitingRules.Select(r => Markdown.Of(
            $"{(r.When.IsAlways ? "" : $"When {r.When}, ")}{FrameworkWords.Limit(r)}. {r.Explanation} {page.Mark(r.Source)}")));
        page.List(3, "Improvement areas", kind.ImprovementRules.Select(r => Markdown.Of(
            $"{r.Kind.Plural}: {FrameworkWords.Occurs(r)}{(r.When.IsAlways ? "" : $", when {r.When}")} {page.Mark(r.Source, r.Observed?.Source)}")));
        page.List(3, "The visit", kind.Visit is { } visit ? Visit(page, visit) : []);
    }

    private static void FollowUps(MarkdownPage page, InspectionKind kind)
    {
        if (kind.FollowUpRules.IsEmpty)
        {
            return;
        }

        page.Heading(3, "What follows");
        page.Table(
            ["When", "What follows", "How long", "Counted from", "Binding", "For", "Source"], kind.FollowUpRules.Select(rule => new Markdown[]
            {
                rule.When.ToString(), $"{rule.Activity.Name}: {rule.Summary}",
                rule.IntervalUnknown is { } reason ? $"not known: {reason}" : FrameworkWords.Time(rule), FrameworkWords.Anchors(rule), rule.Force.ToWords(),
                rule.Addressee.Name, page.Mark(rule.Source, rule.AnchorSource),
            }));
        page.Block($"```mermaid\n{Diagram(kind)}\n```");
    }

    private static Markdown Diagram(InspectionKind kind)
    {
        var lines = new List<Markdown> { $"flowchart LR", $"    kind([{Markdown.Label(kind.Name)}])" };
        var conditions = new List<string>();
        for (var i = 0; i < kind.FollowUpRules.Length; i++)
        {
            var rule = kind.FollowUpRules[i];
            var when = rule.When.ToString();
            if (!conditions.Contains(when))
            {
                conditions.Add(when);
                lines.Add($"    kind --> when{conditions.Count}{{{{{Markdown.Label(when)}}}}}");
            }

            lines.Add(
                $"    when{conditions.IndexOf(when) + 1} -->|{Markdown.Label(FrameworkWords.Time(rule))}| rule{i + 1}[{Markdown.Label(rule.Activity.Name)}]");
        }

        return Markdown.Join("\n", lines);
    }

    private static Markdown Judged(MarkdownPage page, Question question)
    {
        var (words, marks) = (FrameworkWords.Judged(question), page.Mark([.. question.Changes.Select(c => c.Source)]));
        return marks.IsEmpty ? words : words.Length == 0 ? marks : Markdown.Of($"{words} {marks}");
    }

    private static IEnumerable<Markdown> Visit(MarkdownPage page, VisitPattern visit)
    {
        if (visit.Notice is { } notice)
        {
            yield return $"Notice: {notice.ToString()} before the first day on site {page.Mark(visit.NoticeSource)}";
        }

        if (visit.DaysOnSite is { } days)
        {
            yield return $"Days from the first day to the last, as the report prints them: {FrameworkWords.Range(days)} {page.Mark(days.Source)}";
        }

        if (visit.WithinAWeek is { } within)
        {
            yield return $"Within one week: {FrameworkWords.Share(within)} visits {page.Mark(within.Source)}";
        }

        if (visit.InSchoolTerm is { } inTerm)
        {
            var holidays = visit.SchoolHolidays.IsEmpty ? "" : $", which is outside {string.Join(" and ", visit.SchoolHolidays)}";
            yield return $"In school term{holidays}: {FrameworkWords.Share(inTerm)} visits {page.Mark(inTerm.Source)}";
        }

        if (visit.WorkingDaysToPublication is { } wait)
        {
            yield return $"Working days from the last day to publication: {FrameworkWords.Range(wait)} {page.Mark(wait.Source)}";
        }
    }
}
