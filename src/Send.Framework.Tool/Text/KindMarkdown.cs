using System.Globalization;
using System.Text;
using Send.Framework.Frameworks;

namespace Send.Framework.Tool.Text;

/// <summary>A kind of inspection as part of a Markdown page: what it judges and what each answer triggers, as a table and as a diagram.</summary>
internal static class KindMarkdown
{
    public static void Append(MarkdownPage page, InspectionKind kind)
    {
        page.Heading(2, $"{kind.Name} (`{kind.Code}`)");
        page.Block($"{kind.Summary}{(kind.PublishesReport ? "" : " No report of its own is published.")} {page.Mark(kind.Source)}");
        page.Table(["Question", "Code", "Scale", "Judged"], kind.Questions.Select(q => new[]
        {
            q.Title, $"`{q.Code}`", $"`{q.Scale.Id}`", $"{FrameworkWords.Judged(q)} {page.Mark([.. q.Changes.Select(c => c.Source)])}".Trim(),
        }));
        if (kind.ProgressScale is { } progress)
        {
            page.Block($"Progress on each improvement area is judged on `{progress.Id}`.");
        }

        FollowUps(page, kind);
        page.List(3, "Also", kind.GeneralRules.Select(r =>
            $"{(r.When.IsAlways ? "" : $"When {FrameworkWords.When(r.When)}: ")}{r.Summary} {page.Mark(r.Source)}"));
        page.List(3, "Categories", kind.Categories.Select(c =>
            $"**{c.Name}** (`{c.Code}`){(c.When.IsAlways ? "" : $" when {FrameworkWords.When(c.When)}")}. {c.Explanation} {page.Mark(c.Source)}"));
        page.List(3, "Limits", kind.LimitingRules.Select(r =>
            $"{(r.When.IsAlways ? "" : $"When {FrameworkWords.When(r.When)}, ")}{FrameworkWords.Limit(r)}. {r.Explanation} {page.Mark(r.Source)}"));
        page.List(3, "Improvement areas", kind.ImprovementRules.Select(r =>
            $"{r.Kind.Plural}: {FrameworkWords.Occurs(r)}{(r.When.IsAlways ? "" : $", when {FrameworkWords.When(r.When)}")} {page.Mark(r.Source, r.Observed?.Source)}"));
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
            ["When", "What follows", "How long", "Counted from", "Binding", "For", "Source"], kind.FollowUpRules.Select(rule => new[]
            {
                rule.When.IsAlways ? "always" : FrameworkWords.When(rule.When), $"{rule.Activity.Name}: {rule.Summary}",
                rule.IntervalUnknown is { } reason ? $"not known: {reason}" : FrameworkWords.Time(rule), FrameworkWords.Anchors(rule), rule.Force.ToWords(),
                rule.Addressee.Name, page.Mark(rule.Source, rule.AnchorSource),
            }));
        page.Block($"```mermaid\n{Diagram(kind)}```");
    }

    private static string Diagram(InspectionKind kind)
    {
        var diagram = new StringBuilder("flowchart LR\n");
        diagram.Append(CultureInfo.InvariantCulture, $"    kind([\"{Label(kind.Name)}\"])\n");
        var conditions = new List<string>();
        foreach (var rule in kind.FollowUpRules)
        {
            var when = rule.When.IsAlways ? "always" : FrameworkWords.When(rule.When);
            if (!conditions.Contains(when))
            {
                conditions.Add(when);
                diagram.Append(CultureInfo.InvariantCulture, $"    kind --> when{conditions.Count}{{{{\"{Label(when)}\"}}}}\n");
            }

            var index = kind.FollowUpRules.IndexOf(rule) + 1;
            diagram.Append(
                CultureInfo.InvariantCulture,
                $"    when{conditions.IndexOf(when) + 1} -->|\"{Label(FrameworkWords.Time(rule))}\"| rule{index}[\"{Label(rule.Activity.Name)}\"]\n");
        }

        return diagram.ToString();
    }

    private static IEnumerable<string> Visit(MarkdownPage page, VisitPattern visit)
    {
        if (visit.Notice is { } notice)
        {
            yield return $"Notice: {notice} before the first day on site {page.Mark(visit.NoticeSource)}";
        }

        if (visit.DaysOnSite is { } days)
        {
            yield return $"Days from the first to the last that the report prints: {FrameworkWords.Range(days)} {page.Mark(days.Source)}";
        }

        if (visit.WorkingDaysToPublication is { } wait)
        {
            yield return $"Working days from the last day to publication: {FrameworkWords.Range(wait)} {page.Mark(wait.Source)}";
        }
    }

    // A diagram has its own syntax: quotation marks end a label.
    private static string Label(string text) => text.Replace("\"", "#quot;", StringComparison.Ordinal);
}
