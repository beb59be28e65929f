using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;

namespace Send.Framework.Histories;

/// <summary>The reason why an obligation is done, replaced or on hold: an event, a later inspection, a pause, or the end of the authority.</summary>
public sealed record ObligationEnd
{
    private ObligationEnd(string what, LocalDate date)
    {
        What = what;
        Date = date;
    }

    /// <summary>The code of the event: one of <see cref="EventKind"/>, <c>programme-paused</c> or <c>authority-ended</c>; <c>inspection</c>
    /// where a later inspection is the reason.</summary>
    public string What { get; }

    /// <summary>The day: of the event, of the last day of the visit that did it, of the publication that replaced it.</summary>
    public LocalDate Date { get; }

    /// <summary>The inspection, where one is the reason; null otherwise.</summary>
    public Inspection? Inspection { get; private init; }

    /// <summary>The event, where one of the history is the reason; null otherwise.</summary>
    public HistoryEvent? Event { get; private init; }

    /// <summary>The pause of the whole programme, where that is the reason; null otherwise.</summary>
    public ProgrammePause? Pause { get; private init; }

    internal static ObligationEnd By(HistoryEvent happened) => new(happened.Kind.Code, happened.Date) { Event = happened };

    internal static ObligationEnd By(Inspection inspection, LocalDate date) => new("inspection", date) { Inspection = inspection };

    internal static ObligationEnd By(ProgrammePause pause) => new("programme-paused", pause.CertainlyFrom) { Pause = pause };

    /// <summary>The end of the authority, where that is the reason; null otherwise.</summary>
    public SubjectEnd? SubjectEnd { get; private init; }

    internal static ObligationEnd By(SubjectEnd end) => new("authority-ended", end.LastDay) { SubjectEnd = end };
}
