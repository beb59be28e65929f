using Send.Framework.Scheduling;

namespace Send.Framework.Serialization;

/// <summary>The codes under which closed sets appear in what is written, where their own room has no codes for them.</summary>
internal static class WireCodes
{
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
