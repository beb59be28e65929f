using System.Text;

namespace Send.Framework.Benchmarks.Inputs;

/// <summary>A report of our own, as long as a usual one.</summary>
internal static class BenchmarkReports
{
    private const int Characters = 20_000;

    private const string Filler = """
        Services in the area have changed hands more than once since the last visit, and most families who replied to the
        survey had heard of the local offer. Schools, nurseries and colleges meet each month to plan moves between settings.
        A new team answers calls from parents and carers on the day they ring. Some plans are out of date, and some are
        written in words that families do not use. Waiting times for first appointments are published and come down slowly.


        """;

    public static string Typical { get; } = Make();

    private static string Make()
    {
        using var stream = typeof(BenchmarkReports).Assembly.GetManifestResourceStream("area-send-report.txt")!;
        using var reader = new StreamReader(stream);
        var begin = reader.ReadToEnd();
        var at = begin.IndexOf("Areas for improvement", StringComparison.Ordinal);
        var text = new StringBuilder(begin[..at]).Append("What does the area partnership need to do better?\n\n");
        while (text.Length < Characters)
        {
            text.Append(Filler);
        }

        return text.Append(begin[at..]).ToString();
    }
}
