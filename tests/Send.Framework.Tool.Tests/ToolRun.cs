using System.Text;

namespace Send.Framework.Tool.Tests;

/// <summary>What one call of the command printed and answered.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static readonly LocalDate Today = new(2026, 11, 23);

    /// <summary>When calendars are made; a test may let time pass.</summary>
    public static readonly AsyncLocal<Instant> Time = new();

    private static Instant Now => Time.Value == default ? Instant.FromUtc(2026, 11, 23, 9, 30) : Time.Value;

    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public static Task<ToolRun> Of(params string[] args) => WithInput([], args);

    /// <summary>Runs a call with these bytes on standard input. Paths are relative to the root of the repository.</summary>
    public static async Task<ToolRun> WithInput(byte[] input, params string[] args)
    {
        using var stream = new MemoryStream(input);
        return await WithStream(stream, args);
    }

    /// <summary>Runs a call with this as standard input.</summary>
    public static async Task<ToolRun> WithStream(Stream stream, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await SendFrameworkCommand.RunAsync(
            [.. args.Select(a => a.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(a) : a)],
            new Surroundings(stream, output, error, () => Today, () => Now));
        return new(exit, output.ToString(), error.ToString());
    }

    public static Task<ToolRun> WithText(string input, params string[] args) => WithInput(Encoding.UTF8.GetBytes(input), args);
}
