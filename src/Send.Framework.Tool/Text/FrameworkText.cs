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
            console.WriteLine();
            console.WriteLine($"{question.Title} (judgements.{question.Code}) {sources.Mark(question.Scale.Source)}");
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
                console.Item("-", $"{rule.Kind.Plural}: {Occurs(rule)}{After(rule.When)} {sources.Mark(rule.Source)}");
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
    }

    private static void Grades(IAnsiConsole console, JudgementScale scale)
    {
        foreach (var grade in scale.Grades)
        {
            console.Item("-", $"{grade.Code}: {grade.Label}{(grade.SectorLabel is { } number ? $" (called {number} in the sector)" : "")}");
        }
    }

    private static string Occurs(ImprovementRule rule) =>
        (rule.Occurrence switch { Occurrence.Must => "at least one", Occurrence.May => "may be there", _ => "none" })
        + (rule.Observed is { } seen ? $", {seen.Minimum} to {seen.Maximum} seen" : "");

    private static string After(RuleCondition when) => when.IsAlways ? "" : $", after {string.Join(" or ", when.Grades)}";

    private static void FollowUp(IAnsiConsole console, FollowUpRule rule, SourceList sources)
    {
        console.WriteLine();
        console.WriteLine(rule.Id);
        console.Item(" ", rule.Summary);
        console.Item(" ",
            $"{(rule.Interval is { } interval ? $"{interval} from {string.Join(", or else ", rule.Anchors.Select(a => a.Code))}" : rule.IntervalUnknown!)}"
            + $"{(rule.Interval is null ? "" : ";")} {(rule.Interval is null ? rule.Force.ToWords().Sentence() : rule.Force.ToWords())}; "
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
