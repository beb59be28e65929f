using System.Text;
using NodaTime;
using Send.Framework.Tool.Streams;

namespace Send.Framework.Tool;

/// <summary>
/// What the command touches: its streams, today's date in England, and the screen. Tests give their own. Whatever is written goes through a
/// <see cref="SafeWriter"/>, which is made here and nowhere else.
/// </summary>
/// <param name="input">Standard input.</param>
/// <param name="output">Data and findings.</param>
/// <param name="error">Everything else.</param>
/// <param name="today">Gives today, where no other day is asked for: the clock needs all time zones of the world.</param>
/// <param name="now">Gives the time, with which a calendar says when it was made.</param>
/// <param name="isTerminal">Whether emphasis may be used.</param>
/// <param name="width">The width of the screen in columns; 80 when there is none.</param>
/// <param name="showsProgress">Whether the error stream is a terminal that may show how far a long call is.</param>
internal sealed class Surroundings(
    Stream input, TextWriter output, TextWriter error, Func<LocalDate> today, Func<Instant> now, bool isTerminal = false, int width = 80, bool showsProgress = false)
{
    public Stream Input { get; } = input;

    public SafeWriter Output { get; } = new(output, isTerminal);

    public SafeWriter Error { get; } = new(error);

    public Func<LocalDate> Today { get; } = today;

    public Func<Instant> Now { get; } = now;

    public int Width { get; } = width;

    /// <summary>The columns of a page of help: those of the terminal, or as many as a line needs where there is none.</summary>
    public int HelpWidth { get; private init; } = int.MaxValue;

    /// <summary>The streams of this process.</summary>
    public static Surroundings OfTheProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new(
            OperatingSystem.IsWindows() ? Console.OpenStandardInput() : new StandardStream(0),
            Writer(OperatingSystem.IsWindows() ? OnWindows(Console.OpenStandardOutput) : new StandardStream(1), autoFlush: false),
            Writer(new ErrorStream(OperatingSystem.IsWindows() ? Console.OpenStandardError() : new StandardStream(2)), autoFlush: true),
            () => SystemClock.Instance.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date,
            SystemClock.Instance.GetCurrentInstant,
            isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" && Environment.GetEnvironmentVariable("TERM") is not "dumb",
            isTerminal ? WidthOfTheTerminal() : 80,
            showsProgress: !Console.IsErrorRedirected && Console.IsOutputRedirected)
        {
            HelpWidth = isTerminal ? WidthOfTheTerminal() : int.MaxValue,
        };
    }

    // Neither fewer columns than a table needs nor more than a line is read in.
    private static int WidthOfTheTerminal() => Math.Clamp(Screen.Columns ?? Console.WindowWidth, 60, 120);

    /// <summary>One line on the error stream.</summary>
    public void Say(string message) => Error.Line($"send-framework: {message}");

    /// <summary>How far a call with several files is, as a bar on a terminal that shows nothing else; nothing elsewhere.</summary>
    public void ShowProgress(int done, int total)
    {
        const int Columns = 30;
        if (showsProgress && total > 1)
        {
            var full = Columns * done / total;
            Error.Over(done == total ? "" : $"[{new string('#', full)}{new string('.', Columns - full)}] {done} of {total}");
        }
    }

    private static Stream OnWindows(Func<Stream> open)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return open();
    }

    private static StreamWriter Writer(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n", AutoFlush = autoFlush };
}
