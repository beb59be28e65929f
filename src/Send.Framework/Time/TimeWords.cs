using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Send.Framework.Time;

/// <summary>
/// Every sentence about days, in one language. A second language, Welsh first, is a class beside <see cref="English"/> and a line in
/// <see cref="In"/>: whoever says something about days asks here, with the days, and never puts words together.
/// </summary>
internal abstract class TimeWords
{
    public static TimeWords English { get; } = new EnglishTimeWords();

    /// <summary>The words of a language, or the English ones where it has none.</summary>
    public static TimeWords In(CultureInfo? language) => language?.TwoLetterISOLanguageName switch
    {
        // "cy" => Welsh, once somebody who speaks it has written it.
        _ => English,
    };

    public abstract string Day(LocalDate date);

    public abstract string Days(LocalDate first, LocalDate last);

    public abstract string Term(SchoolTerm term);

    public abstract string Window(DueWindow window);

    public abstract string WorkingDaysLeft(int days, bool isToday);

    public abstract string WorkingDaysLate(int days);

    private sealed class EnglishTimeWords : TimeWords
    {
        private static readonly LocalDatePattern FullDay = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);
        private static readonly LocalDatePattern DayAndMonth = LocalDatePattern.Create("d MMMM", CultureInfo.InvariantCulture);

        public override string Day(LocalDate date) => FullDay.Format(date);

        public override string Days(LocalDate first, LocalDate last) =>
            first == last ? Day(first)
            : first.Year != last.Year ? $"{Day(first)} to {Day(last)}"
            : first.Month != last.Month ? $"{DayAndMonth.Format(first)} to {Day(last)}"
            : string.Create(CultureInfo.InvariantCulture, $"{first.Day} to {Day(last)}");

        public override string Term(SchoolTerm term) => term.ToWords();

        public override string Window(DueWindow window)
        {
            var (first, day, last) = (window.Earliest, window.Target, window.Latest);
            if (window.Term is { } term)
            {
                // The days of a soft date say no more than its term; a last day beyond it does.
                return day is not null && last is { } outer ? $"{Term(term)}, by {Day(outer)} at the latest" : Term(term);
            }

            return (first, day, last) switch
            {
                (null, null, null) => "no date known",
                (null, { } on, null) => $"on {Day(on)}",
                (null, { } on, { } by) when on == by => $"by {Day(by)}",
                (null, { } on, { } by) => $"on {Day(on)}, by {Day(by)} at the latest",
                (null, null, { } by) => $"by {Day(by)}",
                ({ } from, null, null) => $"from {Day(from)}",
                ({ } from, null, { } to) when from == to => $"on {Day(to)}",
                ({ } from, null, { } to) => $"between {Days(from, to).Replace(" to ", " and ", StringComparison.Ordinal)}",
                ({ } from, { } on, null) => $"on {Day(on)}, not before {Day(from)}",
                ({ } from, { } on, { } by) when on == by && from == by => $"on {Day(on)}",
                ({ } from, { } on, { } by) when on == by => $"by {Day(by)}, not before {Day(from)}",
                ({ } from, { } on, { } by) => $"on {Day(on)}, between {Days(from, by).Replace(" to ", " and ", StringComparison.Ordinal)}",
            };
        }

        public override string WorkingDaysLeft(int days, bool isToday) =>
            isToday ? "due today" : days == 0 ? "no working day left" : $"{Counted(days)} left";

        public override string WorkingDaysLate(int days) => days == 0 ? "less than 1 working day late" : $"{Counted(days)} late";

        private static string Counted(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} working {(days == 1 ? "day" : "days")}");
    }
}
