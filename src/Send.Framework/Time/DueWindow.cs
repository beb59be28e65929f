using NodaTime;

namespace Send.Framework.Time;

/// <summary>
/// When something is due: the earliest, target and latest day, each of which may be unknown, and how firmly that is meant.
/// </summary>
/// <remarks>
/// A window is not a due date. "Approximately" and "usually" give a target and no bounds, because earlier and later are both ordinary;
/// "within" and "by" make the target the latest day. All days are inclusive and in the ISO calendar. Values are immutable and equal when
/// all their parts are equal.
/// </remarks>
public sealed class DueWindow : IEquatable<DueWindow>
{
    private DueWindow(LocalDate? earliest, LocalDate? target, LocalDate? latest, IntervalPrecision precision)
    {
        Earliest = earliest?.InIso();
        Target = target?.InIso();
        Latest = latest?.InIso();
        Precision = precision.EnsureMember();
        Term = Target is { } day && precision.IsSoft() ? SchoolTerm.Containing(day) : null;
    }

    /// <summary>The window of which nothing is known.</summary>
    public static DueWindow Unknown { get; } = new(null, null, null, IntervalPrecision.NotStated);

    /// <summary>The first day on which it may happen, inclusive, or null when that is not known.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The day that the rule points at, or null when that is not known.</summary>
    public LocalDate? Target { get; }

    /// <summary>The last day on which it may happen, inclusive, or null when that is not known.</summary>
    public LocalDate? Latest { get; }

    /// <summary>How firmly the window is meant.</summary>
    public IntervalPrecision Precision { get; }

    /// <summary>
    /// The school term of the target when the precision is soft (approximately or usually); null otherwise, and without a target.
    /// </summary>
    public SchoolTerm? Term { get; }

    /// <summary>Whether at least one of the three days is known.</summary>
    public bool IsKnown => Earliest is not null || Target is not null || Latest is not null;

    /// <summary>The window that a target and its precision give.</summary>
    /// <param name="target">The day that the rule points at.</param>
    /// <param name="precision">Within and by make the target the latest day too. Otherwise the earliest and latest are unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is not a member of <see cref="IntervalPrecision"/>, or it is soft and
    /// the target is not in one of the years 1 to 9999.</exception>
    public static DueWindow Around(LocalDate target, IntervalPrecision precision) =>
        new(null, target, precision is IntervalPrecision.Within or IntervalPrecision.By ? target : null, precision);

    /// <summary>The same window with another earliest day.</summary>
    /// <param name="earliest">The day, inclusive, or null when it is not known.</param>
    /// <exception cref="ArgumentException">The day is after the target or the latest day.</exception>
    public DueWindow WithEarliest(LocalDate? earliest) => new DueWindow(earliest, Target, Latest, Precision).InOrder(nameof(earliest));

    /// <summary>The same window with another target. The earliest and latest day stay as they are.</summary>
    /// <param name="target">The day, or null when it is not known.</param>
    /// <exception cref="ArgumentException">The day is before the earliest or after the latest day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The precision is soft and the day is not in one of the years 1 to 9999.</exception>
    public DueWindow WithTarget(LocalDate? target) => new DueWindow(Earliest, target, Latest, Precision).InOrder(nameof(target));

    /// <summary>The same window with another latest day, such as an outer limit beyond a soft target.</summary>
    /// <param name="latest">The day, inclusive, or null when it is not known.</param>
    /// <exception cref="ArgumentException">The day is before the earliest day or the target.</exception>
    public DueWindow WithLatest(LocalDate? latest) => new DueWindow(Earliest, Target, latest, Precision).InOrder(nameof(latest));

    /// <summary>The same days, meant as firmly as stated here. No day is added or taken away; the term follows the precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The precision is not a member of <see cref="IntervalPrecision"/>, or it is soft and
    /// the target is not in one of the years 1 to 9999.</exception>
    public DueWindow WithPrecision(IntervalPrecision precision) => new(Earliest, Target, Latest, precision);

    /// <inheritdoc/>
    public bool Equals(DueWindow? other) =>
        other is not null
        && (Earliest, Target, Latest, Precision) == (other.Earliest, other.Target, other.Latest, other.Precision);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DueWindow);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Earliest, Target, Latest, Precision);

    /// <summary>Whether all parts are equal.</summary>
    public static bool operator ==(DueWindow? left, DueWindow? right) => Equals(left, right);

    /// <summary>Whether any part differs.</summary>
    public static bool operator !=(DueWindow? left, DueWindow? right) => !Equals(left, right);

    /// <summary>
    /// The days that are known, for a log or a test: <c>target 2029-11-04, approximately (autumn 2029)</c>, or <c>unknown</c>.
    /// </summary>
    public override string ToString()
    {
        if (!IsKnown)
        {
            return "unknown";
        }

        string?[] parts =
        [
            Earliest is { } earliest ? $"earliest {earliest.ToIso()}" : null,
            Target is { } target ? $"target {target.ToIso()}" : null,
            Latest is { } latest ? $"latest {latest.ToIso()}" : null,
            Precision == IntervalPrecision.NotStated ? null : Precision.ToWords(),
        ];
        return string.Join(", ", parts.Where(part => part is not null)) + (Term is null ? "" : $" ({Term})");
    }

    private DueWindow InOrder(string parameterName) => Earliest > Target || Target > Latest || Earliest > Latest
        ? throw new ArgumentException($"A window runs from earliest to target to latest, not '{this}'.", parameterName)
        : this;
}
