using System.Diagnostics;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>One way of doing a thing, measured against others in the same rounds.</summary>
internal sealed class Contender(string name, Action run, int operations)
{
    private const int LeastCalls = 40;

    public string Name { get; } = name;

    /// <summary>Bytes that the current thread allocates in one operation.</summary>
    public double Bytes { get; private set; }

    /// <summary>Nanoseconds of one operation in each round.</summary>
    public List<double> Rounds { get; } = [];

    private int Calls { get; set; } = 1;

    public double Median => MedianOf(Rounds);

    /// <summary>Runs until code is as fast as it will be, and learns how many calls fill a turn.</summary>
    public void WarmUp(TimeSpan time, TimeSpan turn)
    {
        var calls = 0;
        var started = Stopwatch.GetTimestamp();
        while (calls < LeastCalls || Stopwatch.GetElapsedTime(started) < time)
        {
            run();
            calls++;
        }

        Calls = Math.Max(1, (int)(calls * (turn / Stopwatch.GetElapsedTime(started))));
    }

    public void MeasureBytes()
    {
        const int Calls = 16;
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            run();
        }

        Bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Calls / operations;
    }

    public void TakeTurn()
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < Calls; i++)
        {
            run();
        }

        Rounds.Add(Stopwatch.GetElapsedTime(started).TotalNanoseconds / Calls / operations);
    }

    /// <summary>The median over the rounds of this one's time by another's in the same round: a change of the machine's speed falls on both.</summary>
    public double RatioTo(Contender other) => MedianOf([.. Rounds.Zip(other.Rounds, (mine, theirs) => mine / theirs)]);

    private static double MedianOf(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
