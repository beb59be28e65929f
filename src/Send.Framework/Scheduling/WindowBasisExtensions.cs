namespace Send.Framework.Scheduling;

/// <summary>The codes of <see cref="WindowBasis"/> in what is written.</summary>
internal static class WindowBasisExtensions
{
    /// <summary>The code, such as <c>rule-and-report</c>; null for a basis that is not stated.</summary>
    public static string? ToWire(this WindowBasis basis) => basis switch
    {
        WindowBasis.Rule => "rule",
        WindowBasis.RuleAndReport => "rule-and-report",
        WindowBasis.Report => "report",
        WindowBasis.Configured => "configured",
        WindowBasis.Unknown => "unknown",
        _ => null,
    };
}
