using Ardalis.GuardClauses;
using NodaTime;

namespace Send.Framework.Time;

public sealed partial class FollowUpInterval
{
    // Of any unit, more than there are days from the first date to the last; twelve times as many still fit.
    private const int MostAdded = 10_000_000;

    /// <summary>The day on which the interval ends.</summary>
    /// <param name="anchor">Day 0.</param>
    /// <param name="workingDays">Which days are worked; used when the unit is working days.</param>
    /// <param name="schoolDays">Which days the school is open; needed when the unit is school days, unused otherwise.</param>
    /// <returns>
    /// For months and years the same day of a later month, or that month's last day when it is too short: 31 August 2023 plus 18 months
    /// is 28 February 2025. For terms the nominal first day of the term that many terms after the one that the anchor is in.
    /// </returns>
    /// <exception cref="ArgumentNullException">The calendar of working days is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A calendar does not cover the anchor or the result, or the result would be after
    /// 31 December 9999.</exception>
    /// <exception cref="InvalidOperationException">The unit is school days and no calendar of school days was given.</exception>
    public LocalDate AddTo(LocalDate anchor, WorkingDayCalendar workingDays, WorkingDayCalendar? schoolDays = null)
    {
        Guard.Against.Null(workingDays);
        return Unit switch
        {
            IntervalUnit.WorkingDays => workingDays.AddWorkingDays(anchor, Amount),
            IntervalUnit.SchoolDays => schoolDays is null
                ? throw new InvalidOperationException(
                    $"{ToWords()} need a calendar of school days. Pass '{nameof(schoolDays)}', such as "
                    + "WorkingDayCalendar.EnglandAndWales.WithClosure(easterBreak, \"Easter break\").")
                : schoolDays.AddWorkingDays(anchor, Amount),
            IntervalUnit.Terms => SchoolTerm.Containing(anchor).Plus(Amount).FirstDay,
            _ => TryAdd(anchor.InIso(), 1, workingDays, schoolDays, out var end) ? end : throw new ArgumentOutOfRangeException(
                nameof(anchor), $"{anchor.ToIso()} plus {ToWords()} is after {LocalDate.MaxIsoValue.ToIso()}, the last date there is."),
        };
    }

    /// <summary>
    /// The same as <see cref="AddTo"/>, answering false where that would throw: a calendar does not cover the anchor or the result, the
    /// result would be after 31 December 9999, or school days are counted without a calendar of them.
    /// </summary>
    /// <exception cref="ArgumentNullException">The calendar of working days is null.</exception>
    internal bool TryAddTo(LocalDate anchor, WorkingDayCalendar workingDays, WorkingDayCalendar? schoolDays, out LocalDate end) =>
        TryAdd(anchor.InIso(), 1, Guard.Against.Null(workingDays), schoolDays, out end);

    /// <summary>The same for several intervals at once, or for going back when their number is negative, from a day in the ISO calendar.</summary>
    /// <remarks>The length is multiplied before it is added: twice six months from 31 August is 31 August, although the first six lead to
    /// the end of February.</remarks>
    internal bool TryAdd(LocalDate anchor, int times, WorkingDayCalendar workingDays, WorkingDayCalendar? schoolDays, out LocalDate end)
    {
        end = anchor;
        var total = (long)Amount * times;
        if (total is > MostAdded or < -MostAdded)
        {
            return false;
        }

        return Unit switch
        {
            IntervalUnit.WorkingDays => workingDays.TryAddToIso(anchor, (int)total, out end),
            IntervalUnit.SchoolDays => schoolDays is not null && schoolDays.TryAddToIso(anchor, (int)total, out end),
            IntervalUnit.Days => TryAddDays(anchor, (int)total, out end),
            IntervalUnit.Weeks => TryAddDays(anchor, 7 * (int)total, out end),
            IntervalUnit.Months => TryAddMonths(anchor, (int)total, out end),
            IntervalUnit.Years => TryAddMonths(anchor, 12 * (int)total, out end),
            _ => SchoolTerm.TryAdd(anchor, total, out end),
        };
    }

    private static bool TryAddMonths(LocalDate day, int months, out LocalDate end)
    {
        var month = (12L * day.Year) + day.Month - 1 + months;
        var fits = month >= 12L * LocalDate.MinIsoValue.Year && month < 12L * (LocalDate.MaxIsoValue.Year + 1);
        end = fits ? day.PlusMonths(months) : day;
        return fits;
    }

    private static bool TryAddDays(LocalDate day, int days, out LocalDate end)
    {
        var fits = days < 0 ? -days <= Period.DaysBetween(LocalDate.MinIsoValue, day) : days <= Period.DaysBetween(day, LocalDate.MaxIsoValue);
        end = fits ? day.PlusDays(days) : day;
        return fits;
    }
}
