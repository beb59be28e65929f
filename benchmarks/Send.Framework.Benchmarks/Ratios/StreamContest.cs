using System.Diagnostics;
using Send.Framework.Benchmarks.Alternatives;
using Send.Framework.Benchmarks.Floors;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Serialization;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>Documents of each authority in one stream, one to a line. The source is in memory and does not wait.</summary>
internal static class StreamContest
{
    // Few enough for a turn to fit into a slice of the scheduler's time.
    private const int Documents = 50;
    private const int Few = 2_000;
    private const int Many = 200_000;
    private const int LongRounds = 5;

    public static Contest Run(int rounds)
    {
        var contest = new Contest("Streams, for each document", rounds)
            .With("token-pass-stream", () => TokenPassStream.OverAsync(new RepeatingStream(Documents)).GetAwaiter().GetResult(), Documents)
            .With("stream", () => ReadAsync(Documents).GetAwaiter().GetResult(), Documents)
            .With("stj-poco-stream", () => ReadPocosAsync(Documents).GetAwaiter().GetResult(), Documents)
            .Run()
            .Ratio("stream", "token-pass-stream")
            .Ratio("stj-poco-stream", "stream")
            .Bytes("token-pass-stream", "stream", "stj-poco-stream");
        return contest.Figure("stream-linear", Linearity());
    }

    // Time per document of a long stream over that of short ones, in turns.
    private static double Linearity()
    {
        var ratios = new double[LongRounds];
        for (var round = 0; round < LongRounds; round++)
        {
            var few = Stopwatch.GetTimestamp();
            for (var i = 0; i < Many / Few / 10; i++)
            {
                ReadAsync(Few).GetAwaiter().GetResult();
            }

            var perFew = Stopwatch.GetElapsedTime(few) / (Many / 10);
            var many = Stopwatch.GetTimestamp();
            ReadAsync(Many).GetAwaiter().GetResult();
            ratios[round] = Stopwatch.GetElapsedTime(many) / Many / perFew;
        }

        return ratios.Order().ElementAt(LongRounds / 2);
    }

    private static async Task<int> ReadAsync(int documents)
    {
        var valid = 0;
        await foreach (var reading in SendJson.ReadInspectionsAsync(new RepeatingStream(documents)).ConfigureAwait(false))
        {
            valid += reading.Result.IsValid ? 1 : 0;
        }

        return valid == documents ? valid : throw new InvalidOperationException($"{valid} of {documents} documents are valid.");
    }

    private static async Task<int> ReadPocosAsync(int documents)
    {
        var read = 0;
        await foreach (var poco in SystemTextJson.ReadLines(new RepeatingStream(documents)).ConfigureAwait(false))
        {
            read += poco is null ? 0 : 1;
        }

        return read;
    }
}
