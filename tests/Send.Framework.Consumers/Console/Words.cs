using System.Text;
using NodaTime;
using NodaTime.Text;
using Send.Framework.Time;

namespace Example.Report;

/// <summary>Turns what the library says into text.</summary>
internal static class Words
{
    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Of(byte[] utf8) => Encoding.UTF8.GetString(utf8);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static string Of(DueWindow window) =>
        window.IsKnown ? $"{Of(window.Earliest)}/{Of(window.Target)}/{Of(window.Latest)}" : "unknown";

    private static string Of(LocalDate? date) => date is { } known ? Of(known) : "";
}
