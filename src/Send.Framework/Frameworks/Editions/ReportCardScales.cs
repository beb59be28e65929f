using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;
using S = Send.Framework.Frameworks.Editions.OfstedEducationSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The scales that every edition of Ofsted's renewed framework shares.</summary>
internal static class ReportCardScales
{
    public const string NeedsAttention = "needs-attention";
    public const string UrgentImprovement = "urgent-improvement";
    public const string NotMet = "not-met";

    /// <summary>The five points. The names of the consultation of February 2025 still circulate, and are no synonyms.</summary>
    public static JudgementScale FivePoint { get; } = JudgementScale.Ordered(
        "ofsted-report-card-five-point", "Grade of an evaluation area", S.SchoolToolkit("grades of the evaluation areas"),
        new GradeDefinition("exceptional", "Exceptional") { RejectedAliases = ["Exemplary"] },
        new GradeDefinition("strong-standard", "Strong standard") { RejectedAliases = ["Strong"] },
        new GradeDefinition("expected-standard", "Expected standard") { RejectedAliases = ["Secure"] },
        new GradeDefinition(NeedsAttention, "Needs attention") { RejectedAliases = ["Attention needed"] },
        new GradeDefinition(UrgentImprovement, "Urgent improvement") { RejectedAliases = ["Causing concern"] });

    public static JudgementScale Safeguarding { get; } = JudgementScale.MetNotMet(
        "ofsted-report-card-safeguarding", "Safeguarding standards", S.SchoolMonitoringGuide("safeguarding graded not met"),
        new GradeDefinition("met", "Met"),
        new GradeDefinition(NotMet, "Not met"));

    /// <summary>The rule that the new grades are never set beside the old ones.</summary>
    public static GeneralRule NotComparable => new()
    {
        Name = "not-comparable-with-before",
        Summary = "Ofsted says that the grades cannot be compared with those of the previous framework. There is no overall grade.",
        Source = S.FirstLookForParents("new grades and old ones"),
    };

    /// <summary>What every edition does not know of the version that followed its first.</summary>
    public static OpenQuestion SecondVersion => new(
        "V2", "What changed in the second version of the toolkits and guides, in force from September 2026. Its text was not available. For schools, The Key "
        + "reports no major change.",
        "The rules of the first version are shown as in force.");

    /// <summary>The report of a school, about 30 school days after the visit.</summary>
    public static FollowUpRule Report(Source source, Source anchorSource) => new()
    {
        Name = "report",
        When = RuleCondition.Always,
        Activity = EducationActivities.Report,
        Interval = FollowUpInterval.Of(30, IntervalUnit.SchoolDays, IntervalPrecision.Approximately),
        Anchors = [AnchorEvent.Ended],
        Force = Force.Usual,
        Addressee = EducationAddressees.Ofsted,
        Summary = "Ofsted publishes the report card about 30 working days after the visit, not counting school holidays.",
        Source = source,
        AnchorSource = anchorSource,
    };
}
