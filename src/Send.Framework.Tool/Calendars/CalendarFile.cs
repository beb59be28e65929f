using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Send.Framework.Tool.Calendars;

/// <summary>
/// An iCalendar file (RFC 5545) of all-day entries. A later file replaces the entries of an earlier one: identifiers stay, and stamp and
/// sequence rise with the time of making.
/// </summary>
/// <param name="made">When the file is made.</param>
/// <param name="name">What calendar programs call it; null for nothing.</param>
internal sealed class CalendarFile(Instant made, string? name = null)
{
    private const int LongestLine = 75;

    // Revisions are counted in seconds from here: a number that RFC 5545 allows, and that a later file cannot fall behind.
    private static readonly Instant FirstRevision = Instant.FromUtc(2024, 1, 1, 0, 0);
    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private readonly List<CalendarEntry> _entries = [];

    /// <summary>Whether there is nothing to write: a calendar without an entry is not valid (RFC 5545, 3.4).</summary>
    public bool IsEmpty => _entries.Count == 0;

    public void Add(CalendarEntry entry) => _entries.Add(entry);

    /// <summary>The file.</summary>
    public string Write()
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Send.Framework//send-framework//EN");
        Line(file, "METHOD:PUBLISH");
        if (name is not null)
        {
            Line(file, $"X-WR-CALNAME:{Escaped(name)}");
        }

        foreach (var entry in _entries)
        {
            Write(file, entry);
        }

        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    private void Write(StringBuilder file, CalendarEntry entry)
    {
        var sequence = Math.Max(0, (long)(made - FirstRevision).TotalSeconds);
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{Escaped(entry.Identifier)}");
        Line(file, $"DTSTAMP:{Stamp.Format(made)}");
        Line(file, $"LAST-MODIFIED:{Stamp.Format(made)}");
        Line(file, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{sequence}"));
        Line(file, $"DTSTART;VALUE=DATE:{Date.Format(entry.Day)}");
        Line(file, $"DTEND;VALUE=DATE:{Date.Format(entry.Day.PlusDays(1))}");
        Line(file, $"SUMMARY:{Escaped(entry.Title)}");
        Line(file, $"DESCRIPTION:{string.Join("\\n\\n", entry.Text.Select(Escaped))}");
        Line(file, $"CATEGORIES:{Escaped(entry.Category)}");
        Line(file, $"STATUS:{(entry.IsCancelled ? "CANCELLED" : entry.IsFirm ? "CONFIRMED" : "TENTATIVE")}");
        Line(file, "TRANSP:TRANSPARENT");
        Line(file, $"X-SEND-FRAMEWORK-RULE:{Escaped(entry.Rule)}");
        Line(file, $"X-SEND-FRAMEWORK-PRECISION:{Escaped(entry.Precision)}");
        Line(file, "END:VEVENT");
    }

    // Text as a value: hidden characters shown, what the format itself uses escaped.
    private static string Escaped(string text) => SafeText.ForLine(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);

    // Folded after 75 bytes (RFC 5545, 3.1), between characters and never within one.
    private static void Line(StringBuilder file, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                used = 1;
            }

            file.Append(rune);
            used += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
