using System.Globalization;
using System.Text;
using NodaTime;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Time;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool.Standings;

/// <summary>The life of one subject drawn to scale: visits and reports, events, deadlines with a hard end, soft dates that fade, and the time in
/// which something was paused, shaded.</summary>
internal sealed class Timeline
{
    private const int Width = 1000;
    private const int Left = 8;
    private const int Top = 34;
    private const int Lane = 26;

    private readonly Standing _standing;
    private readonly LocalDate _first;
    private readonly double _days;
    private readonly StringBuilder _svg = new();

    public Timeline(Standing standing)
    {
        _standing = standing;
        var days = Days().ToArray();
        _first = new LocalDate(days.Min().Year, 1, 1);
        _days = Period.DaysBetween(_first, new LocalDate(days.Max().Year + 1, 1, 1));
    }

    /// <summary>The picture as inline SVG, with a title and a description for who cannot see it.</summary>
    public string Draw(string id)
    {
        var lanes = _standing.Obligations.Where(o => o.Closes is not null).OrderBy(o => o.Closes).ToArray();
        var height = Top + (2 * Lane) + (lanes.Length * Lane) + 10;
        _svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"timeline\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">");
        _svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-t\">Timeline of {SafeText.ForHtml(_standing.History.DisplayName)}</title>");
        _svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"{id}-d\">{SafeText.ForHtml(Described(lanes))}</desc>");
        Years(height);
        Shaded(height);
        Visits();
        for (var i = 0; i < lanes.Length; i++)
        {
            Owed(lanes[i], Top + ((2 + i) * Lane));
        }

        var today = X(_standing.AsOf);
        _svg.Append(CultureInfo.InvariantCulture, $"<line class=\"today\" x1=\"{today:F1}\" x2=\"{today:F1}\" y1=\"20\" y2=\"{height}\"/>");
        return _svg.Append("</svg>").ToString();
    }

    private IEnumerable<LocalDate> Days() =>
        _standing.Inspections.Select(i => i.Dates.FirstKnown).Concat(_standing.Events.Select(e => e.Date))
            .Concat(_standing.Obligations.Where(o => o.Closes is not null).Select(o => o.Closes!.Value)).Append(_standing.AsOf);

    private double X(LocalDate day) => Left + ((Width - (2 * Left)) * (Period.DaysBetween(_first, day) / _days));

    private void Years(int height)
    {
        for (var year = _first.Year; X(new LocalDate(year, 1, 1)) < Width; year++)
        {
            var x = X(new LocalDate(year, 1, 1));
            _svg.Append(CultureInfo.InvariantCulture, $"<line class=\"year\" x1=\"{x:F1}\" x2=\"{x:F1}\" y1=\"20\" y2=\"{height}\"/>");
            if (x < Width - 30)
            {
                _svg.Append(CultureInfo.InvariantCulture, $"<text class=\"year\" x=\"{x + 3:F1}\" y=\"14\">{year}</text>");
            }
        }
    }

    private void Shaded(int height)
    {
        var owed = _standing.Obligations.Select(o => o.Activity).ToHashSet();
        foreach (var pause in _standing.Inspections.SelectMany(i => i.Framework.Pauses).Distinct()
            .Where(p => p.CertainlyFrom >= _first && p.CertainlyFrom <= _standing.AsOf && p.Activities.Any(owed.Contains)))
        {
            Shade(pause.CertainlyFrom, pause.CertainlyTo, height, "The programme was paused");
        }

        foreach (var suspension in _standing.Suspensions)
        {
            Shade(suspension.From, suspension.To ?? _standing.AsOf, height, suspension.Event.Kind.Words.Sentence());
        }
    }

    private void Shade(LocalDate from, LocalDate to, int height, string title) => _svg.Append(
        CultureInfo.InvariantCulture,
        $"<rect class=\"pause\" x=\"{X(from):F1}\" y=\"20\" width=\"{Math.Max(1, X(to) - X(from)):F1}\" height=\"{height - 20}\"><title>{SafeText.ForHtml(title)}, {from.InWords()} to {to.InWords()}</title></rect>");

    private void Visits()
    {
        foreach (var inspection in _standing.Inspections)
        {
            var (first, last) = (inspection.Dates.FirstKnown, inspection.Dates.Ended ?? inspection.Dates.FirstKnown);
            var x = X(first);
            _svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"visit\" x=\"{x:F1}\" y=\"{Top - 8}\" width=\"{Math.Max(4, X(last) - x):F1}\" height=\"16\"><title>{SafeText.ForHtml(inspection.Kind.Name)}, {When(inspection.Dates)}</title></rect>");
            Label(x + 8, Top + 5, $"{inspection.Kind.Name}, {(inspection.Dates.Ended is { } ended ? ended.InWords() : inspection.Dates.LastDayInWords())}");
            if (inspection.Dates.Published is { } published && published <= _standing.AsOf)
            {
                var p = X(published);
                _svg.Append(CultureInfo.InvariantCulture, $"<path class=\"report\" d=\"M{p:F1} {Top + 10} l7 8 l-7 8 l-7 -8 z\"><title>Report published {published.InWords()}</title></path>");
            }
        }

        foreach (var happened in _standing.Events)
        {
            _svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"event\" cx=\"{X(happened.Date):F1}\" cy=\"{Top + 18}\" r=\"4\"><title>{SafeText.ForHtml(happened.Kind.Words.Sentence())}, {happened.Date.InWords()}</title></circle>");
        }
    }

    // A deadline is a bar with an end; a soft date is a bar whose ends fade, with a mark where it points at.
    private void Owed(Obligation obligation, int y)
    {
        var closes = obligation.Closes!.Value;
        var from = obligation.IsDeadline
            ? obligation.FollowUp?.Anchor.Date ?? closes
            : obligation.Window.Target is { } target ? SchoolTerm.Containing(target).FirstDay : closes;
        var (x, end) = (X(from), X(closes));
        var title = SafeText.ForHtml($"{obligation.Activity.Name}: {obligation.State.ToWords()}; {StandingWords.When(obligation)}");
        _svg.Append(CultureInfo.InvariantCulture, $"<g class=\"s-{obligation.State.ToCode()}\"><title>{title}</title>");
        _svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{(obligation.IsDeadline ? "hard" : "soft")}\" x=\"{x:F1}\" y=\"{y + 4}\" width=\"{Math.Max(3, end - x):F1}\" height=\"12\"/>");
        if (!obligation.IsDeadline)
        {
            // The ends of a soft date: half as strong, and half again.
            _svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"fade1\" x=\"{Math.Max(0, x - 12):F1}\" y=\"{y + 4}\" width=\"12\" height=\"12\"/><rect class=\"fade1\" x=\"{end:F1}\" y=\"{y + 4}\" width=\"12\" height=\"12\"/>");
            _svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"fade2\" x=\"{Math.Max(0, x - 24):F1}\" y=\"{y + 4}\" width=\"12\" height=\"12\"/><rect class=\"fade2\" x=\"{end + 12:F1}\" y=\"{y + 4}\" width=\"12\" height=\"12\"/>");
        }
        else
        {
            _svg.Append(CultureInfo.InvariantCulture, $"<line class=\"end\" x1=\"{end:F1}\" x2=\"{end:F1}\" y1=\"{y}\" y2=\"{y + 20}\"/>");
        }

        var shown = end + (obligation.IsDeadline ? 0 : 22);
        if (obligation.By is { Pause: null } by && obligation.State is not ObligationState.Suspended)
        {
            shown = Math.Max(shown, X(by.Date) + 5);
            _svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"doer\" cx=\"{X(by.Date):F1}\" cy=\"{y + 10}\" r=\"5\"/>");
        }

        _svg.Append("</g>");
        Label(shown + 6, y + 14, $"{obligation.Activity.Name}: {obligation.State.ToWords()}", x - (obligation.IsDeadline ? 6 : 28));
    }

    // A label that would leave the picture stands on the other side of what it names.
    private void Label(double x, int y, string text, double? otherEnd = null)
    {
        var room = Width - x;
        var needed = text.Length * 7;
        var ends = needed > room;
        _svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(ends ? otherEnd ?? x - 16 : x):F1}\" y=\"{y}\"{(ends ? " text-anchor=\"end\"" : "")}>{SafeText.ForHtml(text)}</text>");
    }

    private string Described(Obligation[] lanes) => string.Join(" ", _standing.Inspections.Select(Visit).Concat(lanes.Select(
        o => $"{o.Activity.Name}: {o.State.ToWords()}, {StandingWords.When(o)}.")));

    private static string Visit(Inspection inspection) =>
        $"{inspection.Kind.Name} {When(inspection.Dates)}.";

    private static string When(InspectionDates dates) =>
        dates is { Started: { } started, Ended: { } ended } ? Words.InWords(started, ended) : dates.InWords();
}
