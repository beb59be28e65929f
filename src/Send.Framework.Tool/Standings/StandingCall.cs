using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Tool.Calendars;
using Send.Framework.Tool.Reports;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool.Standings;

/// <summary><c>send-framework standing</c>: where each partnership stands.</summary>
internal static class StandingCall
{
    public static async Task<int> RunAsync(
        string[] paths, LocalDate asOf, LocalDate? completeUntil, string? frameworkFile, string format, Surroundings surroundings,
        CancellationToken cancellationToken)
    {
        if (await FrameworkInput.CatalogueAsync(frameworkFile, surroundings, cancellationToken) is not { } catalogue)
        {
            return ExitCode.UsageOrIO;
        }

        var files = new List<HistoryFile>();
        var reported = new List<Inspection>();
        var areRead = true;
        foreach (var path in paths)
        {
            await using var stream = DocumentInput.Open(path, surroundings);
            if (stream is null)
            {
                return ExitCode.UsageOrIO;
            }

            if (ReportInspection.IsNamed(path))
            {
                areRead &= await AddReportAsync(path, stream, catalogue, reported, surroundings, cancellationToken);
                continue;
            }

            var file = await SendJson.ReadHistoriesAsync(stream, catalogue, cancellationToken: cancellationToken);
            files.Add(file);
            SayWhatIsWrong(file, path, surroundings);
        }

        var book = files.Count == 1 && reported.Count == 0 ? files[0].Book
            : HistoryBook.Of(files.SelectMany(f => f.Inspections).Concat(reported), files.SelectMany(f => f.Events), catalogue: catalogue);
        FindingsText.Write(book.Findings, surroundings.Error, surroundings.Width);
        if (book.Histories.IsEmpty)
        {
            surroundings.Say("there is no valid inspection or event, so there is no standing to show.");
            return ExitCode.Invalid;
        }

        Write(Programme.For(book.Histories, asOf, new StandingPolicy { CompleteUntil = completeUntil }), format, surroundings);
        return areRead && files.TrueForAll(f => f.IsValid) ? ExitCode.Success : ExitCode.Invalid;
    }

    private static async Task<bool> AddReportAsync(
        string path, Stream stream, FrameworkCatalogue catalogue, List<Inspection> reported, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (await ReportInspection.OfReportAsync(path, stream, catalogue, surroundings, cancellationToken) is not { } judged)
        {
            return false;
        }

        if (judged.TryGetValue(out var inspection))
        {
            reported.Add(inspection);
            return true;
        }

        FindingsText.Write(judged.Findings, surroundings.Error, surroundings.Width, path);
        return false;
    }

    private static void Write(Programme programme, string format, Surroundings surroundings)
    {
        switch (format)
        {
            case "json":
                surroundings.Output.WriteLine(SendJson.ToIndentedJson(programme));
                break;
            case "html":
                surroundings.Output.Write(StandingPage.Write(programme));
                break;
            case "ics":
                WriteCalendar(StandingCalendar.Of(programme, surroundings.Now()), surroundings);
                break;
            default:
                StandingText.Write(programme, surroundings);
                break;
        }
    }

    private static void WriteCalendar(CalendarFile calendar, Surroundings surroundings)
    {
        if (calendar.IsEmpty)
        {
            surroundings.Say("there are no dates to put into a calendar, so none was written.");
            return;
        }

        surroundings.Output.Write(calendar.Write());
    }

    // What was left out goes to the error stream: the standings are the data.
    private static void SayWhatIsWrong(HistoryFile file, string path, Surroundings surroundings)
    {
        foreach (var document in file.Documents.Where(d => !d.IsValid))
        {
            FindingsText.Write(
                document.Findings, surroundings.Error, surroundings.Width,
                $"{(document.IsEvent ? "event" : "document")} {document.Index} (line {document.Line})");
        }

        if (file.InvalidCount > 0)
        {
            surroundings.Say($"{file.InvalidCount.Count("document")} of '{path}' left out, because {(file.InvalidCount == 1 ? "it is" : "they are")} not valid."
                + (file.InvalidCount > HistoryFile.MostListed ? $" The first {HistoryFile.MostListed:N0} are listed." : ""));
        }
    }
}
