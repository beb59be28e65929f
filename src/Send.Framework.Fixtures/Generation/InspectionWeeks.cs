using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Time;

namespace Send.Framework.Fixtures.Generation;

/// <summary>The Mondays of weeks in which schools everywhere in England are usually open and all five days are worked.</summary>
/// <remarks>
/// Term dates are set locally; the weeks here are those that keep clear of all usual holidays. Most published inspections fall into them;
/// some were in the first week of a term or near Easter.
/// </remarks>
internal static class InspectionWeeks
{
    private static readonly LocalDate FirstMonday = new(2016, 5, 2);

    private static readonly LocalDate LastMonday = new(2026, 6, 22);

    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    private static readonly Lazy<ImmutableArray<LocalDate>> All = new(() =>
    [
        .. Enumerable.Range(0, Period.Between(FirstMonday, LastMonday, PeriodUnits.Weeks).Weeks + 1)
            .Select(week => FirstMonday.PlusWeeks(week)).Where(IsInTerm),
    ]);

    // First and last Monday of each edition's visits. Literals rather than questions to the catalogue: a seed keeps its inspections even
    // when an edition's dates or pauses become better known.
    private static readonly Lazy<Dictionary<(string Edition, string Kind), ImmutableArray<LocalDate>>> ByKind = new(() => new()
    {
        [("local-area-send-2016", "full")] = Between((2016, 5, 16), (2020, 3, 9)).AddRange(Between((2021, 6, 7), (2022, 12, 5))),
        [("local-area-send-2016", "revisit")] = Between((2018, 1, 15), (2020, 3, 9)).AddRange(Between((2021, 4, 26), (2022, 12, 5))),
        [("area-send-2023", "full")] = Between((2023, 1, 23), (2025, 6, 16)),
        [("area-send-2023", "monitoring")] = Between((2024, 9, 9), (2024, 12, 9)).AddRange(Between((2025, 5, 12), (2025, 6, 16))),
        [("area-send-2023", "thematic-visit")] = Between((2023, 9, 11), (2025, 5, 19)),
        [("area-send-2023", "engagement-meeting")] = Between((2023, 9, 11), (2025, 5, 19)),
        [("area-send-2025", "full")] = Between((2025, 6, 23), (2026, 6, 22)),
        [("area-send-2025", "monitoring")] = Between((2025, 6, 23), (2026, 6, 22)),
        [("area-send-2025", "thematic-visit")] = Between((2025, 9, 8), (2026, 6, 22)),
        [("area-send-2025", "engagement-meeting")] = Between((2025, 6, 23), (2026, 6, 22)),
    });

    /// <summary>The Mondays on which a visit of a kind can start under an edition, in order.</summary>
    public static ImmutableArray<LocalDate> For(InspectionFramework framework, InspectionKind kind) => ByKind.Value[(framework.Id, kind.Code)];

    /// <summary>The day of the usual notice; the day itself for a kind without one.</summary>
    public static LocalDate NotifiedFor(InspectionKind kind, LocalDate started) =>
        kind.Visit?.Notice is { } notice ? Calendar.AddWorkingDays(started, -notice.Amount) : started;

    private static ImmutableArray<LocalDate> Between((int Year, int Month, int Day) first, (int Year, int Month, int Day) last)
    {
        var (from, to) = (new LocalDate(first.Year, first.Month, first.Day), new LocalDate(last.Year, last.Month, last.Day));
        return [.. All.Value.Where(monday => from <= monday && monday <= to)];
    }

    // Codes and boards change on 1 April; a week in which they do is left out.
    private static bool IsInTerm(LocalDate monday) =>
        (monday.Month, monday.PlusDays(4).Month) != (3, 4)
        && Enumerable.Range(0, 5).All(day => Calendar.IsWorkingDay(monday.PlusDays(day)) && IsSchoolDay(monday.PlusDays(day)));

    private static bool IsSchoolDay(LocalDate day) => (day.Month, day.Day) switch
    {
        (1, < 8) => false,
        (2, >= 10 and <= 25) => false,
        (7, > 20) or (8, _) or (9, < 8) => false,
        (10, >= 19) => false,
        (11, < 3) => false,
        (12, > 16) => false,
        (5, >= 25) or (6, < 2) => false,
        _ => Math.Abs(Period.DaysBetween(EasterMonday(day.Year), day)) > 14,
    };

    private static LocalDate EasterMonday(int year) => Calendar.HolidaysIn(year).Single(holiday => holiday.Name == "Easter Monday").Date;
}
