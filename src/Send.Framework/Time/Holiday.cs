using Ardalis.GuardClauses;
using NodaTime;

namespace Send.Framework.Time;

/// <summary>A day that is not a working day, even on a Monday to Friday, and why.</summary>
/// <remarks>Values are immutable and equal when date, name and kind are equal.</remarks>
public sealed record Holiday
{
    /// <summary>Makes a holiday.</summary>
    /// <param name="date">The day itself. A date in another calendar system is taken as the same day in the ISO calendar.</param>
    /// <param name="name">What the day is called, such as "Good Friday" or "Easter break".</param>
    /// <param name="kind">Why it is not worked; never <see cref="HolidayKind.NotStated"/>.</param>
    /// <exception cref="ArgumentException">The name is empty or blank, or the kind is not stated.</exception>
    public Holiday(LocalDate date, string name, HolidayKind kind)
    {
        Date = date.InIso();
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = kind is >= HolidayKind.Rule and <= HolidayKind.Closure
            ? kind
            : throw new ArgumentException("A holiday says why it is one: rule, substitute, proclaimed or closure.", nameof(kind));
    }

    /// <summary>The day, in the ISO calendar.</summary>
    public LocalDate Date { get; }

    /// <summary>The name of the day. Bank holidays have the titles that GOV.UK uses.</summary>
    public string Name { get; }

    /// <summary>Why the day is not worked.</summary>
    public HolidayKind Kind { get; }

    /// <summary>The date and name, such as <c>2026-12-28 Boxing Day (substitute day)</c>.</summary>
    public override string ToString() => $"{Date.ToIso()} {Name} ({Kind.ToWords()})";
}
