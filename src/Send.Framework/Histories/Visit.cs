using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;

namespace Send.Framework.Histories;

/// <summary>One visit of the inspectorates, and every document that tells of it.</summary>
/// <remarks>Where documents differ, the one that records most is used; dates that it lacks are taken from the others.</remarks>
[DebuggerDisplay("{Inspection}")]
internal sealed class Visit
{
    public Visit(ImmutableArray<Inspection> documents)
    {
        Documents = documents.Length == 1 ? documents : [.. documents.OrderDescending(Comparer<Inspection>.Create(Fullness))];
        Inspection = Documents[0];
        First = Inspection.Dates.FirstKnown;
        Last = Inspection.Dates.LastKnown;
        Published = Earliest(d => d.Dates.Published);
        Received = Earliest(d => d.Dates.ReportReceived);
        Notified = Earliest(d => d.Dates.Notified);
    }

    public ImmutableArray<Inspection> Documents { get; }

    public Inspection Inspection { get; }

    public InspectionKind Kind => Inspection.Kind;

    /// <summary>The first day of the visit, or the first day of the inspection that is recorded.</summary>
    public LocalDate First { get; }

    /// <summary>The last day of the visit; if it is not recorded, a day by which it had ended.</summary>
    public LocalDate Last { get; }

    public LocalDate? Published { get; }

    /// <summary>The day of receipt that a document records. Events may know another one.</summary>
    public LocalDate? Received { get; }

    public LocalDate? Notified { get; }

    public bool IsWhole => Kind.IsWhole;

    /// <summary>Whether something was judged, so that a report must be known.</summary>
    public bool HasResult =>
        Inspection.Judgements.Any(a => !a.Judgement.IsAbsent) || Inspection.ImprovementAreas.Any(a => a.Progress is { IsAbsent: false });

    /// <summary>Whether its report had been published by a day. A result without a day of publication counts as published from the end of the visit.</summary>
    public bool IsPublishedBy(LocalDate day) => Published is { } published ? published <= day : HasResult && Last <= day;

    /// <summary>Whether the document names it so: by a report's reference or by its first day.</summary>
    public bool IsNamed(string name)
    {
        foreach (var document in Documents)
        {
            if (document.Reference == name)
            {
                return true;
            }
        }

        return First.ToIso() == name;
    }

    /// <summary>
    /// Whether two documents are about one visit: the same days and the same kind; the subject is that of the history. Where one does not record
    /// the days: the same reference, or the same day of publication.
    /// </summary>
    public static bool AreOne(Inspection a, Inspection b) => a.Kind.Code == b.Kind.Code
        && (a.Dates.VisitIsRecorded && b.Dates.VisitIsRecorded
            ? a.Dates.Started == b.Dates.Started && a.Dates.Ended == b.Dates.Ended
            : (a.Reference is not null && a.Reference == b.Reference)
                || (a.Dates.Published is not null && a.Dates.Published == b.Dates.Published)
                || (a.Dates.Published is null && b.Dates.Published is null && a.Dates.Notified is not null && a.Dates.Notified == b.Dates.Notified));

    /// <summary>One order for all inspections: by the first day of the visit, the last, the kind, and then by content.</summary>
    public static int Compare(Inspection a, Inspection b)
    {
        var order = a.Dates.FirstKnown.CompareTo(b.Dates.FirstKnown);
        order = order != 0 ? order : a.Dates.LastKnown.CompareTo(b.Dates.LastKnown);
        order = order != 0 ? order : b.Dates.VisitIsRecorded.CompareTo(a.Dates.VisitIsRecorded);
        order = order != 0 ? order : string.CompareOrdinal(a.Kind.Code, b.Kind.Code);
        return order != 0 || ReferenceEquals(a, b) ? order : Fullness(a, b);
    }

    private static int Fullness(Inspection a, Inspection b)
    {
        var order = Facts(a).CompareTo(Facts(b));
        return order != 0 ? order : string.CompareOrdinal(Content(a), Content(b));
    }

    private static int Facts(Inspection i) =>
        (i.Dates.VisitIsRecorded ? 128 : 0) + (i.Dates.Published is null ? 0 : 64) + (i.Judgements.Any(a => !a.Judgement.IsAbsent) ? 32 : 0) + (i.ImprovementAreasRecorded ? 16 : 0)
        + (i.Dates.ReportReceived is null ? 0 : 8) + (i.Dates.Notified is null ? 0 : 4) + (i.Reference is null ? 0 : 2)
        + (i.Stated.NextFullInspection is null ? 0 : 1);

    private static string Content(Inspection i) => string.Join('|', [
        i.Framework.Id, i.Reference, i.Dates.Published?.ToIso(), i.Dates.ReportReceived?.ToIso(), i.Dates.Notified?.ToIso(),
        .. i.Judgements.Select(a => $"{a.Question.Code}={a.Judgement}"), .. i.ImprovementAreas.Select(a => a.ToString()),
        i.Stated.ToString(), i.Subject.DisplayName]);

    private LocalDate? Earliest(Func<Inspection, LocalDate?> date)
    {
        if (Documents.Length == 1)
        {
            return date(Inspection);
        }

        return date(Inspection) ?? Documents.Select(date).OfType<LocalDate>().Order().Select(d => (LocalDate?)d).FirstOrDefault();
    }
}
