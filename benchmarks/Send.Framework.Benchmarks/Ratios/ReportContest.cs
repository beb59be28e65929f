using Send.Framework.Benchmarks.Alternatives;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Reports;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>Reading a report of 20,000 characters, beside the obvious set of compiled regular expressions.</summary>
internal static class ReportContest
{
    public static Contest Run(int rounds)
    {
        var text = BenchmarkReports.Typical;
        var report = ReportText.Of(text);
        return new Contest("A report of 20,000 characters", rounds)
            .With("regexes", () => ReportRegexes.Read(text))
            .With("report", () => ReportReader.Read(report))
            .Run()
            .Ratio("report", "regexes")
            .Bytes("regexes", "report");
    }
}
