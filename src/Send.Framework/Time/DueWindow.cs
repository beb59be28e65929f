using System.Text.Json.Serialization;
using NodaTime;
using Send.Framework.Serialization;

namespace Send.Framework.Time;

/// <summary>
/// When something is due: the earliest, target and latest day, each of which may be unknown, and how precise they are.
/// </summary>
/// <remarks>
/// A window is not a due date. "Approximately" and "usually" give a target and no bounds, because earlier and later are both ordinary;
/// "within" and "by" make the target the latest day; a range such as "12 to 18 months" gives bounds and no target. All days are inclusive and
/// in the ISO calendar. The default value is <see cref="Unknown"/>. Values are immutable and equal when all their parts are equal.
/// </remarks>
[JsonConverter(typeof(SendJsonConverter))]
public readonly partial struct DueWindow : IEquatable<DueWindow>
{
    // Three dates and a byte each for what is known and how firmly, so that a window takes no more room than two references.
    private readonly LocalDate _earliest;
    private readonly LocalDate _target;
    private readonly LocalDate _latest;
    private readonly Days _known;
    private readonly byte _precision;

    private DueWindow(LocalDate? earliest, LocalDate? target, LocalDate? latest, IntervalPrecision precision)
    {
        _earliest = earliest.GetValueOrDefault().InIso();
        _target = target.GetValueOrDefault().InIso();
        _latest = latest.GetValueOrDefault().InIso();
        _known = (earliest is null ? Days.None : Days.Earliest) | (target is null ? Days.None : Days.Target) | (latest is null ? Days.None : Days.Latest);
        _precision = (byte)precision.EnsureMember();
        if (precision.IsSoft() && target is not null && !SchoolTerm.HasTerm(_target))
        {
            throw SchoolTerm.NoTerm(_target, nameof(target));
        }
    }

    private DueWindow(LocalDate target, Days known, IntervalPrecision precision)
    {
        _target = target;
        _latest = (known & Days.Latest) == 0 ? default : target;
        _known = known;
        _precision = (byte)precision;
    }

    [Flags]
    private enum Days : byte
    {
        None = 0,
        Earliest = 1,
        Target = 2,
        Latest = 4,
    }

    /// <summary>A window with nothing known; the default value.</summary>
    public static DueWindow Unknown => default;

    /// <summary>The first day on which it may happen, inclusive, or null when that is not known.</summary>
    public LocalDate? Earliest => (_known & Days.Earliest) == 0 ? null : _earliest;

    /// <summary>The target day, or null if it is not known.</summary>
    public LocalDate? Target => (_known & Days.Target) == 0 ? null : _target;

    /// <summary>The last day on which it may happen, inclusive, or null when that is not known.</summary>
    public LocalDate? Latest => (_known & Days.Latest) == 0 ? null : _latest;

    /// <summary>How firmly the window is meant.</summary>
    public IntervalPrecision Precision => (IntervalPrecision)_precision;

    /// <summary>
    /// The school term of the target when the precision is soft (approximately or usually), or the term that the window is when it runs from
    /// the first to the last day of one; null otherwise.
    /// </summary>
    public SchoolTerm? Term =>
        Target is { } target && Precision.IsSoft() ? SchoolTerm.Containing(target)
        : Earliest is { } first && Latest is { } last && SchoolTerm.IsTerm(first, last) ? SchoolTerm.Containing(first)
        : null;

    /// <summary>Whether at least one of the three days is known.</summary>
    public bool IsKnown => _known != Days.None;

    /// <summary>The window that a target and its precision give.</summary>
    /// <param name="target">The day that the rule points at.</param>
    /// <param name="precision">Within and by make the target the latest day too. Otherwise the earliest and latest are unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is not a member of <see cref="IntervalPrecision"/>, or it is soft and
    /// the target is not in one of the years 1 to 9999.</exception>
    public static DueWindow Around(LocalDate target, IntervalPrecision precision) =>
        new(null, target, precision is IntervalPrecision.Within or IntervalPrecision.By ? target : null, precision);

    /// <summary>What <see cref="Around"/> gives for a day of the years 1 to 9999 in the ISO calendar, unchecked.</summary>
    internal static DueWindow AroundIso(LocalDate target, IntervalPrecision precision) =>
        new(target, precision is IntervalPrecision.Within or IntervalPrecision.By ? Days.Target | Days.Latest : Days.Target, precision);

    /// <summary>The window between two days, with no day in it that the rule points at.</summary>
    /// <param name="earliest">The first day, inclusive.</param>
    /// <param name="latest">The last day, inclusive.</param>
    /// <param name="precision">How firmly it is meant.</param>
    /// <exception cref="ArgumentException">The latest day is before the earliest.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The precision is not a member of <see cref="IntervalPrecision"/>.</exception>
    public static DueWindow Between(LocalDate earliest, LocalDate latest, IntervalPrecision precision) =>
        new DueWindow(earliest, null, latest, precision).InOrder(nameof(latest));

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
    public bool Equals(DueWindow other) =>
        _known == other._known && _precision == other._precision
        && _earliest == other._earliest && _target == other._target && _latest == other._latest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DueWindow other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Earliest, Target, Latest, Precision);

    /// <summary>Whether all parts are equal.</summary>
    public static bool operator ==(DueWindow left, DueWindow right) => left.Equals(right);

    /// <summary>Whether any part differs.</summary>
    public static bool operator !=(DueWindow left, DueWindow right) => !left.Equals(right);

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
        return string.Join(", ", parts.Where(part => part is not null)) + (Term is { } term ? $" ({term})" : "");
    }

    private DueWindow InOrder(string parameterName) => Earliest > Target || Target > Latest || Earliest > Latest
        ? throw new ArgumentException($"A window runs from earliest to target to latest, not '{this}'.", parameterName)
        : this;
}
