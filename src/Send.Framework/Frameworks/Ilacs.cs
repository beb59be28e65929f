using Send.Framework.Frameworks.Editions;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks;

/// <summary>
/// The vocabulary of ILACS, Ofsted's inspection of local authority children's services in England, as names: edition, kinds of inspection,
/// questions and grades. A misspelt name does not compile.
/// </summary>
/// <remarks>Kinds and questions are codes; a grade belongs to one scale, so it is the grade itself.</remarks>
public static class Ilacs
{
    /// <summary>The code shared by the successive editions.</summary>
    public const string Family = "ilacs";

    /// <summary>The framework in force since January 2018.</summary>
    public static InspectionFramework Edition2018 => Ilacs2018.Framework;

    /// <summary>The codes of the kinds of inspection.</summary>
    public static class Kinds
    {
        /// <summary>Two weeks on site, after a weaker judgement.</summary>
        public const string Standard = "standard";

        /// <summary>One week on site, after a stronger judgement. It judges what a standard inspection judges.</summary>
#pragma warning disable CA1720 // It is what the framework calls it, not the C# type.
        public const string Short = "short";
#pragma warning restore CA1720

        /// <summary>A visit on one theme between inspections, without grades.</summary>
        public const string FocusedVisit = "focused-visit";

        /// <summary>A visit to an authority that was judged inadequate.</summary>
        public const string MonitoringVisit = "monitoring-visit";

        /// <summary>The annual meeting, without a report.</summary>
        public const string EngagementMeeting = "engagement-meeting";
    }

    /// <summary>The codes of the questions, the names of the members of <c>judgements</c> in a document.</summary>
    public static class Questions
    {
        /// <summary>The impact of leaders on social work practice.</summary>
        public const string ImpactOfLeaders = "impact-of-leaders";

        /// <summary>Children who need help and protection.</summary>
        public const string HelpAndProtection = "help-and-protection";

        /// <summary>Children in care and care leavers, one judgement until January 2023.</summary>
        public const string ChildrenInCareAndCareLeavers = "children-in-care-and-care-leavers";

        /// <summary>Children in care, since January 2023.</summary>
        public const string ChildrenInCare = "children-in-care";

        /// <summary>Care leavers, since January 2023.</summary>
        public const string CareLeavers = "care-leavers";

        /// <summary>Overall effectiveness, until April 2026.</summary>
        public const string OverallEffectiveness = "overall-effectiveness";

        /// <summary>Whether the letter after a focused visit raises areas for priority action.</summary>
        public const string PriorityAction = "priority-action";
    }

    /// <summary>The four grades of a standard or short inspection.</summary>
    public static class Grades
    {
        /// <summary>The scale that the four are on, strongest first.</summary>
        public static JudgementScale Scale => Ilacs2018.Scale;

        /// <summary>Outstanding.</summary>
        public static Grade Outstanding { get; } = Scale.Get("outstanding");

        /// <summary>Good.</summary>
        public static Grade Good { get; } = Scale.Get("good");

        /// <summary>Requires improvement to be good.</summary>
        public static Grade RequiresImprovement { get; } = Scale.Get("requires-improvement");

        /// <summary>Inadequate.</summary>
        public static Grade Inadequate { get; } = Scale.Get("inadequate");
    }

    /// <summary>The two answers of a focused visit.</summary>
    public static class PriorityActions
    {
        /// <summary>The scale that both are on. Neither is the better grade.</summary>
        public static JudgementScale Scale => Ilacs2018.PriorityActionScale;

        /// <summary>The letter raises no area for priority action.</summary>
        public static Grade NotRaised { get; } = Scale.Get("not-raised");

        /// <summary>The letter raises areas for priority action.</summary>
        public static Grade Raised { get; } = Scale.Get("raised");
    }
}
