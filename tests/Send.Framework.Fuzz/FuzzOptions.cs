using System.Globalization;

namespace Send.Framework.Fuzz;

/// <summary>What a run was asked for.</summary>
internal sealed record FuzzOptions(ulong Seed, long Documents, int Seconds, long? Only, long? Write, int BadEvery, bool Large, int Workers)
{
    public const string Usage = """
        Send.Framework.Fuzz --seed N [--documents N] [--seconds N] [--workers N]   a run; exit code 1 and the document on a failure
        Send.Framework.Fuzz --seed N --only INDEX                                  one document of a run again, shown and checked
        Send.Framework.Fuzz --write N [--bad-every N] [--seed N]                   writes valid documents, one to a line, some of them broken
        Send.Framework.Fuzz --large                                                inputs of hundreds of megabytes, with time and memory
        """;

    public static bool TryParse(string[] args, out FuzzOptions options)
    {
        options = new(1, 100_000, 0, null, null, 0, false, Environment.ProcessorCount);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--large")
            {
                options = options with { Large = true };
                continue;
            }

            if (i + 1 == args.Length || !long.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return false;
            }

            FuzzOptions? next = args[i++] switch
            {
                "--seed" => options with { Seed = (ulong)number },
                "--documents" => options with { Documents = number },
                "--seconds" => options with { Seconds = (int)number, Documents = options.Documents == 100_000 ? long.MaxValue : options.Documents },
                "--only" => options with { Only = number },
                "--write" => options with { Write = number },
                "--bad-every" => options with { BadEvery = (int)number },
                "--workers" when number > 0 => options with { Workers = (int)number },
                _ => null,
            };
            if (next is null)
            {
                return false;
            }

            options = next;
        }

        return true;
    }
}
