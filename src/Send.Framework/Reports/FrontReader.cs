using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks.Layouts;
using Send.Framework.Validation;

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
                hasTitle ? "The first page does not give the days of the inspection in a known form." : "The text has no title page.", true);
            return null;
        }

        if (found.Exists(f => f.Problem is not null))
        {
            var at = found.FindIndex(f => f.Problem is not null);
            CannotTell(Started, found[at], places[at], true);
            return null;
        }

        if (found.Exists(f => f.Started != found[0].Started || f.Ended != found[0].Ended))
        {
            var (first, last) = (places[0], places[^1]);
            notes.Contradicts(
                FindingCodes.ReportDaysTwice, Started,
                $"The report gives the days twice, with different dates: {notes.Quote(first.From, first.To)} and {notes.Quote(last.From, last.To)}.", true);
            return null;
        }

        notes.Said(Started, places[0].From, places[0].To);
        LastDayIsOpen = HasMoreDays(found[0].To);
        if (LastDayIsOpen)
        {
            notes.CannotTell(Ended, "The report gives more than one period of days.", true);
        }
        else
        {
            notes.Said(Ended, places[0].From, places[0].To);
        }

        return found[0];
    }

    public PreviousInspection? Previous(TokenRange front, ReadDates? visit)
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
            if (visit is not null && dates.Ended >= visit.Started)
            {
                notes.Findings.Add(new(
                    FindingCodes.ReportPreviousNotBefore, Path,
                    $"The previous inspection is printed as {notes.Quote(places[0].From, places[0].To)}, but this one began on {visit.Started:uuuu-MM-dd}."));
            }

            return new(dates.Started, dates.Ended);
        }

        if (found.Count == 0)
        {
            notes.CannotTell(Path, "The first page does not give the days of a previous inspection in a known form.");
        }
        else if (found.FindIndex(f => f.Problem is not null) is var at and >= 0)
        {
            CannotTell(Path, found[at], places[at], false);
        }
        else
        {
            var (first, last) = (places[0], places[^1]);
            notes.Contradicts(
                FindingCodes.ReportPreviousTwice, Path,
                $"The report gives the days twice, with different dates: {notes.Quote(first.From, first.To)} and {notes.Quote(last.From, last.To)}.");
        }

        return null;
    }

    /// <summary>The day of publication: the printed one, or the one that the caller knows.</summary>
    public LocalDate? Published(TokenRange front, LocalDate? known)
    {
        const string Path = "/dates/published";
        List<ReadDates> found = [.. Find(front, layout.Published, out var places)];
        if (found is [{ Problem: null } day] && day.Started == day.Ended)
        {
            notes.Said(Path, places[0].From, places[0].To);
            if (known is { } other && other != day.Started)
            {
                notes.Findings.Add(new(
                    FindingCodes.ReportPublicationDiffers, Path,
                    $"The report prints {notes.Quote(places[0].From, places[0].To)}, but you gave {other:uuuu-MM-dd}."));
            }

            return day.Started;
        }

        if (known is null)
        {
            notes.CannotTell(Path, found.Count == 0 ? "The report does not print the day of its publication."
                : "The report gives more than one day as the day of publication.");
        }

        return known;
    }

    private void CannotTell(string path, ReadDates found, TokenRange place, bool isEssential)
    {
        var because = $"{notes.Quote(place.From, place.To)}: {found.Problem}.";
        if (found.Contradiction is { } code)
        {
            notes.Contradicts(code, path, because, isEssential);
        }
        else
        {
            notes.CannotTell(path, because, isEssential);
        }
    }

    // Further days behind the first, with a comma or an "and" between them: then the first are not all.
    private bool HasMoreDays(int at)
    {
        var isJoined = false;
        while (at < words.Count && (words[at].Kind == TokenKind.Soft || words.Is(at, "and")))
        {
            isJoined = true;
            at++;
        }

        return isJoined && DateForms.Read(words, at, words.Count) is not null;
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
