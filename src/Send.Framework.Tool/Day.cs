using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Send.Framework.Time;

namespace Send.Framework.Tool;

/// <summary>A day that the caller names, within the years that the library counts. Shown in the form in which it is asked for.</summary>
internal readonly record struct Day(LocalDate Date)
{
    // The days that documents may have (SEND5008), and so a caller.
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    public override string ToString() => LocalDatePattern.Iso.Format(Date);

    /// <summary>An option for a day that the caller may know.</summary>
    public static Option<Day?> Option(string name, string description) => new(name)
    {
        HelpName = "yyyy-MM-dd",
        Description = description,
        CustomParser = result => Parse(result),
    };

    /// <summary>Reads the value of an option.</summary>
    public static Day Parse(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!TryParse(text, out var day, out var problem))
        {
            result.AddError(problem);
        }

        return day;
    }

    /// <summary>Reads a day, or says what is wrong with it.</summary>
    public static bool TryParse(string text, out Day day, out string problem)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        day = parsed.Success ? new(parsed.Value) : default;
        problem = !parsed.Success ? $"'{text}' is not a date. Expected year, month and day, such as 2026-11-23."
            : !Calendar.Covers(day.Date) ? $"'{text}' is not between {new Day(Calendar.FirstDay)} and {new Day(Calendar.LastDay)}, the dates that the calendar covers."
            : "";
        return problem.Length == 0;
    }
}
