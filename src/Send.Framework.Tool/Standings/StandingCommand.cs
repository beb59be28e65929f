using System.CommandLine;

namespace Send.Framework.Tool.Standings;

/// <summary>The options of <c>send-framework standing</c>.</summary>
internal static class StandingCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files with inspections and events, one on each line, in any order; reports, as .pdf or .txt; "
                + "or - to read inspections and events from standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var asOf = SendFrameworkCommand.AsOf("The date for which it says where each one stands. If you leave it out: today in England.", surroundings);
        var complete = Day.Option(
            "--complete-until", "Your records are complete up to this day: what they do not show by then was not done.");
        var own = SendFrameworkCommand.FrameworkFile();
        var format = SendFrameworkCommand.Format("text", "json", "html", "ics");
        var command = new Command(
            "standing",
            "Show where each partnership or provider stands, the most urgent first. "
            + "Exit code 0: all are valid; 1: a document is not; 2: the input could not be read.")
        {
            paths, asOf, complete, own, format,
        };
        command.SetAction((call, cancel) => StandingCall.RunAsync(
            call.GetRequiredValue(paths), call.GetValue(asOf).Date, call.GetValue(complete)?.Date, call.GetValue(own), call.GetValue(format)!, surroundings, cancel));
        return command;
    }
}
