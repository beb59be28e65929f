using System.CommandLine.Parsing;
using NodaTime;

namespace Send.Framework.Tool;

/// <summary>What the caller says was done: an activity by its code, and the day.</summary>
internal sealed record DoneActivity(string Activity, LocalDate Day)
{
    /// <summary>Reads <c>ACTIVITY=DATE</c>, several times.</summary>
    public static DoneActivity[] Parse(ArgumentResult result)
    {
        var done = new List<DoneActivity>();
        foreach (var token in result.Tokens)
        {
            if (token.Value.Split('=') is not [{ Length: > 0 } activity, var text])
            {
                result.AddError($"'{token.Value}' is not an activity and a date. Expected the code of an activity and a date, such as full-inspection=2026-11-23.");
            }
            else if (!Tool.Day.TryParse(text, out var day, out var problem))
            {
                result.AddError(problem);
            }
            else
            {
                done.Add(new(activity, day.Date));
            }
        }

        return [.. done];
    }
}
