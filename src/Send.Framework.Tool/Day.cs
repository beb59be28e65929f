using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Send.Framework.Tool;

/// <summary>A day that the caller names, within the years that the library counts. Shown in the form in which it is asked for.</summary>
internal readonly record struct Day(LocalDate Date)
{
    /// <summary>The years within which documents may have dates (SEND5008), and so a caller.</summary>
    private const int FirstYear = 2000;

    private const int LastYear = 2100;

    public override string ToString() => LocalDatePattern.Iso.Format(Date);

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
            : day.Date.Year is < FirstYear or > LastYear ? $"'{text}' is not between {FirstYear}-01-01 and {LastYear}-12-31, the days that can be counted with."
            : "";
        return problem.Length == 0;
    }
}
