using BenchmarkDotNet.Attributes;
using Send.Framework.Benchmarks.Alternatives;
using Send.Framework.Benchmarks.Floors;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Serialization;

namespace Send.Framework.Benchmarks.Detailed;

/// <summary>A hundred thousand documents in one stream, one to a line.</summary>
[MemoryDiagnoser]
public class StreamBenchmarks
{
    private const int Documents = 100_000;

    [Benchmark(Baseline = true)]
    public Task<long> TokenPass_EachLine() => TokenPassStream.OverAsync(new RepeatingStream(Documents));

    [Benchmark]
    public async Task<int> ReadInspections()
    {
        var valid = 0;
        await foreach (var reading in SendJson.ReadInspectionsAsync(new RepeatingStream(Documents)))
        {
            valid += reading.Result.IsValid ? 1 : 0;
        }

        return valid;
    }

    [Benchmark]
    public async Task<int> StjGenerated_Pocos()
    {
        var read = 0;
        await foreach (var poco in SystemTextJson.ReadLines(new RepeatingStream(Documents)))
        {
            read += poco is null ? 0 : 1;
        }

        return read;
    }
}
