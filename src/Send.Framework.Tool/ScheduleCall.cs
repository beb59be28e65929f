using NodaTime;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Tool.Calendars;
using Send.Framework.Tool.Text;
using Send.Framework.Validation;

namespace Send.Framework.Tool;

/// <summary><c>send-framework schedule</c>: what follows an inspection, when and why.</summary>
internal static class ScheduleCall
{
    public static async Task<int> RunAsync(
        string path, LocalDate asOf, string? frameworkFile, string format, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (await FrameworkInput.CatalogueAsync(frameworkFile, surroundings, cancellationToken) is not { } catalogue)
        {
            return ExitCode.UsageOrIO;
        }

        await using var stream = DocumentInput.Open(path, surroundings);
        if (stream is null)
        {
            return ExitCode.UsageOrIO;
        }

        var result = await SendJson.ReadInspectionAsync(stream, catalogue, cancellationToken: cancellationToken);
        if (!result.TryGetValue(out var inspection))
        {
            if (format == "json")
            {
                surroundings.Output.WriteLine(SendJson.ToIndentedJson(result.Findings));
            }
            else
            {
                FindingsText.Write(result.Findings, surroundings.Output, surroundings.Width);
            }

            surroundings.Say("the document is not valid, so nothing can be said about what follows.");
            return ExitCode.Invalid;
        }

        var schedule = FollowUpSchedule.For(inspection, asOf);
        switch (format)
        {
            case "json":
                surroundings.Output.WriteLine(SendJson.ToIndentedJson(schedule));
                break;
            case "ics":
                surroundings.Output.Write(ScheduleCalendar.Write(schedule));
                SayWhatHasNoDate(schedule, surroundings);
                break;
            default:
                ScheduleText.Write(schedule, surroundings);
                break;
        }

        SayWarnings(result.Findings.Count(f => f.Severity == Severity.Warning), path, surroundings);
        return ExitCode.Success;
    }

    private static void SayWhatHasNoDate(FollowUpSchedule schedule, Surroundings surroundings)
    {
        var undated = schedule.FollowUps.Where(f => f.Window.Target is null).Select(f => f.Activity.Name).ToArray();
        if (undated.Length > 0)
        {
            surroundings.Say($"not in the calendar, because no date is known: {string.Join(", ", undated)}.");
        }
    }

    private static void SayWarnings(int warnings, string path, Surroundings surroundings)
    {
        if (warnings > 0)
        {
            surroundings.Say(
                $"the document is valid, with {warnings.Count("warning")}; see send-framework validate {path}");
        }
    }
}
