using System.CommandLine;

namespace Send.Framework.Tool.Standings;

/// <summary>The options of <c>send-framework standing</c>.</summary>
internal static class StandingCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files with inspections and events, one to a line in any order; reports, as .pdf or .txt; or - for standard input with documents.",
            Arity = ArgumentArity.OneOrMore,
        };
        var asOf = SendFrameworkCommand.AsOf("The date as at which it holds. Default: today in England.", surroundings);
        var complete = Day.Option("--complete-until", "The records are complete up to this day: what they do not hold by then was not done.");
        var own = SendFrameworkCommand.FrameworkFile();
        var format = SendFrameworkCommand.Format("text", "json", "html", "ics");
        var command = new Command(
            "standing", "Where each partnership stands, the most urgent first. Exit 0; 1: a document is not valid; 2: nothing could be read.")
        {
            paths, asOf, complete, own, format,
        };
        command.SetAction((call, cancel) => StandingCall.RunAsync(
            call.GetRequiredValue(paths), call.GetValue(asOf).Date, call.GetValue(complete)?.Date, call.GetValue(own), call.GetValue(format)!, surroundings, cancel));
        return command;
    }
}
