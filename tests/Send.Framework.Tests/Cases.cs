using System.Globalization;

namespace Send.Framework.Tests;

/// <summary>How many cases a property test makes.</summary>
internal static class Cases
{
    private static readonly long Limit = Number("CsCheck_Iter") ?? long.MaxValue;
    private static readonly long? Asked = Number("SEND_CASES");

    /// <summary>As many as the test asks for, or as few as CsCheck_Iter says where time is short.</summary>
    public static long AtMost(long asked) => Math.Min(asked, Limit);

    /// <summary>The same of a law that is worth more where there is time: SEND_CASES says how many.</summary>
    public static long OrMore(long asked) => AtMost(Asked ?? asked);

    private static long? Number(string variable) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
