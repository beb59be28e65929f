using System.Globalization;

namespace Send.Framework.Tests;

/// <summary>How many cases a property test makes: as many as it asks for, or as few as CsCheck_Iter says where time is short.</summary>
internal static class Cases
{
    private static readonly long Limit = long.TryParse(
        Environment.GetEnvironmentVariable("CsCheck_Iter"), NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : long.MaxValue;

    public static long AtMost(long asked) => Math.Min(asked, Limit);
}
