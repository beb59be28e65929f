using Send.Framework.Frameworks.Editions;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks.Dialects;

/// <summary>How public tables of area SEND inspections write the outcome, which no report numbers.</summary>
internal static class OutcomeTables
{
    /// <summary>The only public table of all outcomes. Its numbers are decimals, because a blank cell makes the whole column one.</summary>
    public static SourceDialect DataToInsight { get; } = SourceDialect.Create(
        "data-to-insight", "Data to Insight, Ofsted CS SEND Inspections Overview", AreaSend2023.OutcomeScale,
        AreaSendSources.OutcomeTable("column of the outcome, compared with 55 reports"),
        DialectCode.For(AreaSend2023.OutcomeScale.Get("typically-positive"), "1.0"),
        DialectCode.For(AreaSend2023.OutcomeScale.Get("inconsistent"), "2.0"),
        DialectCode.For(AreaSend2023.OutcomeScale.Get("systemic-failings"), "3.0"),
        DialectCode.For(AreaSend2023.OutcomeScale.Get("typically-positive"), "1"),
        DialectCode.For(AreaSend2023.OutcomeScale.Get("inconsistent"), "2"),
        DialectCode.For(AreaSend2023.OutcomeScale.Get("systemic-failings"), "3"));
}
