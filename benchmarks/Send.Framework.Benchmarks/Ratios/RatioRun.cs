namespace Send.Framework.Benchmarks.Ratios;

/// <summary>The quick mode: everything that the documentation claims, side by side in one process.</summary>
internal static class RatioRun
{
    public static void Run()
    {
        Agreement.Check();
    }
}
