using System.Collections.Immutable;
using Send.Framework.Sources;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Validation;

public static partial class FindingCodes
{
    /// <summary><c>SEND6001</c>, warning: stated interval differs from the rule.</summary>
    public static FindingCode StatedIntervalDiffers { get; } = Warning(
        6001, "Stated interval differs from the rule",
        "The interval that the report states differs from the edition's for this result. The report's interval is used, and the difference is shown.",
        "Check the interval against the report.",
        S.Reports2023To2025("sentences on the next full inspection and on monitoring: the same after each outcome in 55 of 55 reports", Evidence.DerivedFromData));

    /// <summary><c>SEND6002</c>, warning: stated follow-up without a rule.</summary>
    public static FindingCode StatedWithoutRule { get; } = Warning(
        6002, "Stated follow-up without a rule",
        "According to the document, the report gives a date for something that does not follow this result.",
        "Check the outcome and the statement against the report.",
        S.Reports2023To2025("sentence on the monitoring inspection: only after the weakest outcome", Evidence.DerivedFromData));

    /// <summary><c>SEND6003</c>, error: stated response contradicts the outcome.</summary>
    public static FindingCode StatedResponseContradicts { get; } = Error(
        6003, "Stated response contradicts the outcome",
        "This result does not ask for this response.",
        "Correct the outcome or the response.",
        S.Reports2023To2025("strategic plan asked for in 41 of 41 reports with the two stronger outcomes, priority action plan "
            + "required in 14 of 14 others", Evidence.DerivedFromData));

    /// <summary><c>SEND6004</c>, error: unknown response.</summary>
    public static FindingCode UnknownResponse { get; } = Error(
        6004, "Unknown response",
        "The edition does not have this response.",
        "Use one of the codes that the message lists.");

    /// <summary><c>SEND6005</c>, warning: statement where no rule is known.</summary>
    public static FindingCode StatedWithoutAnyRule { get; } = Warning(
        6005, "Statement where no rule is known",
        "The edition has no rule about what follows this kind of inspection, so what the report states about next steps cannot be compared.",
        "Check the kind of inspection. What the report states is kept.");

    private static ImmutableArray<FindingCode> OfFollowUps() =>
    [
        StatedIntervalDiffers, StatedWithoutRule, StatedResponseContradicts, UnknownResponse, StatedWithoutAnyRule,
    ];
}
