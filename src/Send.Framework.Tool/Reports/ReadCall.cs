using Send.Framework.Reports;

namespace Send.Framework.Tool.Reports;

/// <summary><c>send-framework read</c>: what published reports say.</summary>
internal static class ReadCall
{
    public static async Task<int> RunAsync(
        string[] paths, ReportReadingOptions options, string format, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (paths.Length > 1 && (options.Published is not null || options.ReportReceived is not null))
        {
            surroundings.Say("--published and --received are for one report, but there are several here.");
            return ExitCode.UsageOrIO;
        }

        var exit = ExitCode.Success;
        for (var i = 0; i < paths.Length; i++)
        {
            var path = paths[i];
            surroundings.ShowProgress(i, paths.Length);
            var (text, because) = await ReportInput.OpenAsync(path, surroundings, cancellationToken);
            if (text is null)
            {
                if (because is not null)
                {
                    surroundings.Say($"cannot read '{path}': {because}.");
                }

                exit = ExitCode.UsageOrIO;
                continue;
            }

            var reading = ReportReader.Read(text, options);
            if (format == "json")
            {
                surroundings.Output.WriteLine(ReadingJson.Of(path, reading));
            }
            else
            {
                ReadingText.Write(path, text, reading, surroundings);
            }

            exit = reading.IsComplete ? exit : Math.Max(exit, ExitCode.Invalid);
        }

        surroundings.ShowProgress(paths.Length, paths.Length);
        return exit;
    }
}
