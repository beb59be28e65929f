using System.Globalization;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Sources;

namespace Send.Framework.Tool.Text;

/// <summary>The catalogue, or one edition with its rules and their sources, as a page of text.</summary>
internal static class FrameworkText
{
    public static void WriteAll(FrameworkCatalogue catalogue, Surroundings surroundings)
    {
        var page = new TextPage(surroundings);
        var table = new TextTable(
            page, hasRules: false, ("Edition", catalogue.Editions.Max(e => e.Id.Length)), ("In force", "to 2026-01-01".Length), ("What it is", null));
        foreach (var edition in catalogue.Editions)
        {
            table.Row(
                [edition.Id],
                [edition.InForceFrom.InDigits(), edition.InForceTo is { } to ? $"to {to.InDigits()}" : "no end known"],
                [$"{edition.Name}. {edition.Jurisdiction}; {string.Join(" and ", edition.Inspectorates)}."]);
        }

        table.End();
        page.Paragraph("To see the rules of an edition: send-framework frameworks EDITION");
    }

    public static void Write(InspectionFramework edition, Surroundings surroundings)
    {
        var page = new TextPage(surroundings);
        var sources = new SourceList();
        page.Title(edition.Name);
        page.Paragraph(
            $"{edition.Id}; {edition.Jurisdiction}; {string.Join(" and ", edition.Inspectorates)}; in force from {edition.InForceFrom.InWords()}"
            + $"{(edition.InForceTo is { } to ? $" to {to.InWords()}" : ", no end known")} {sources.Mark(edition.Source)}");
        page.Blank();
        page.Paragraph(edition.Summary);
        page.Paragraph($"What is inspected: {FrameworkWords.Subject(edition)}.");

        List(page, "Remits", edition.Remits.Select(r =>
            $"{r.Code}: {r.Name}; {FrameworkWords.Days(edition.FirstDay(r.Code), edition.LastDay(r.Code))}"));

        List(page, "In law", edition.LegalBasis.Select(b => $"{b.Summary} {sources.Mark(b.Source)}"));
        foreach (var kind in edition.Kinds)
        {
            Kind(page, kind, sources);
        }

        List(page, "Receipt of the report", edition.ReceiptEstimate is { } estimate
            ? [$"If it is not recorded: {estimate.WorkingDaysBeforePublication} working days before publication{Range(estimate)}, marked as an estimate. "
                + $"{estimate.Source.Note} {sources.Mark(estimate.Source)}"]
            : []);
        List(page, "When the programme was paused", edition.Pauses.Select(p => $"{p.Summary} {sources.Mark(p.Source)}"));
        List(page, "When publication is held back before elections", edition.PublicationSilences.Select(s => $"{Silence(s)} {sources.Mark(s.Source)}"));
        List(page, "Not known", edition.OpenQuestions.Select(q => $"{q.Code}. {q.Text} Here: {q.Treatment}"));
        sources.Write(page);
    }

    internal static string Silence(PublicationSilence silence) =>
        $"In the {silence.Days.Count("day")} before {(silence.IsGeneral ? "the general election" : "the local elections")} of {silence.PollingDay.InWords()}"
        + $"{(silence.IsGeneral ? "" : ", in areas with elections")}.";

    internal static string Range(ReceiptEstimate estimate) => estimate.HasRange
        ? string.Create(CultureInfo.InvariantCulture, $" (in dated cases {estimate.FewestWorkingDays} to {estimate.MostWorkingDays})")
        : "";

    private static void Kind(TextPage page, InspectionKind kind, SourceList sources)
    {
        page.Heading($"{kind.Name} ({kind.Code})");
        page.Paragraph($"{kind.Summary} {sources.Mark(kind.Source)}");
        foreach (var question in kind.Questions)
        {
            var judged = FrameworkWords.Judged(question) is { Length: > 0 } words ? $"; {words}" : "";
            page.Blank();
            page.Paragraph($"{question.Title} (judgements.{question.Code}){judged} {sources.Mark([question.Scale.Source, .. question.Changes.Select(c => c.Source)])}");
            Grades(page, question.Scale);
        }

        if (kind.ProgressScale is { } scale && kind.Questions.All(q => q.Scale != scale))
        {
            page.Blank();
            page.Paragraph($"Progress on each improvement area {sources.Mark(scale.Source)}");
            Grades(page, scale);
        }

        if (!kind.ImprovementRules.IsEmpty)
        {
            page.Blank();
            foreach (var rule in kind.ImprovementRules)
            {
                page.Item("-", $"{rule.Kind.Plural}: {FrameworkWords.Occurs(rule)}{When(rule.When)} {sources.Mark(rule.Source)}");
            }
        }

        if (!kind.Categories.IsEmpty || !kind.LimitingRules.IsEmpty)
        {
            page.Blank();
            foreach (var category in kind.Categories)
            {
                page.Item("-", $"{category.Name} ({category.Code}){When(category.When)}. {category.Explanation} {sources.Mark(category.Source)}");
            }

            foreach (var limit in kind.LimitingRules)
            {
                page.Item("-", $"{FrameworkWords.Limit(limit)}{When(limit.When)}. {limit.Explanation} {sources.Mark(limit.Source)}");
            }
        }

        foreach (var rule in kind.FollowUpRules)
        {
            FollowUp(page, rule, sources);
        }

        if (!kind.GeneralRules.IsEmpty)
        {
            page.Blank();
            foreach (var rule in kind.GeneralRules)
            {
                page.Item("-", $"{rule.Summary} {sources.Mark(rule.Source)}");
            }
        }

        if (kind.Visit?.Notice is { } notice)
        {
            page.Blank();
            page.Paragraph($"Notice: {notice} before the first day on site {sources.Mark(kind.Visit.NoticeSource)}");
        }
    }

    private static void Grades(TextPage page, JudgementScale scale)
    {
        foreach (var grade in scale.Grades)
        {
            var scores = FrameworkWords.Band(grade) is { Length: > 0 } band ? $", {band}" : "";
            page.Item("-", $"{grade.Code}: {grade.Label}{scores}{(grade.SectorLabel is { } number ? $" (called {number} in the sector)" : "")}");
        }

        if (scale.Kind is ScaleKind.Banded or ScaleKind.Narrative)
        {
            page.Item(" ", $"{FrameworkWords.Sort(scale).Sentence()}.");
        }
    }

    private static string When(RuleCondition when) => when.IsAlways ? "" : $", when {when}";

    private static void FollowUp(TextPage page, FollowUpRule rule, SourceList sources)
    {
        page.Blank();
        page.Paragraph(rule.Id);
        page.Item(" ", rule.Summary);
        page.Item(" ",
            $"{(rule.IntervalUnknown is { } unknown ? $"{unknown} {rule.Force.ToWords().Sentence()}"
                : $"{FrameworkWords.Time(rule)} from {string.Join(", or else ", rule.Anchors.Select(a => a.Code))}; {rule.Force.ToWords()}")}; "
            + $"for {rule.Addressee.Name}; {rule.Source.Evidence.ToWords()} {sources.Mark(rule.Source)}"
            + (rule.AnchorSource is { } anchor ? $", counting day {anchor.Evidence.ToWords()} {sources.Mark(anchor)}" : ""));
    }

    private static void List(TextPage page, string heading, IEnumerable<string> items)
    {
        var all = items.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var item in all)
        {
            page.Item("-", item);
        }
    }
}
