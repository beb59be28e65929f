using Send.Framework.Frameworks.Editions;
using Send.Framework.Judgements;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks.Crosswalks;

/// <summary>
/// Between the two frameworks for local areas, both ways: nothing leads across. The editions of 2023 and 2025 share one scale and need none.
/// </summary>
internal static class AreaSendCrosswalks
{
    private const string Purpose = "To show results of both frameworks for one area on one page.";

    private const string Reason = "The framework of 2016 gave no grade: whether a written statement of action was required answers another "
        + "question than the outcome since 2023, and the official statistics do not carry results of the earlier framework over.";

    private static readonly Source Statistics = new(
        "Area SEND inspections and outcomes in England: official statistics", "Ofsted", Evidence.Primary,
        "outcomes under the previous framework are left out");

    public static Crosswalk StatementToOutcome { get; } = Nowhere.Between(
        "local-area-send-2016-to-area-send-2023", Purpose, LocalAreaSend2016.WrittenStatementScale, AreaSend2023.OutcomeScale, Statistics, Reason);

    public static Crosswalk OutcomeToStatement { get; } = Nowhere.Between(
        "area-send-2023-to-local-area-send-2016", Purpose, AreaSend2023.OutcomeScale, LocalAreaSend2016.WrittenStatementScale, Statistics, Reason);
}
