using System.CommandLine;

namespace Send.Framework.Tool.Reports;

/// <summary>The options of <c>send-framework read</c>.</summary>
internal static class ReadCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Reports, as PDF or as text, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var framework = new Option<string?>("--framework")
        {
            HelpName = "ID",
            Description = "The edition, such as area-send-2025, where you know it and the report leaves it open.",
        };
        var published = Day.Option("--published", "The day on which the report was published, where you know it. For one report.");
        var received = Day.Option("--received", "The day on which the authority received the report, where you know it. For one report.");
        var format = SendFrameworkCommand.Format("text", "json");
        var command = new Command(
            "read", "What a published report says, with the words that say it. Exit 0; 1: something essential cannot be told; 2: a file could not be read.")
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
