using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks.Layouts;

namespace Send.Framework.Reports;

/// <summary>Reads the days that the first page states.</summary>
internal sealed class FrontReader(Words words, Matcher matcher, ReportLayout layout, Notes notes)
{
    private const string Started = "/dates/started";
    private const string Ended = "/dates/ended";

    /// <summary>Whether the report states more than one period, so that its last day is not that of the first.</summary>
    public bool LastDayIsOpen { get; private set; }

    public ReadDates? Dates(TokenRange front, bool hasTitle)
    {
        List<ReadDates> found = [.. Find(front, layout.Dates, out var places)];
        if (found.Count == 0)
        {
            notes.CannotTell(
                Started,
                hasTitle ? "No days of the inspection stand on the first page in a form that is known." : "The text has no title page.", true);
            return null;
        }

        if (found.Exists(f => f.Problem is not null))
        {
            var at = found.FindIndex(f => f.Problem is not null);
            notes.CannotTell(Started, $"{notes.Quote(places[at].From, places[at].To)}: {found[at].Problem}.", true);
            return null;
        }

        if (found.Exists(f => f.Started != found[0].Started || f.Ended != found[0].Ended))
        {
            var (first, last) = (places[0], places[^1]);
            notes.CannotTell(
                Started, $"The report states the days twice: {notes.Quote(first.From, first.To)} and {notes.Quote(last.From, last.To)}.", true);
            return null;
        }

        notes.Said(Started, places[0].From, places[0].To);
        var next = found[0].To;
        LastDayIsOpen = next < words.Count && words.Is(next, "and") && DateForms.Read(words, next + 1, words.Count) is not null;
        if (LastDayIsOpen)
        {
            notes.CannotTell(Ended, "The report states more than one period of days.", true);
        }
        else
        {
            notes.Said(Ended, places[0].From, places[0].To);
        }

        return found[0];
    }

    public PreviousInspection? Previous(TokenRange front)
    {
        const string Path = "/previousInspection";
        if (layout.Previous.IsEmpty)
        {
            return null;
        }

        for (var at = front.From; at < front.To; at++)
        {
            if (Begins(at) && matcher.At(at, layout.NeverInspected, front.To) is { } never)
            {
                notes.Said(Path, never.From, never.To);
                return new(null, null);
            }
        }

        List<ReadDates> found = [.. Find(front, layout.Previous, out var places)];
        if (found is [{ Problem: null } dates, ..] && found.TrueForAll(f => f.Started == dates.Started && f.Ended == dates.Ended))
        {
            notes.Said(Path, places[0].From, places[0].To);
            return new(dates.Started, dates.Ended);
        }

        notes.CannotTell(Path, found.Count == 0 ? "No days of a previous inspection stand on the first page in a form that is known."
            : $"{notes.Quote(places[0].From, places[0].To)}: {found[0].Problem ?? "the report states them twice"}.");
        return null;
    }

    public LocalDate? Published(TokenRange front)
    {
        const string Path = "/dates/published";
        List<ReadDates> found = [.. Find(front, layout.Published, out var places)];
        if (found is [{ Problem: null } day] && day.Started == day.Ended)
        {
            notes.Said(Path, places[0].From, places[0].To);
            return day.Started;
        }

        notes.CannotTell(Path, found.Count == 0 ? "The report does not print the day of its publication." : "The day of publication is not one day.");
        return null;
    }

    private ImmutableArray<ReadDates> Find(TokenRange front, ImmutableArray<Phrase> phrases, out List<TokenRange> places)
    {
        places = [];
        var found = ImmutableArray.CreateBuilder<ReadDates>();
        for (var at = front.From; at < front.To; at++)
        {
            if (Begins(at) && matcher.At(at, phrases, front.To) is { } match && DateForms.Read(words, match.SlotFrom, front.To) is { } dates)
            {
                places.Add(new(match.SlotFrom, dates.To));
                found.Add(dates);
                at = match.To - 1;
            }
        }

        return found.ToImmutable();
    }

    private bool Begins(int at) => words[at].Has(TokenFlags.LineStart) || words.BeginsSentence(at, 0);
}
