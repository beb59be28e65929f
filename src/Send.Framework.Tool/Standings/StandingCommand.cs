using System.CommandLine;
using NodaTime;

namespace Send.Framework.Tool.Standings;

/// <summary>The options of <c>send-framework standing</c>.</summary>
internal static class StandingCommand
{
    public static Command Build(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files with inspections and events, one to a line in any order, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var asOf = Date("--as-of", "The date as at which it holds. Default: today in England.", surroundings);
        var complete = new Option<LocalDate?>("--complete-until")
        {
            HelpName = "yyyy-MM-dd",
            Description = "The records are complete up to this day: what they do not hold by then was not done.",
            CustomParser = result => SendFrameworkCommand.ParseDate(result),
        };
        var own = SendFrameworkCommand.FrameworkFile();
        var format = SendFrameworkCommand.Format("text", "json", "html", "ics");
        var command = new Command(
            "standing", "Where each partnership stands, the most urgent first. Exit 0; 1: a document is not valid; 2: nothing could be read.")
        {
            paths, asOf, complete, own, format,
        };
        command.SetAction((call, cancel) => StandingCall.RunAsync(
            call.GetRequiredValue(paths), call.GetValue(asOf), call.GetValue(complete), call.GetValue(own), call.GetValue(format)!, surroundings, cancel));
        return command;
    }

    private static Option<LocalDate> Date(string name, string description, Surroundings surroundings) => new(name)
    {
        HelpName = "yyyy-MM-dd",
        Description = description,
        CustomParser = SendFrameworkCommand.ParseDate,
        DefaultValueFactory = _ => surroundings.Today(),
    };
}
