using System.Text;
using NodaTime;
using Send.Framework.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = Console.OpenStandardInput();
return await SendFrameworkCommand.RunAsync(
    args,
    new Surroundings(
        input, Console.Out, Console.Error,
        Today: () => SystemClock.Instance.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date,
        IsTerminal: !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "",
        Width: Console.IsOutputRedirected ? 80 : Math.Clamp(Console.WindowWidth, 60, 120)));
