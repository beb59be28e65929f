using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Serialization;

namespace Send.Framework.Histories;

/// <summary>Something that happened on a day and is not an inspection: the report was received, a plan was submitted, an area was closed.</summary>
/// <remarks>Immutable, valid by construction, and equal when all parts are. Made by <see cref="EventJudge"/> or <see cref="Create"/>, by the
/// same rules.</remarks>
[JsonConverter(typeof(SendJsonConverter))]
public sealed record HistoryEvent : ISendDocument
{
    internal HistoryEvent(EventKind kind, LocalDate date, HistorySubject subject)
    {
        Kind = kind;
        Date = date;
        Subject = subject;
    }

    /// <summary>The kind of event.</summary>
    public EventKind Kind { get; }

    /// <summary>The day on which it happened.</summary>
    public LocalDate Date { get; }

    /// <summary>Whose history it belongs to.</summary>
    public HistorySubject Subject { get; }

    /// <summary>The inspection that it refers to: a report's reference, or the first day of the visit as <c>yyyy-MM-dd</c>. Null where only
    /// one can be meant.</summary>
    public string? Inspection { get; internal init; }

    /// <summary>The numbers of the improvement areas that it is about, in ascending order; empty for kinds that name none.</summary>
    public ImmutableArray<int> Areas { get; internal init; } = [];

    /// <summary>Which list the numbers belong to; null for the one that the inspection's plan must address.</summary>
    public ImprovementAreaKind? AreaKind { get; internal init; }

    /// <summary>The activity that was deferred or paused; null for all inspections of the subject.</summary>
    public string? Activity { get; internal init; }

    /// <summary>The day on which a deferral or pause ends, if stated; null if it lasts until it is resumed.</summary>
    public LocalDate? Until { get; internal init; }

    /// <summary>The evidence, or null.</summary>
    public string? Evidence { get; internal init; }

    /// <summary>The improvement for children and young people, or null.</summary>
    public string? Impact { get; internal init; }

    /// <summary>Makes an event.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="date">The day on which it happened.</param>
    /// <param name="subject">Whose history it belongs to.</param>
    /// <param name="inspection">The inspection that it refers to, by reference or first day; null if only one is possible.</param>
    /// <param name="areas">The numbers of the improvement areas; null for kinds that name none.</param>
    /// <param name="evidence">What shows it. Closing something needs it.</param>
    /// <param name="impact">What became better, or null.</param>
    /// <param name="areaKind">Which list the numbers belong to; null for the one that the plan must address.</param>
    /// <param name="until">The day on which a deferral or pause ends, or null.</param>
    /// <param name="activity">The code of the activity that was deferred or paused, or null.</param>
    /// <exception cref="ArgumentException">A rule of events is broken; the message lists every finding.</exception>
    public static HistoryEvent Create(
        EventKind kind, LocalDate date, HistorySubject subject, string? inspection = null, IEnumerable<int>? areas = null,
        string? evidence = null, string? impact = null, ImprovementAreaKind? areaKind = null, LocalDate? until = null, string? activity = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(subject);
        var judged = EventJudge.Judge(EventDocument.Of(kind, date, subject, inspection, areas, evidence, impact, areaKind, until, activity));
        return judged.TryGetValue(out var made)
            ? made
            : throw new ArgumentException($"The event is not valid. {string.Join(" ", judged.Findings.Select(f => f.ToString()))}");
    }

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(HistoryEvent? other) =>
        other is not null && Kind == other.Kind && Date == other.Date && Subject == other.Subject && Inspection == other.Inspection
        && Areas.SequenceEqual(other.Areas) && AreaKind == other.AreaKind && Activity == other.Activity && Until == other.Until
        && Evidence == other.Evidence && Impact == other.Impact;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Date, Subject, Inspection, Areas.Length, Evidence);

    /// <summary>The day, what happened, and whose it is.</summary>
    public override string ToString() => $"{Date.ToIso()} {Kind.Code} ({Subject})";

    /// <summary>One order for all events, whatever the order of their arrival: by day, by what can happen first on a day, then by content.</summary>
    internal static int Compare(HistoryEvent a, HistoryEvent b)
    {
        var order = a.Date.CompareTo(b.Date);
        order = order != 0 ? order : a.Kind.Rank.CompareTo(b.Kind.Rank);
        order = order != 0 ? order : string.CompareOrdinal(a.Inspection, b.Inspection);
        order = order != 0 ? order : a.Areas.AsSpan().SequenceCompareTo(b.Areas.AsSpan());
        order = order != 0 ? order : string.CompareOrdinal(a.AreaKind?.Code, b.AreaKind?.Code);
        order = order != 0 ? order : string.CompareOrdinal(a.Activity, b.Activity);
        order = order != 0 ? order : Nullable.Compare(a.Until, b.Until);
        order = order != 0 ? order : string.CompareOrdinal(a.Evidence, b.Evidence);
        return order != 0 ? order : string.CompareOrdinal(a.Impact, b.Impact);
    }

    /// <summary>How an event names an inspection: its reference, or else the first day of its visit, or where that is not recorded the first day
    /// of it that is.</summary>
    public static string NameOf(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return inspection.Reference ?? inspection.Dates.FirstKnown.ToIso();
    }
}
