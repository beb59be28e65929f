using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks.Layouts;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Reports;

/// <summary>Reads the lists of improvement areas, each kind apart and in order.</summary>
internal sealed class AreaReader(
    Words words, Matcher matcher, ReportLayout layout, Notes notes, AuthorityRecord? authority, LocalDate? on)
{
    private const string Path = "/improvementAreas";

    public ImmutableArray<Field<ImprovementAreaDocument>>? Read(Sections sections, TokenRange whole)
    {
        var documents = ImmutableArray.CreateBuilder<Field<ImprovementAreaDocument>>();
        var isOpen = false;
        var hasAny = false;
        foreach (var list in layout.Areas)
        {
            var ranges = list.Lead is { } lead ? After(lead, whole) : sections.Of(list.Section);
            if (ranges.IsEmpty)
            {
                continue;
            }

            hasAny = true;
            var lines = new AreaLines(words, matcher, layout, WithoutHead(ranges, list));
            var items = list.BodiesHeading is null
                ? new AreaSplitter(words, lines).Split()
                : new BesideBodies(words, lines, on).Split();
            if (items is null || items.Count == 0)
            {
                notes.CannotTell(Path, items is null
                    ? $"It is not clear where one {list.Kind} ends and the next begins: the line breaks allow more than one reading."
                    : $"The section for {list.Kind} has no readable text.");
                isOpen = true;
                continue;
            }

            for (var i = 0; i < items.Count; i++)
            {
                documents.Add(Field.Of(Document(items[i], list, i + 1, $"{Path}/{documents.Count}")));
            }
        }

        if (!hasAny)
        {
            notes.CannotTell(Path, "No section lists improvement areas.");
        }

        // Half a list would read as a whole one.
        if (isOpen)
        {
            notes.Evidence.RemoveAll(e => e.Path.StartsWith(Path, StringComparison.Ordinal));
            notes.Open.RemoveAll(o => o.Path.StartsWith(Path + "/", StringComparison.Ordinal));
        }

        return hasAny && !isOpen ? documents.ToImmutable() : null;
    }

    private ImprovementAreaDocument Document(AreaItem item, AreaList list, int number, string path)
    {
        notes.Said($"{path}/text", item.Text[0].From, item.Text[^1].To);
        if (item.Bodies.Count > 0)
        {
            notes.Said($"{path}/responsible", item.Bodies[0].From, item.Bodies[0].To);
        }
        else if (list.BodiesHeading is not null)
        {
            notes.CannotTell($"{path}/responsible", "No responsible bodies are given beside it.");
        }

        var bodies = list.BodiesHeading is null && !layout.AreaSubjects.IsEmpty
            ? new AreaSubject(words, matcher, layout, notes, authority, on).Read(item.Text[0], $"{path}/responsible")
            : new BodyNames(words, notes, authority, on).Read(item.Bodies, $"{path}/responsible");
        return new()
        {
            Kind = list.Kind,
            Number = number,
            Text = string.Join(' ', item.Text.Select(t => words.TextOf(t.From, t.To))),
            Points = [.. item.Points.Select(p => Field.Of(words.TextOf(p.From, p.To).TrimEnd(';', ' ')))],
            Responsible = [.. bodies.Select(b => Field.Of(b))],
        };
    }

    private ImmutableArray<TokenRange> After(Phrase lead, TokenRange whole)
    {
        for (var at = whole.From; at < whole.To; at++)
        {
            if (matcher.At(at, lead, whole.To) is { } match)
            {
                var from = match.To < whole.To && words[match.To].Kind == TokenKind.Colon ? match.To + 1 : match.To;
                var to = from;
                while (to < whole.To && (to == from || !EndsList(to)))
                {
                    to++;
                }

                return [new(from, to)];
            }
        }

        return [];
    }

    // The letter goes on after its list with a line that is no point of it.
    private bool EndsList(int at) =>
        words[at].Has(TokenFlags.BlankBefore) && words[at].Has(TokenFlags.Capital);

    private ImmutableArray<TokenRange> WithoutHead(ImmutableArray<TokenRange> ranges, AreaList list)
    {
        if (list.BodiesHeading is not { } heading)
        {
            return ranges;
        }

        return
        [
            .. ranges.Select(range =>
            {
                var from = range.From < range.To && matcher.At(range.From, heading, range.To) is { } match ? match.To : range.From;
                return new TokenRange(from, range.To);
            }),
        ];
    }
}
