using Send.Framework.Frameworks;

namespace Send.Framework.Tool.Text;

/// <summary>An edition, or the catalogue, as a Markdown page. The reference pages of the project are these.</summary>
internal static class FrameworkMarkdown
{
    /// <summary>The list of editions, newest first within each family.</summary>
    public static string Index(FrameworkCatalogue catalogue)
    {
        var page = new MarkdownPage();
        page.Heading(1, "Framework editions");
        page.Block(
            $"All the editions that the library has as data. These pages are generated from that data: `send-framework frameworks EDITION "
            + $"--format markdown` prints "
            + $"one of them, and a test compares the two. To add an edition, see [add a framework](../../how-to/add-a-framework.md).");
        page.Table(
            ["Edition", "What it is", "In force", "Applies in", "Inspects", "Inspected by"],
            catalogue.Editions.GroupBy(e => e.Family).SelectMany(family => family.OrderByDescending(e => e.InForceFrom)).Select(e => new Markdown[]
            {
                $"[{Markdown.Code(e.Id)}]({e.Id}.md)", e.Name, FrameworkWords.Days(e.InForceFrom, e.InForceTo), e.Jurisdiction, FrameworkWords.Subject(e),
                string.Join(", ", e.Inspectorates),
            }));
        return page.ToString();
    }

    /// <summary>One edition.</summary>
    public static string Page(InspectionFramework edition)
    {
        var page = new MarkdownPage();
        page.Heading(1, edition.Name);
        page.Block(edition.Summary);
        page.Table(["Edition", Markdown.Code(edition.Id)],
        [
            ["Family", Markdown.Code(edition.Family)],
            ["In force", $"{FrameworkWords.Days(edition.InForceFrom, edition.InForceTo)} {page.Mark(edition.Source)}"],
            ["Applies in", edition.Jurisdiction],
            ["Inspected by", string.Join(", ", edition.Inspectorates)],
            ["Inspects", FrameworkWords.Subject(edition)],
            ["Documents", $"{Markdown.Code($"\"framework\": \"{edition.Id}\"")}, in [the inspection contract](../json.md)"],
        ]);
        if (!edition.Remits.IsEmpty)
        {
            page.Heading(2, "Remits");
            page.Table(["Remit", "What it is", "In force"], edition.Remits.Select(r => new Markdown[]
            {
                Markdown.Code(r.Code), r.Name, FrameworkWords.Days(edition.FirstDay(r.Code), edition.LastDay(r.Code)),
            }));
        }

        page.List(2, "In law", edition.LegalBasis.Select(b => Markdown.Of($"{b.Summary} {page.Mark(b.Source)}")));
        foreach (var kind in edition.Kinds)
        {
            KindMarkdown.Append(page, kind);
        }

        Scales(page, edition);
        page.List(2, "When receipt of the report is not recorded", edition.ReceiptEstimate is { } estimate
            ? [$"It is estimated as {estimate.WorkingDaysBeforePublication.Count("working day")} before publication{FrameworkText.Range(estimate)}, and marked as an estimate. {page.Mark(estimate.Source)}"]
            : []);
        page.List(2, "When the programme was paused", edition.Pauses.Select(p => Markdown.Of(
            $"{p.Summary} Certainly from {p.CertainlyFrom.InWords()} to {p.CertainlyTo.InWords()}: "
            + $"{string.Join(", ", p.Activities.Select(a => a.Name.ToLowerInvariant()))}. {page.Mark(p.Source)}")));
        page.List(2, "When publication is held back before elections", edition.PublicationSilences.Select(s => Markdown.Of($"{FrameworkText.Silence(s)} {page.Mark(s.Source)}")));
        page.List(2, "What is not known", edition.OpenQuestions.Select(q => Markdown.Of($"**{q.Code}.** {q.Text} *Here:* {q.Treatment}")));
        page.Sources();
        return page.ToString();
    }

    private static void Scales(MarkdownPage page, InspectionFramework edition)
    {
        if (!edition.Scales.Any())
        {
            return;
        }

        page.Heading(2, "Scales");
        foreach (var scale in edition.Scales)
        {
            page.Heading(3, $"{scale.Name} ({Markdown.Code(scale.Id)})");
            page.Block($"{FrameworkWords.Sort(scale).Sentence()}. {page.Mark(scale.Source)}");
            page.Table(["Grade", "Name", "Called", "Scores", "In reports", "Also", "Never"], scale.Grades.Select(g => new Markdown[]
            {
                Markdown.Code(g.Code), g.Label, g.SectorLabel ?? "", FrameworkWords.Band(g), g.Phrase ?? "", Join(g.Aliases), Join(g.RejectedAliases),
            }));
        }
    }

    private static string Join(IEnumerable<string> words) => string.Join(", ", words.Select(w => $"\"{w}\""));
}
