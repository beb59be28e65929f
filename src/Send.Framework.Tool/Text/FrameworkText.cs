using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Spectre.Console;
using TextBlock = Spectre.Console.Text;

namespace Send.Framework.Tool.Text;

/// <summary>The catalogue, or one edition with its rules and their sources, as a page of text.</summary>
internal static class FrameworkText
{
    public static void WriteAll(FrameworkCatalogue catalogue, Surroundings surroundings) => Screen.Write(surroundings, console =>
    {
        var table = new Table { Border = TableBorder.Ascii2, Expand = true };
        table.AddColumn(new TableColumn("Edition") { NoWrap = true });
        table.AddColumn(new TableColumn("In force") { NoWrap = true });
        table.AddColumn("What it is");
        foreach (var edition in catalogue.Editions)
        {
            table.AddRow(
                new TextBlock(edition.Id),
                new TextBlock($"{edition.InForceFrom.InDigits()}\n{(edition.InForceTo is { } to ? $"to {to.InDigits()}" : "no end known")}"),
                new TextBlock($"{edition.Name}. {edition.Jurisdiction}; {string.Join(" and ", edition.Inspectorates)}."));
        }

        console.Write(table);
        console.WriteLine("For the rules of one: send-framework frameworks EDITION");
    });

    public static void Write(InspectionFramework edition, Surroundings surroundings) => Screen.Write(surroundings, console =>
    {
        var sources = new SourceList();
        console.Write(new TextBlock(edition.Name, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.WriteLine(
            $"{edition.Id}; {edition.Jurisdiction}; {string.Join(" and ", edition.Inspectorates)}; in force from {edition.InForceFrom.InWords()}"
            + $"{(edition.InForceTo is { } to ? $" to {to.InWords()}" : ", no end known")} {sources.Mark(edition.Source)}");
        console.WriteLine();
        console.WriteLine(edition.Summary);
        console.WriteLine($"What is inspected: {FrameworkWords.Subject(edition)}.");

        List(console, "Remits", edition.Remits.Select(r =>
            $"{r.Code}: {r.Name}; {FrameworkWords.Days(edition.FirstDay(r.Code), edition.LastDay(r.Code))}"));

        List(console, "In law", edition.LegalBasis.Select(b => $"{b.Summary} {sources.Mark(b.Source)}"));
        foreach (var kind in edition.Kinds)
        {
            Kind(console, kind, sources);
        }

        List(console, "Receipt of the report", edition.ReceiptEstimate is { } estimate
            ? [$"Where it is not recorded: {estimate.WorkingDaysBeforePublication} working days before publication, marked as an estimate. "
                + $"{estimate.Source.Note} {sources.Mark(estimate.Source)}"]
            : []);
        List(console, "When the programme stood still", edition.Pauses.Select(p => $"{p.Summary} {sources.Mark(p.Source)}"));
        List(console, "Not known", edition.OpenQuestions.Select(q => $"{q.Code}. {q.Text} Here: {q.Treatment}"));
        sources.Write(console);
    });

    private static void Kind(IAnsiConsole console, InspectionKind kind, SourceList sources)
    {
        console.Heading($"{kind.Name} ({kind.Code})");
        console.WriteLine($"{kind.Summary} {sources.Mark(kind.Source)}");
        foreach (var question in kind.Questions)
        {
            var judged = FrameworkWords.Judged(question) is { Length: > 0 } words ? $"; {words}" : "";
            console.WriteLine();
            console.WriteLine($"{question.Title} (judgements.{question.Code}){judged} {sources.Mark([question.Scale.Source, .. question.Changes.Select(c => c.Source)])}");
            Grades(console, question.Scale);
        }

        if (kind.ProgressScale is { } scale && kind.Questions.All(q => q.Scale != scale))
        {
            console.WriteLine();
            console.WriteLine($"Progress on each improvement area {sources.Mark(scale.Source)}");
            Grades(console, scale);
        }

        if (!kind.ImprovementRules.IsEmpty)
        {
            console.WriteLine();
            foreach (var rule in kind.ImprovementRules)
            {
                console.Item("-", $"{rule.Kind.Plural}: {FrameworkWords.Occurs(rule)}{When(rule.When)} {sources.Mark(rule.Source)}");
            }
        }

        if (!kind.Categories.IsEmpty || !kind.LimitingRules.IsEmpty)
        {
            console.WriteLine();
            foreach (var category in kind.Categories)
            {
                console.Item("-", $"{category.Name} ({category.Code}){When(category.When)}. {category.Explanation} {sources.Mark(category.Source)}");
            }

            foreach (var limit in kind.LimitingRules)
            {
                console.Item("-", $"{FrameworkWords.Limit(limit)}{When(limit.When)}. {limit.Explanation} {sources.Mark(limit.Source)}");
            }
        }

        foreach (var rule in kind.FollowUpRules)
        {
            FollowUp(console, rule, sources);
        }

        if (!kind.GeneralRules.IsEmpty)
        {
            console.WriteLine();
            foreach (var rule in kind.GeneralRules)
            {
                console.Item("-", $"{rule.Summary} {sources.Mark(rule.Source)}");
            }
        }

        if (kind.Visit?.Notice is { } notice)
        {
            console.WriteLine();
            console.WriteLine($"Notice: {notice} before the first day on site {sources.Mark(kind.Visit.NoticeSource)}");
        }
    }

    private static void Grades(IAnsiConsole console, JudgementScale scale)
    {
        foreach (var grade in scale.Grades)
        {
            var scores = FrameworkWords.Band(grade) is { Length: > 0 } band ? $", {band}" : "";
            console.Item("-", $"{grade.Code}: {grade.Label}{scores}{(grade.SectorLabel is { } number ? $" (called {number} in the sector)" : "")}");
        }

        if (scale.Kind is ScaleKind.Banded or ScaleKind.Narrative)
        {
            console.Item(" ", $"{FrameworkWords.Sort(scale).Sentence()}.");
        }
    }

    private static string When(RuleCondition when) => when.IsAlways ? "" : $", when {FrameworkWords.When(when)}";

    private static void FollowUp(IAnsiConsole console, FollowUpRule rule, SourceList sources)
    {
        console.WriteLine();
        console.WriteLine(rule.Id);
        console.Item(" ", rule.Summary);
        console.Item(" ",
            $"{(rule.IntervalUnknown is { } unknown ? $"{unknown} {rule.Force.ToWords().Sentence()}"
                : $"{FrameworkWords.Time(rule)} from {string.Join(", or else ", rule.Anchors.Select(a => a.Code))}; {rule.Force.ToWords()}")}; "
            + $"for {rule.Addressee.Name}; {rule.Source.Evidence.ToWords()} {sources.Mark(rule.Source)}"
            + (rule.AnchorSource is { } anchor ? $", counting day {anchor.Evidence.ToWords()} {sources.Mark(anchor)}" : ""));
    }

    private static void List(IAnsiConsole console, string heading, IEnumerable<string> items)
    {
        var all = items.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        console.Heading(heading);
        foreach (var item in all)
        {
            console.Item("-", item);
        }
    }
}
