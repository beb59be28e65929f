using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Tool.Calendars;
using Send.Framework.Tool.Reports;
using Send.Framework.Tool.Text;
using Send.Framework.Validation;

namespace Send.Framework.Tool;

/// <summary><c>send-framework schedule</c>: what follows an inspection, when and why; of several, what is next.</summary>
internal static class ScheduleCall
{
    public static async Task<int> RunAsync(ScheduleRequest request, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (await FrameworkInput.CatalogueAsync(request.FrameworkFile, surroundings, cancellationToken) is not { } catalogue)
        {
            return ExitCode.UsageOrIO;
        }

        var documents = new List<ScheduledDocument>();
        var isOne = request.Paths.Length == 1;
        foreach (var path in request.Paths)
        {
            await using var stream = DocumentInput.Open(path, surroundings);
            if (stream is null)
            {
                return ExitCode.UsageOrIO;
            }

            if (ReportInspection.IsNamed(path))
            {
                if (await ReportInspection.OfReportAsync(path, stream, catalogue, surroundings, cancellationToken) is not { } judged)
                {
                    return ExitCode.Invalid;
                }

                documents.Add(new(path, DocumentResult.Of(0, null, judged), null));
                continue;
            }

            var lines = request.Lines || DocumentInput.IsLines(path);
            var feed = new DocumentFeed(stream, lines, catalogue, ReadOptions.Default);
            var remedies = new Remedies(surroundings, lines);
            await feed.ReadAsync(
                result =>
                {
                    documents.Add(new(path, result, null));
                    remedies.Consider(result);
                },
                surroundings.Output,
                cancellationToken);
            isOne &= feed.IsOne;
        }

        if (documents.Count == 0)
        {
            surroundings.Say($"there is no document in '{string.Join("', '", request.Paths)}'.");
            return ExitCode.UsageOrIO;
        }

        if (Problem(request, documents) is { } problem)
        {
            surroundings.Say(problem);
            return ExitCode.UsageOrIO;
        }

        var scheduled = documents.ConvertAll(d => d with { Schedule = ScheduleOf(d, request) });
        return isOne ? WriteOne(scheduled[0], request, surroundings) : WriteAll(scheduled, request, surroundings);
    }

    // What the caller knows has to fit to what the documents say.
    private static string? Problem(ScheduleRequest request, List<ScheduledDocument> documents)
    {
        var inspections = documents.Select(d => d.Result.Inspection).OfType<Inspections.Inspection>().ToArray();
        if (inspections.Length == 0)
        {
            return null;
        }

        if (request.Received is { } received)
        {
            var dates = inspections[0].Dates;
            if (documents.Count > 1)
            {
                return "--received is for one report, but there are several documents here.";
            }

            if (received < dates.Ended || received < dates.Notified || received > dates.Published)
            {
                string?[] known =
                [
                    dates.Ended is { } ended ? $"the visit ended on {ended.InDigits()}" : dates.Notified is { } notified ? $"the inspection was notified on {notified.InDigits()}" : null,
                    dates.Published is { } published ? $"the report was published on {published.InDigits()}" : null,
                ];
                return $"the report cannot have been received on {received.InDigits()}: {string.Join(" and ", known.OfType<string>())}.";
            }

            if (dates.ReportReceived is { } recorded && recorded != received)
            {
                return $"the document already says that the report was received on {recorded.InDigits()}. Correct it there.";
            }
        }

        var activities = inspections.SelectMany(i => i.Kind.FollowUpRules).Select(r => r.Activity.Code).Distinct().ToArray();
        return request.Done.FirstOrDefault(d => !activities.Contains(d.Activity)) is { } unknown
            ? $"'{unknown.Activity}' does not follow {(inspections.Length == 1 ? "this inspection" : "any of these inspections")}. What can follow: {string.Join(", ", activities)}."
            : null;
    }

    private static FollowUpSchedule? ScheduleOf(ScheduledDocument document, ScheduleRequest request)
    {
        if (document.Result.Inspection is not { } inspection)
        {
            return null;
        }

        var options = request.Received is { } received ? ScheduleOptions.Default.WithDate(AnchorEvent.ReportReceived, received) : ScheduleOptions.Default;
        foreach (var rule in inspection.Kind.FollowUpRules)
        {
            if (request.Done.LastOrDefault(d => d.Activity == rule.Activity.Code) is { } done)
            {
                options = options.WithDone(rule.Activity, done.Day);
            }
        }

        return FollowUpSchedule.For(inspection, request.AsOf, options);
    }

    private static int WriteOne(ScheduledDocument document, ScheduleRequest request, Surroundings surroundings)
    {
        if (document.Schedule is not { } schedule)
        {
            if (request.Format == "json")
            {
                surroundings.Output.WriteLine(SendJson.ToIndentedJson(document.Result.Findings));
            }
            else
            {
                // A calendar is for a program, which would read findings as entries.
                FindingsText.Write(document.Result.Findings, request.Format == "ics" ? surroundings.Error : surroundings.Output, surroundings.Width);
            }

            surroundings.Say("the document is not valid, so what follows cannot be worked out.");
            return ExitCode.Invalid;
        }

        switch (request.Format)
        {
            case "json":
                surroundings.Output.WriteLine(SendJson.ToIndentedJson(schedule));
                break;
            case "ics":
                WriteCalendar([schedule], surroundings);
                break;
            default:
                ScheduleText.Write(schedule, surroundings);
                break;
        }

        var warnings = document.Result.Findings.Count(f => f.Severity == Severity.Warning);
        if (warnings > 0)
        {
            surroundings.Say($"the document is valid, with {warnings.Count("warning")}. To see them: send-framework validate {document.Path}");
        }

        return ExitCode.Success;
    }

    private static int WriteAll(List<ScheduledDocument> documents, ScheduleRequest request, Surroundings surroundings)
    {
        switch (request.Format)
        {
            case "json":
                SchedulesJson.Write(documents, request.AsOf, surroundings.Output);
                break;
            case "ics":
                WriteCalendar([.. documents.Select(d => d.Schedule).OfType<FollowUpSchedule>()], surroundings);
                break;
            default:
                SchedulesText.Write(documents, request.AsOf, surroundings);
                break;
        }

        var invalid = documents.Where(d => d.Schedule is null).ToArray();
        foreach (var document in invalid.Where(_ => request.Format != "json"))
        {
            FindingsText.Write(
                document.Result.Findings, surroundings.Error, surroundings.Width,
                $"{document.Path} document {document.Result.Index.InDigits()}{(document.Result.Line is { } line ? $" (line {line.InDigits()})" : "")}");
        }

        if (invalid.Length > 0)
        {
            surroundings.Say($"{invalid.Length.Count("document")} left out, because {(invalid.Length == 1 ? "it is" : "they are")} not valid.");
        }

        return invalid.Length == 0 ? ExitCode.Success : ExitCode.Invalid;
    }

    private static void WriteCalendar(FollowUpSchedule[] schedules, Surroundings surroundings)
    {
        var calendar = ScheduleCalendar.Of(schedules, surroundings.Now());
        if (calendar.IsEmpty)
        {
            surroundings.Say("there are no dates to put into a calendar, so none was written.");
            return;
        }

        surroundings.Output.Write(calendar.Write());
        var undated = schedules.SelectMany(s => s.FollowUps).Where(f => (f.Window.Target ?? f.Window.Latest) is null).Select(f => f.Activity.Name).Distinct().ToArray();
        if (undated.Length > 0)
        {
            surroundings.Say($"not in the calendar, because no date is known: {string.Join(", ", undated)}.");
        }
    }
}
