using Send.Framework.Frameworks;
using Send.Framework.Judgements;
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

    public static string? ToWire(this Occurrence occurrence) => occurrence switch
    {
        Occurrence.Must => "must",
        Occurrence.May => "may",
        Occurrence.MustNot => "must-not",
        _ => null,
    };

    public static string? ToWire(this ScaleKind kind) => kind switch
    {
        ScaleKind.Ordered => "ordered",
        ScaleKind.Binary => "binary",
        ScaleKind.MetNotMet => "met-not-met",
        ScaleKind.Banded => "banded",
        ScaleKind.Narrative => "narrative",
        ScaleKind.Unordered => "unordered",
        _ => null,
    };

    public static string? ToWire(this ScoreRounding rounding) => rounding switch
    {
        ScoreRounding.HalfUp => "half-up",
        ScoreRounding.HalfToEven => "half-to-even",
        ScoreRounding.Down => "down",
        _ => null,
    };
}
