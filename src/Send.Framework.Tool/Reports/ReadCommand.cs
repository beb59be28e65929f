using System.CommandLine;

namespace Send.Framework.Tool.Reports;

/// <summary>The options of <c>send-framework read</c>.</summary>
internal static class ReadCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Reports, as PDF or text; or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var framework = new Option<string?>("--framework")
        {
            HelpName = "ID",
            Description = "The edition, such as area-send-2025, if you know it and the report does not make it clear.",
        };
        var published = Day.Option("--published", "The day on which the report was published, if you know it. Only with one report.");
        var received = Day.Option("--received", "The day on which the authority received the report, if you know it. Only with one report.");
        var format = SendFrameworkCommand.Format("text", "json");
        var command = new Command(
            "read",
            "Turn a published report into an inspection document, and show the words that say each value. "
            + "Exit code 0: all was found; 1: something that a document needs was not; 2: a file could not be read.")
        {
            paths, framework, published, received, format,
        };
        command.SetAction((call, cancel) => ReadCall.RunAsync(
            call.GetRequiredValue(paths),
            new() { Framework = call.GetValue(framework), Published = call.GetValue(published)?.Date, ReportReceived = call.GetValue(received)?.Date },
            call.GetValue(format)!, surroundings, cancel));
        return command;
    }
}
