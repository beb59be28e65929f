using NodaTime;

namespace Send.Framework.Tool;

/// <summary>What the command touches: its streams, today's date in England, and the screen. Tests give their own.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Data and findings.</param>
/// <param name="Error">Everything else.</param>
/// <param name="Today">Gives today, where no other day is asked for: the clock needs all time zones of the world.</param>
/// <param name="IsTerminal">Whether colours may be used.</param>
/// <param name="Width">The width of the screen in columns; 80 when there is none.</param>
internal sealed record Surroundings(
    Stream Input, TextWriter Output, TextWriter Error, Func<LocalDate> Today, bool IsTerminal = false, int Width = 80);
