using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Send.Framework.Time;

/// <summary>
/// Which days are worked, and working days added and counted in either direction. Saturdays, Sundays and the calendar's holidays are
/// not worked; every other day is.
/// </summary>
/// <remarks>
/// <para>Day 0 is the anchor: the first working day is the next one after it, whether or not the anchor is itself worked.</para>
/// <para>A calendar is immutable and safe to share between threads. It holds about 180 kB of tables, built once; after that, adding or
/// counting takes the same few nanoseconds whatever the distance, and allocates nothing.</para>
/// <para>A date in another calendar system is taken as the same day in the ISO calendar.</para>
/// </remarks>
public sealed partial class WorkingDayCalendar
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private const int MostWorkingDays = (LastYear - FirstYear + 1) * 262;
    private const int FirstRank = FirstYear * DateText.RanksPerYear;

    // One slot for each rank that a day can have, so that a date becomes an index without calendar arithmetic. A slot holds
    // 2 * (working days from the first day up to and including this one) + (1 when this day is itself worked).
    private readonly ushort[] _slots = new ushort[(LastYear - FirstYear + 1) * DateText.RanksPerYear];

    // The inverse: the working days themselves, in order. Who only counts does without.
    private LocalDate[]? _workingDays;

    // Holidays by year, each year in order of date.
    private readonly ImmutableArray<Holiday>[] _holidays;

    private WorkingDayCalendar(ImmutableArray<Holiday>[] holidays)
    {
        _holidays = holidays;
        var count = 0;
        var weekday = (int)FirstDay.DayOfWeek;
        for (var year = FirstYear; year <= LastYear; year++)
        {
            var rest = holidays[year - FirstYear].AsSpan();
            for (var month = 1; month <= 12; month++)
            {
                var days = CalendarSystem.Iso.GetDaysInMonth(year, month);
                var slots = _slots.AsSpan(((year - FirstYear) * DateText.RanksPerYear) + (month * DateText.RanksPerMonth), DateText.RanksPerMonth);
                var holiday = NextIn(month, ref rest);
                for (var day = 1; day <= days; day++)
                {
                    var worked = weekday < (int)IsoDayOfWeek.Saturday && day != holiday;
                    count += worked ? 1 : 0;
                    slots[day] = (ushort)((2 * count) + (worked ? 1 : 0));
                    holiday = day == holiday ? NextIn(month, ref rest) : holiday;
                    weekday = weekday == (int)IsoDayOfWeek.Sunday ? (int)IsoDayOfWeek.Monday : weekday + 1;
                }
            }
        }
    }

    /// <summary>The working days of England and Wales: weekends and bank holidays are not worked, school holidays are.</summary>
    /// <remarks>
    /// Built on first use and shared. Bank holidays follow the rule for every year from 2000 to 2100, with the days that royal
    /// proclamations added or moved in 2002, 2011, 2012, 2020, 2022 and 2023. For 2012 to 2028 the result was reconciled with GOV.UK's
    /// published list (https://www.gov.uk/bank-holidays). Before 2012 it rests on the statutory rule (Banking and Financial Dealings
    /// Act 1971, schedule 1) and on exceptions from general knowledge; after 2028 on the rule alone, so a bank holiday that is proclaimed
    /// later is not in it: add it with <see cref="With(IEnumerable{Holiday})"/>. A fixed day that falls on a weekend is listed only by
    /// its substitute, as GOV.UK does.
    /// </remarks>
    public static WorkingDayCalendar EnglandAndWales => Shared.EnglandAndWales;

    /// <summary>The working days of Scotland: weekends and bank holidays are not worked, school and local holidays are.</summary>
    /// <remarks>
    /// Built on first use and shared. For 2015 to 2028 the bank holidays were reconciled with GOV.UK's published list, the World Cup bank holiday of
    /// 15 June 2026 included; before and after they rest on the rule and on the proclaimed days of the whole United Kingdom. Local holidays of
    /// Scottish councils are not bank holidays: add them with <see cref="With(IEnumerable{Holiday})"/>.
    /// </remarks>
    public static WorkingDayCalendar Scotland => SharedScotland.Calendar;

    /// <summary>The working days of Northern Ireland: weekends and bank holidays are not worked, school holidays are.</summary>
    /// <remarks>
    /// Built on first use and shared. For 2015 to 2028 the bank holidays were reconciled with GOV.UK's published list; before and after they rest on
    /// the rule and on the proclaimed days of the whole United Kingdom.
    /// </remarks>
    public static WorkingDayCalendar NorthernIreland => SharedNorthernIreland.Calendar;

    /// <summary>The first day that is covered, 1 January 2000, inclusive.</summary>
    public LocalDate FirstDay { get; } = new(FirstYear, 1, 1);

    /// <summary>The last day that is covered, 31 December 2100, inclusive.</summary>
    public LocalDate LastDay { get; } = new(LastYear, 12, 31);

    /// <summary>Whether the day lies between <see cref="FirstDay"/> and <see cref="LastDay"/>, both included.</summary>
    public bool Covers(LocalDate date) => TryGet(date.InIso().Rank(), out _);

    /// <summary>Looks a day up by its rank, or answers false when it is not covered.</summary>
    internal bool TryGet(int rank, out CoveredDay day)
    {
        // The days of whole years, so that every rank in the table is covered.
        var (slots, slot) = (_slots, rank - FirstRank);
        var isCovered = (uint)slot < (uint)slots.Length;
        day = isCovered ? new CoveredDay(slots[slot]) : default;
        return isCovered;
    }

    /// <summary>Whether the day is neither a Saturday or Sunday nor a holiday of this calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the day.</exception>
    public bool IsWorkingDay(LocalDate date) => Find(date, nameof(date)).IsWorkingDay;

    /// <summary>The day that lies a number of working days after the anchor, or before it when the number is negative.</summary>
    /// <param name="anchor">Day 0. It does not have to be a working day.</param>
    /// <param name="workingDays">How many working days to go: 1 is the next working day after the anchor, -1 the last one before it.
    /// 0 gives the anchor itself, even when it is not a working day.</param>
    /// <returns>The anchor, or a working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the anchor or the result.</exception>
    /// <remarks>A deadline of 35 working days from receipt on 5 September 2023 is 24 October 2023.</remarks>
    public LocalDate AddWorkingDays(LocalDate anchor, int workingDays)
    {
        var day = Find(anchor, nameof(anchor));
        if (workingDays == 0)
        {
            return anchor;
        }

        var index = IndexAfter(day, workingDays);
        var days = _workingDays ?? ListWorkingDays();
        return (uint)index < (uint)days.Length ? days[index] : throw ResultNotCovered(anchor, workingDays);
    }

    /// <summary>The same as <see cref="AddWorkingDays"/>, answering false where that would throw.</summary>
    public bool TryAddWorkingDays(LocalDate anchor, int workingDays, out LocalDate result)
    {
        var isCovered = TryAddToIso(anchor.InIso(), workingDays, out result);
        result = workingDays == 0 || !isCovered ? anchor : result;
        return isCovered;
    }

    /// <summary>The same for a day that is in the ISO calendar.</summary>
    internal bool TryAddToIso(LocalDate anchor, int workingDays, out LocalDate result)
    {
        result = anchor;
        if (!TryGet(anchor.Rank(), out var day))
        {
            return false;
        }

        if (workingDays == 0)
        {
            return true;
        }

        var index = IndexAfter(day, workingDays);
        var days = _workingDays ?? ListWorkingDays();
        if ((uint)index >= (uint)days.Length)
        {
            return false;
        }

        result = days[index];
        return true;
    }

    /// <summary>How many working days lie between two days: after the first, up to and including the second.</summary>
    /// <param name="from">Day 0, which is not counted.</param>
    /// <param name="to">The last day, which is counted when it is worked.</param>
    /// <returns>When <paramref name="to"/> is the earlier day, minus the number of working days from it (included) to
    /// <paramref name="from"/> (not included). Adding the answer to <paramref name="from"/> gives <paramref name="to"/> back whenever
    /// that is a working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover one of the days.</exception>
    public int CountWorkingDays(LocalDate from, LocalDate to)
    {
        var (start, end) = (Find(from, nameof(from)), Find(to, nameof(to)));
        var forward = start.WorkingDaysTo(end);

        // Counts grow with the dates, so a count that grew settles the direction; otherwise the dates have to be compared.
        return forward > 0 || from.InIso() <= to.InIso() ? forward : end.CountBefore - start.CountBefore;
    }

    /// <summary>Finds the holiday on a day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="holiday">The holiday, or null when there is none. An ordinary Saturday or Sunday has none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the day.</exception>
    public bool TryGetHoliday(LocalDate date, [MaybeNullWhen(false)] out Holiday holiday)
    {
        holiday = IsWorkingDay(date) ? null : HolidayOn(date.InIso());
        return holiday is not null;
    }

    /// <summary>The holidays of a year in order of date, one for each date.</summary>
    /// <param name="year">A year from 2000 to 2100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the year.</exception>
    public ImmutableArray<Holiday> HolidaysIn(int year) => year is >= FirstYear and <= LastYear
        ? _holidays[year - FirstYear]
        : throw new ArgumentOutOfRangeException(
            nameof(year), year, string.Create(CultureInfo.InvariantCulture, $"The calendar covers the years {FirstYear} to {LastYear}."));

    private string Span => $"{FirstDay.ToIso()} to {LastDay.ToIso()}";

    // The day of the next holiday in a month, or 0; holidays stand in the order of their dates, one for each date.
    private static int NextIn(int month, ref ReadOnlySpan<Holiday> rest)
    {
        if (rest.IsEmpty || rest[0].Date.Month != month)
        {
            return 0;
        }

        var day = rest[0].Date.Day;
        rest = rest[1..];
        return day;
    }

    // The callers' one unsigned comparison catches an index below zero and one past the end. The sum cannot wrap round into the table:
    // the count is at most 26,000, and int.MaxValue plus that wraps to a negative number, as int.MinValue plus that stays one.
    private static int IndexAfter(CoveredDay day, int workingDays) =>
        workingDays > 0 ? day.Count + workingDays - 1 : day.CountBefore + workingDays;

    // Threads that do this at once come to the same days.
    private LocalDate[] ListWorkingDays()
    {
        var days = new LocalDate[MostWorkingDays];
        var count = 0;
        for (var slot = 0; slot < _slots.Length; slot++)
        {
            if ((_slots[slot] & 1) != 0)
            {
                var (year, rest) = Math.DivRem(slot, DateText.RanksPerYear);
                days[count++] = new LocalDate(FirstYear + year, rest / DateText.RanksPerMonth, rest % DateText.RanksPerMonth);
            }
        }

        return _workingDays = days[..count];
    }

    private CoveredDay Find(LocalDate date, string parameterName) =>
        TryGet(date.InIso().Rank(), out var day) ? day : throw NotCovered(date, parameterName);

    private Holiday? HolidayOn(LocalDate date)
    {
        foreach (var holiday in _holidays[date.Year - FirstYear].AsSpan())
        {
            if (holiday.Date == date)
            {
                return holiday;
            }
        }

        return null;
    }

    private ArgumentOutOfRangeException NotCovered(LocalDate date, string parameterName) =>
        new(parameterName, $"{date.ToIso()} is outside the days this calendar covers, {Span}.");

    private ArgumentOutOfRangeException ResultNotCovered(LocalDate anchor, int workingDays) =>
        new(nameof(workingDays), string.Create(
            CultureInfo.InvariantCulture,
            $"{workingDays} working days from {anchor.ToIso()} is outside the days this calendar covers, {Span}."));

    private static WorkingDayCalendar Of(Func<int, ImmutableArray<Holiday>> holidaysIn) =>
        new([.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(holidaysIn)]);

    // Nested types, so that the tables are built when a calendar is first asked for and by one thread only.
    private static class Shared
    {
        public static readonly WorkingDayCalendar EnglandAndWales = Of(BankHolidays.In);
    }

    private static class SharedScotland
    {
        public static readonly WorkingDayCalendar Calendar = Of(BankHolidays.InScotland);
    }

    private static class SharedNorthernIreland
    {
        public static readonly WorkingDayCalendar Calendar = Of(BankHolidays.InNorthernIreland);
    }
}
