using System.CommandLine;
using System.CommandLine.Help;
using Send.Framework.Serialization.Schemas;
using Send.Framework.Tool.Reports;
using Send.Framework.Tool.Standings;
using Send.Framework.Tool.Streams;

namespace Send.Framework.Tool;

/// <summary>The <c>send-framework</c> command: its calls, their options and what they answer.</summary>
internal static class SendFrameworkCommand
{
    /// <summary>Runs one call.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings)
    {
        try
        {
            var exit = await ParseAndRunAsync(args, surroundings);
            surroundings.Output.Flush();
            return exit;
        }
        catch (OutputFailedException e) when (e.IsClosed)
        {
            return ExitCode.OutputClosed;
        }
        catch (OutputFailedException e)
        {
            surroundings.Say($"cannot write the output: {e.Message}.");
            return ExitCode.UsageOrIO;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A disk that failed, or input that was closed; nothing else is expected to throw.
            surroundings.Say($"cannot read the input: {e.Message.TrimEnd('.')}.");
            return ExitCode.UsageOrIO;
        }
    }

    private static async Task<int> ParseAndRunAsync(string[] args, Surroundings surroundings)
    {
        // A path may begin with an at sign: it does not stand for a file with more of the command line.
        var parsed = Build(surroundings).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                surroundings.Say(error.Message);
            }

            var called = parsed.CommandResult.Command;
            surroundings.Error.Line($"Try: send-framework {(called is RootCommand ? "" : called.Name + " ")}--help");
            return ExitCode.UsageOrIO;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = surroundings.Output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,

            // Signals end the process at once, as the system does it: there is nothing to tidy up.
            ProcessTerminationTimeout = null,
        });
    }

    private static RootCommand Build(Surroundings surroundings)
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A file with one inspection, an array of them, or one on each line; or - for standard input.",
        };
        var root = new RootCommand("Check SEND inspection documents, read published reports, and see what is due after an inspection, when and why.")
        {
            Validate(path, surroundings),
            Schedule(surroundings),
            StandingCommand.Build(surroundings),
            ReadCommand.Build(surroundings),
            Frameworks(surroundings),
            Dialects(surroundings),
            Schema(surroundings),
        };

        // Help would ask the console for its width: see Streams/Screen.
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpAction { MaxWidth = surroundings.HelpWidth };
        return root;
    }

    private static Command Validate(Argument<string> path, Surroundings surroundings)
    {
        var lines = Lines();
        var strict = new Option<bool>("--strict") { Description = "Treat members that the contract does not have as errors, not warnings." };
        var own = FrameworkFile();
        var format = Format("text", "json");
        var command = new Command(
            "validate",
            "Check documents and list everything that is wrong. "
            + "Exit code 0: all are valid; 1: some are not; 2: there is no document, or the input could not be read.")
        {
            path, lines, strict, own, format,
        };
        command.SetAction((call, cancel) => ValidateCall.RunAsync(
            call.GetRequiredValue(path), call.GetValue(lines), call.GetValue(strict), call.GetValue(own), call.GetValue(format)!, surroundings, cancel));
        return command;
    }

    private static Command Schedule(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files with one inspection, an array of them, or one on each line; reports, as .pdf or .txt; "
                + "or - to read inspections from standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var lines = Lines();
        var asOf = AsOf("The date for which it says what is due or overdue. If you leave it out: today in England.", surroundings);
        var received = Day.Option(
            "--received",
            "The day on which the report was received, if the document does not say. Dates are then counted from that day, not from an estimate.");
        var done = new Option<DoneActivity[]>("--done")
        {
            HelpName = "ACTIVITY=yyyy-MM-dd",
            Description = "An activity that was done, by its code, and when: strategic-plan=2026-11-23. Repeat it for each activity.",
            CustomParser = DoneActivity.Parse,
            AllowMultipleArgumentsPerToken = false,
        };
        var own = FrameworkFile();
        var format = Format("text", "json", "ics");
        var command = new Command(
            "schedule",
            "Show what follows an inspection, when and why; for several inspections, what is due next. "
            + "Exit code 0: all are valid; 1: a document is not; 2: there is no document, or the input could not be read.")
        {
            paths, lines, asOf, received, done, own, format,
        };
        command.SetAction((call, cancel) => ScheduleCall.RunAsync(
            new(
                call.GetRequiredValue(paths), call.GetValue(lines), call.GetValue(asOf).Date, call.GetValue(received)?.Date, call.GetValue(done) ?? [],
                call.GetValue(own), call.GetValue(format)!),
            surroundings,
            cancel));
        return command;
    }

    private static Command Frameworks(Surroundings surroundings)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "An edition, such as area-send-2023, or a .json file with one of your own. If you leave it out, all are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = Format("text", "json", "markdown");
        var command = new Command("frameworks", "List the framework editions, or show one with its rules and their sources.") { id, format };
        command.SetAction((call, cancel) => FrameworksCall.RunAsync(call.GetValue(id), call.GetValue(format)!, surroundings, cancel));
        return command;
    }

    private static Command Dialects(Surroundings surroundings)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "A dialect, such as manage-school-improvement. If you leave it out, all are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = Format("text", "json");
        var command = new Command("dialects", "List the numbers and codes that other systems use for grades, and what they mean.") { code, format };
        command.SetAction(call => DialectsCall.Run(call.GetValue(code), call.GetValue(format)!, surroundings));
        return command;
    }

    private static Command Schema(Surroundings surroundings)
    {
        var name = new Argument<string>("NAME") { Description = $"One of {string.Join(", ", ContractSchemas.Names)}." };
        var command = new Command("schema", "Print the JSON Schema (draft 2020-12) of a document.") { name };
        command.SetAction(call => SchemaCall.Run(call.GetRequiredValue(name), surroundings));
        return command;
    }

    internal static Option<string?> FrameworkFile() => new("--framework-file")
    {
        HelpName = "PATH",
        Description = "A file with a framework edition of your own, which documents may then belong to.",
    };

    internal static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"The form of the output: {string.Join(", ", formats[..^1])} or {formats[^1]}.",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    internal static Option<Day> AsOf(string description, Surroundings surroundings) => new("--as-of")
    {
        HelpName = "yyyy-MM-dd",
        Description = description,
        CustomParser = Day.Parse,
        DefaultValueFactory = _ => new(surroundings.Today()),
    };

    private static Option<bool> Lines() => new("--ndjson")
    {
        Description = "The input has one document on each line, as files that end in .ndjson or .jsonl do. Results are written as they come.",
    };
}
