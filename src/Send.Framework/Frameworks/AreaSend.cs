using Send.Framework.Frameworks.Editions;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks;

/// <summary>
/// The vocabulary of area SEND inspection (Ofsted and the Care Quality Commission, England) as names: editions, kinds of inspection,
/// questions and grades. A misspelt name does not compile.
/// </summary>
/// <remarks>
/// <para>Kinds and questions are codes, because each edition defines its own; a grade belongs to one scale, so it is the grade itself:
/// <c>inspection.Kind.Code == AreaSend.Kinds.Full</c>, <c>inspection.Outcome == AreaSend.Outcomes.Inconsistent</c>.</para>
/// <para>An edition is made when you first ask for it or for one of its grades.</para>
/// </remarks>
public static class AreaSend
{
    /// <summary>The code shared by the successive editions.</summary>
    public const string Family = "area-send";

    /// <summary>Local area SEND inspection, 1 May 2016 to 31 December 2022: is a written statement of action required?</summary>
    public static InspectionFramework Edition2016 => LocalAreaSend2016.Framework;

    /// <summary>Area SEND inspection, 1 January 2023 to 5 June 2025: three outcomes.</summary>
    public static InspectionFramework Edition2023 => AreaSend2023.Framework;

    /// <summary>The revision of area SEND inspection in force from 6 June 2025: the same three outcomes.</summary>
    public static InspectionFramework Edition2025 => AreaSend2025.Framework;

    /// <summary>The codes of the kinds of inspection.</summary>
    public static class Kinds
    {
        /// <summary>A full inspection of the whole partnership; every edition has it.</summary>
        public const string Full = "full";

        /// <summary>A monitoring inspection after the weakest outcome; since 2023.</summary>
        public const string Monitoring = "monitoring";

        /// <summary>A revisit after a written statement of action; 2016 edition only.</summary>
        public const string Revisit = "revisit";

        /// <summary>A visit on one theme, without a judgement; since 2023.</summary>
        public const string ThematicVisit = "thematic-visit";

        /// <summary>A meeting between inspections, without a report; since 2023.</summary>
        public const string EngagementMeeting = "engagement-meeting";
    }

    /// <summary>The codes of the questions, the names of the members of <c>judgements</c> in a document.</summary>
    public static class Questions
    {
        /// <summary>The outcome of a full or a monitoring inspection, since 2023.</summary>
        public const string Outcome = "outcome";

        /// <summary>Whether a written statement of action is required; 2016 edition only.</summary>
        public const string WrittenStatementOfAction = "written-statement-of-action";
    }

    /// <summary>The three outcomes of a full inspection since 2023. The revision of 2025 kept them.</summary>
    public static class Outcomes
    {
        /// <summary>The scale that the three are on, strongest first.</summary>
        public static JudgementScale Scale => AreaSend2023.OutcomeScale;

        /// <summary>Typically positive experiences and outcomes. The sector calls it 1; reports do not.</summary>
        public static Grade TypicallyPositive { get; } = Scale.Get("typically-positive");

        /// <summary>Inconsistent experiences and outcomes. The sector calls it 2; reports do not.</summary>
        public static Grade Inconsistent { get; } = Scale.Get("inconsistent");

        /// <summary>Widespread and/or systemic failings. The sector calls it 3; reports do not.</summary>
        public static Grade SystemicFailings { get; } = Scale.Get("systemic-failings");
    }

    /// <summary>
    /// The two answers of a monitoring inspection, for the whole and for each area for priority action; since the revision of June 2025. How one
    /// answered before is not known.
    /// </summary>
    public static class MonitoringOutcomes
    {
        /// <summary>The scale that both are on. Neither is the better grade.</summary>
        public static JudgementScale Scale => AreaSend2025.EffectiveActionScale;

        /// <summary>The partnership has taken effective action.</summary>
        public static Grade EffectiveAction { get; } = Scale.Get("effective-action");

        /// <summary>The partnership has not taken effective action. No report with this answer has been seen.</summary>
        public static Grade NotEffectiveAction { get; } = Scale.Get("not-effective-action");
    }

    /// <summary>The two answers of a full inspection under the 2016 edition.</summary>
    public static class WrittenStatementsOfAction
    {
        /// <summary>The scale that both are on. Neither is the better grade.</summary>
        public static JudgementScale Scale => LocalAreaSend2016.WrittenStatementScale;

        /// <summary>No written statement of action is required.</summary>
        public static Grade NotRequired { get; } = Scale.Get("not-required");

        /// <summary>A written statement of action is required.</summary>
        public static Grade Required { get; } = Scale.Get("required");
    }

    /// <summary>The two answers of a revisit, for each area of significant weakness; 2016 edition only.</summary>
    public static class RevisitProgress
    {
        /// <summary>The scale that both are on. Neither is the better grade.</summary>
        public static JudgementScale Scale => LocalAreaSend2016.ProgressScale;

        /// <summary>The area has made sufficient progress.</summary>
        public static Grade SufficientProgress { get; } = Scale.Get("sufficient-progress");

        /// <summary>The area has not made sufficient progress.</summary>
        public static Grade NotSufficientProgress { get; } = Scale.Get("not-sufficient-progress");
    }
}
