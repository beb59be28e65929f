using NodaTime;
using Send.Framework.Time;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>
/// Area SEND inspection as revised on 6 June 2025. Outcomes, wording and intervals did not change, so rules are
/// taken over from the 2023 edition by name, each with what shows that it still holds.
/// </summary>
internal static class AreaSend2025
{
    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "area-send-2025",
        Family = "area-send",
        Name = "Area SEND inspection (2023, revised June 2025)",
        Summary = "The area SEND inspection after its review: more time to hear families, simpler data requests, more accessible reports and, where "
            + "appropriate, clearer words on which partner should act. The three outcomes and what follows them did not change.",
        Jurisdiction = "England",
        Inspectorates = ["Ofsted", "Care Quality Commission"],
        InForceFrom = new LocalDate(2025, 6, 6),
        InForceTo = null,
        Source = S.Handbook("edition of 6 June 2025, in force the same day; no later edition found by 23 November 2026"),
        LegalBasis = AreaSend2023.Framework.LegalBasis,
        ReceiptEstimate = AreaSend2023.Receipt,
        Kinds =
        [
            Full,
            AreaSend2023.MonitoringKind(S.HertfordshireForum("monitoring inspection of October 2025: shape and scope")),
            AreaSend2023.ThematicVisitKind(S.ThematicVisits("children not in school 2025")),
            AreaSend2023.EngagementMeetingKind(S.LocalGovernmentLawyer2025("engagement meetings more supportive, frequency adjusted")),
        ],
        OpenQuestions =
        [
            .. AreaSend2023.Questions,
            new("Q8", "Whether framework, handbook or timetable changed between July and November 2026.",
                "None was found; stored pages are few after June 2026. The edition is shown as in force without an end."),
        ],
    });

    private static InspectionKind Full
    {
        get
        {
            var before = AreaSend2023.Framework.GetKind("full");
            return before with
            {
                Source = S.EssexReport("title page and section Information about this inspection"),
                FollowUpRules =
                [
                    AreaSend2023.StrategicPlan("typically-positive",
                        S.OutcomeTable("outcome text of reports since June 2025", note: "Read in the table, which cuts the sentence off in some rows.")),
                    AreaSend2023.NextFull("typically-positive", FollowUpInterval.Of(5, IntervalUnit.Years, IntervalPrecision.Approximately),
                        S.OutcomeTable("stated intervals of reports since June 2025")),
                    AreaSend2023.StrategicPlan("inconsistent", S.EssexReport("request for an updated strategic plan")),
                    AreaSend2023.NextFull("inconsistent", FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Approximately),
                        S.EssexReport("sentence on the next full inspection")),
                    AreaSend2023.DraftPlan,
                    AreaSend2023.Plan,
                    AreaSend2023.MonitoringVisit(
                        S.OutcomeTable("stated intervals of reports since June 2025"),
                        S.SouthGloucestershire("18 months from the date when the final full inspection report is received", "Quoted from the 2025 handbook.")),
                    AreaSend2023.NextFull("systemic-failings", FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Approximately),
                        S.OutcomeTable("stated intervals of reports since June 2025")),
                ],
                GeneralRules =
                [
                    AreaSend2023.PublishReport,
                    AreaSend2023.FiveYearCycle,
                    AreaSend2023.Discretion,
                    new()
                    {
                        Name = "engagement-meetings",
                        Activity = Activity.EngagementMeeting,
                        Summary = "Between inspections Ofsted and the CQC hold engagement meetings with the partnership. The revision of June 2025 adjusted how "
                            + "often; the new frequency could not be read.",
                        Source = S.LocalGovernmentLawyer2025("frequency of engagement meetings adjusted"),
                    },
                    AreaSend2023.ImprovementNotice,
                ],
            };
        }
    }
}
