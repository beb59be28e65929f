namespace Send.Framework.Tool.Reports;

/// <summary>The most memory that reading a PDF may take: a small file can unpack into any size.</summary>
internal static class MemoryBound
{
    /// <summary>The bound for everything that the process holds: some nine times what 120 published reports in one call take.</summary>
    public const ulong Bytes = 1UL * 1024 * 1024 * 1024;

    private static readonly Lazy<bool> IsSet = new(() =>
    {
        AppContext.SetData("GCHeapHardLimit", Bytes);
        try
        {
            GC.RefreshMemoryLimit();
            return true;
        }
        catch (InvalidOperationException)
        {
            // The process holds more already; then what it has is its bound.
            return false;
        }
    });

    /// <summary>From now on an allocation beyond the bound fails, and the file with it.</summary>
    public static bool Set() => IsSet.Value;
}
