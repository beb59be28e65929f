using System.Globalization;
using System.Runtime.InteropServices;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>What figures were measured on: ratios against other people's code differ by a fifth between two processors.</summary>
internal static class Machine
{
    private const string Processors = "/proc/cpuinfo";

    /// <summary>Date, processor, number of cores, memory, system and runtime, as a sentence of the page.</summary>
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"On {DateTime.UtcNow:d MMMM yyyy}: {Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB of memory, "
        + $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}.");

    private static string Processor() =>
        (File.Exists(Processors) ? File.ReadLines(Processors).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null)
            ?.Split(':', 2)[1].Trim() ?? "a processor that the system does not name";
}
