using NodaTime;
using Send.Framework.Histories;

namespace Send.Framework.EntityFrameworkCore;

/// <summary>
/// An event of a history as a row: the whole of it, and beside it in columns of their own, with an index, whose it is and when it happened. Map it
/// with <see cref="StoredEventModel.HasStoredEvents"/>. Together with the inspections of the same subject it makes a history:
/// <see cref="HistoryBook.Of"/>.
/// </summary>
/// <remarks>A history is append-only: add rows, and change none.</remarks>
public sealed class StoredEvent
{
    // For Entity Framework, which fills the columns one by one.
    private StoredEvent(string subject, string kind, HistoryEvent @event) => (Subject, Kind, Event) = (subject, kind, @event);

    /// <summary>The number of the row.</summary>
    public long Id { get; private set; }

    /// <summary>Whose it is; the same text as <see cref="StoredInspection.Subject"/> for the same subject.</summary>
    public string Subject { get; private set; }

    /// <summary>The code of what happened, such as <c>plan-submitted</c>.</summary>
    public string Kind { get; private set; }

    /// <summary>The day on which it happened.</summary>
    public LocalDate Date { get; private set; }

    /// <summary>The whole event.</summary>
    public HistoryEvent Event { get; private set; }

    /// <summary>Makes a row of an event.</summary>
    public static StoredEvent Of(HistoryEvent @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return new(StoredInspection.SubjectOf(@event.Subject), @event.Kind.Code, @event) { Date = @event.Date };
    }
}
