using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Judgements;

namespace Send.Framework.Improvement;

/// <summary>
/// What has become of one improvement area since the report: notes in the order of time, and its closure. Each call returns a new
/// record; lines are added and never changed.
/// </summary>
public sealed class ImprovementRecord
{
    private ImprovementRecord(ImprovementArea area, LocalDate openedOn, ImmutableArray<ImprovementRecordEntry> entries)
    {
        Area = area;
        OpenedOn = openedOn;
        Entries = entries;
    }

    /// <summary>The improvement area.</summary>
    public ImprovementArea Area { get; }

    /// <summary>The first day on which it is tracked.</summary>
    public LocalDate OpenedOn { get; }

    /// <summary>The lines, oldest first.</summary>
    public ImmutableArray<ImprovementRecordEntry> Entries { get; }

    /// <summary>The day on which it was closed, or null while it is open.</summary>
    /// <remarks>A later note, or a visit that found too little progress, opens it again; a visit that found enough leaves it closed.</remarks>
    public LocalDate? ClosedOn
    {
        get
        {
            LocalDate? closed = null;
            foreach (var entry in Entries)
            {
                closed = entry.Closes ? entry.On : entry.Progress is { Grade.Position: 0 } ? closed : null;
            }

            return closed;
        }
    }

    /// <summary>The bodies that have to act on it: the bodies that the report names beside it.</summary>
    public ImmutableArray<ResponsibleBody> Owners => Area.Responsible;

    /// <summary>The progress that the last visit found, or null where none has looked.</summary>
    public Judgement? Progress => Entries.LastOrDefault(e => e.Progress is not null)?.Progress;

    /// <summary>Starts a record.</summary>
    public static ImprovementRecord Open(ImprovementArea area, LocalDate on) => new(Guard.Against.Null(area), on.InIso(), []);

    /// <summary>The record with one more note.</summary>
    /// <exception cref="InvalidOperationException">The area is closed; a note would rewrite what was decided.</exception>
    /// <exception cref="ArgumentException">The note is blank, or dated before the last line.</exception>
    public ImprovementRecord Note(LocalDate on, string note) => Add(on, note, closes: false);

    /// <summary>The record, closed.</summary>
    /// <param name="on">The day.</param>
    /// <param name="evidence">What shows that the area has been dealt with.</param>
    /// <exception cref="InvalidOperationException">The area is closed already.</exception>
    /// <exception cref="ArgumentException">There is no evidence, or the day is before the last line.</exception>
    public ImprovementRecord Close(LocalDate on, string evidence) => Add(on, Guard.Against.NullOrWhiteSpace(evidence), closes: true);

    /// <summary>The record, open again: closing was premature. The closure stays in the record.</summary>
    /// <exception cref="InvalidOperationException">The area is not closed.</exception>
    /// <exception cref="ArgumentException">There is no reason, or the day is before the closure.</exception>
    public ImprovementRecord Reopen(LocalDate on, string reason)
    {
        Guard.Against.NullOrWhiteSpace(reason);
        return ClosedOn is null
            ? throw new InvalidOperationException("The improvement area is open; there is nothing to reopen.")
            : Append(on, reason, closes: false);
    }

    /// <summary>The record with one more line, whatever it says.</summary>
    internal ImprovementRecord With(ImprovementRecordEntry entry) => new(Area, OpenedOn, Entries.Add(entry));

    private ImprovementRecord Add(LocalDate on, string note, bool closes) =>
        ClosedOn is { } closed
            ? throw new InvalidOperationException($"The improvement area was closed on {closed.ToIso()}. Reopen it first.")
            : Append(on, note, closes);

    private ImprovementRecord Append(LocalDate on, string note, bool closes)
    {
        Guard.Against.NullOrWhiteSpace(note);
        on = on.InIso();
        var last = Entries.IsEmpty ? OpenedOn : Entries[^1].On;
        return on < last
            ? throw new ArgumentException($"The line is dated {on.ToIso()}, before the one that it follows ({last.ToIso()}).", nameof(on))
            : new(Area, OpenedOn, Entries.Add(new(on, note, closes)));
    }
}
