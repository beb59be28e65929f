using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Serialization;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>How the cost grows with what is wrong: the typical document with faults, each with its message, its place and what was meant.</summary>
internal static class FindingsContest
{
    public static Contest Run(int rounds)
    {
        var clean = BenchmarkDocuments.Typical;
        var (one, five, twenty) = (BenchmarkDocuments.WithFaults(1), BenchmarkDocuments.WithFaults(5), BenchmarkDocuments.WithFaults(20));
        return new Contest("The typical document with faults", rounds)
            .With("clean", () => SendJson.ReadInspection(clean))
            .With("one-finding", () => SendJson.ReadInspection(one))
            .With("five-findings", () => SendJson.ReadInspection(five))
            .With("twenty-findings", () => SendJson.ReadInspection(twenty))
            .Run()
            .Ratio("one-finding", "clean")
            .Ratio("five-findings", "clean")
            .Ratio("twenty-findings", "clean")
            .Bytes("clean", "one-finding", "five-findings", "twenty-findings");
    }
}
