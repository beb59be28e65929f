using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Sources;
using Send.Framework.Time;
using static Send.Framework.Frameworks.Editions.EducationAddressees;
using static Send.Framework.Frameworks.Editions.ReportCardScales;
using S = Send.Framework.Frameworks.Editions.OfstedEducationSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Ofsted's renewed inspection of state-funded schools, with report cards, from 10 November 2025.</summary>
internal static class SchoolReportCards2025
{
    private const string Leadership = "leadership-and-governance";
    private const string SafeguardingArea = "safeguarding";
    private const string SpecialMeasures = "special-measures";
    private const string SignificantImprovement = "requires-significant-improvement";

    private static readonly Source CategorySource = S.TeachingUnionGuide(
        "the two categories of concern", note: "Confirmed in outline by Ofsted's monitoring operating guide of 5 November 2025.");

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "school-report-cards-2025",
        Family = EducationInspection2019.Family,
        Name = "School report cards (2025)",
        Summary = "Ofsted's renewed inspection of state-funded schools: a report card with one of five grades for each area, safeguarding met or not met, "
            + "and no overall grade. A category of concern follows from the grades but is not a grade itself.",
        Jurisdiction = "England",
        Inspectorates = ["Ofsted"],
        Subject = SubjectKind.Provider,
        Registers = ["urn"],
        Remits = [new(EducationInspection2019.StateFundedSchool, "State-funded schools")],
        InForceFrom = new LocalDate(2025, 11, 10),
        Source = S.SchoolInformation("title: for use on inspections from 10 November 2025"),
        LegalBasis =
        [
            new("Full inspections are carried out under section 5 of the Education Act 2005, monitoring and focused monitoring inspections under section 8.",
                S.SchoolInformation("types of inspection")),
        ],
        Kinds = [Full, Monitoring, FocusedMonitoring],
        OpenQuestions =
        [
            new("R1", "The largest number of monitoring inspections, and when a programme ends.", "Termly inspections are shown without an end."),
            new("R2", "When the next full inspection takes place.", "It is shown without a date."),
            new("R3", "Which grades a monitoring inspection can change, and how it words its result.", "It is recorded without judgements."),
            new("R5", "What follows a monitoring or a focused monitoring inspection.", "Nothing is worked out after one."),
            SecondVersion,
        ],
    });

    /// <summary>The areas of a school. The consultation gave state-funded and independent schools the same.</summary>
    public static ImmutableArray<Question> Areas =>
    [
        new("inclusion", "Inclusion", FivePoint),
        new("curriculum-and-teaching", "Curriculum and teaching", FivePoint),
        new("achievement", "Achievement", FivePoint),
        new("attendance-and-behaviour", "Attendance and behaviour", FivePoint),
        new("personal-development-and-well-being", "Personal development and well-being", FivePoint),
        new(Leadership, "Leadership and governance", FivePoint),
        new("early-years", "Early years", FivePoint, isRequired: false),
        new("post-16-provision", "Post-16 provision", FivePoint, isRequired: false),
        new(SafeguardingArea, "Are the safeguarding standards met?", ReportCardScales.Safeguarding),
    ];

    private static InspectionKind Full => new()
    {
        Code = "full",
        Activities = [Activity.FullInspection],
        Name = "Full inspection",
        Summary = "An inspection that grades the school in every evaluation area.",
        Source = S.SchoolInformation("types of inspection, full inspections"),
        Questions = Areas,
        Categories =
        [
            new()
            {
                Code = SpecialMeasures,
                Name = "Requires special measures",
                When = RuleCondition.AllOf(
                    RuleCondition.Answered(Leadership, UrgentImprovement),
                    RuleCondition.AnyOf(
                        RuleCondition.AnyAnswered(UrgentImprovement).ButNot(Leadership),
                        RuleCondition.Answered(SafeguardingArea, NotMet))),
                Explanation = "Leadership and governance need urgent improvement, and either another area does too or safeguarding is not met.",
                Source = CategorySource,
            },
            new()
            {
                Code = SignificantImprovement,
                Name = "Requires significant improvement",
                When = RuleCondition.AnyOf(RuleCondition.AnyAnswered(UrgentImprovement), RuleCondition.Answered(SafeguardingArea, NotMet)),
                Explanation = "One or more areas need urgent improvement or safeguarding is not met, but not what leads to special measures: leadership and "
                    + "governance in need of urgent improvement together with something else.",
                Source = CategorySource,
            },
        ],
        FollowUpRules =
        [
            Report(
                S.StMatthews("expected day of the report: 22 April 2026"),
                S.StMatthews("visit of 24 and 25 February 2026",
                    note: "The 30 days start on the day after the last day of the visit and leave out school holidays: from 25 February 2026, "
                        + "with Easter holidays from 30 March to 10 April, they end on 22 April 2026.")),
            new()
            {
                Name = "monitoring",
                When = RuleCondition.AnyOf(RuleCondition.InCategory(SpecialMeasures), RuleCondition.InCategory(SignificantImprovement)),
                Activity = Activity.MonitoringInspection,
                Recurrence = new(FollowUpInterval.Of(1, IntervalUnit.Terms, IntervalPrecision.Usually)),
                Anchors = [AnchorEvent.Published],
                Force = Force.Usual,
                Addressee = Ofsted,
                Summary = "A school in a category of concern has a monitoring inspection each term after its report card is published; how many depends on "
                    + "its circumstances.",
                Source = S.TesOnMonitoring("schools in a category of concern"),
            },
            new()
            {
                Name = "monitoring-programme",
                When = RuleCondition.AnyAnswered(NeedsAttention),
                Activity = Activity.MonitoringInspection,
                Recurrence = new(FollowUpInterval.Of(1, IntervalUnit.Terms, IntervalPrecision.Usually)),
                Anchors = [AnchorEvent.Published],
                AnchorSource = S.TeachingUnionGuide("termly monitoring", Evidence.Inferred, "From which day it counts is not said; taken "
                    + "as for schools in a category."),
                Force = Force.Usual,
                Addressee = Ofsted,
                Summary = "A school with any area that needs attention is put on a monitoring programme, with typically one inspection a term.",
                Source = S.TeachingUnionGuide(
                    "needs attention leads typically to termly monitoring", note: "That there is a programme is in Ofsted's monitoring operating guide."),
            },
            new()
            {
                Name = "next-full",
                When = RuleCondition.Always,
                Activity = Activity.FullInspection,
                IntervalUnknown = "No available source gives the interval between full inspections (open question R2).",
                Force = Force.Usual,
                Addressee = Ofsted,
                Summary = "The next routine inspection of the school is another full one.",
                Source = S.KapowOnFramework("only full inspections from November 2025"),
            },
        ],
        GeneralRules =
        [
            NotComparable,
            new()
            {
                Name = "suspend-and-return",
                Summary = "If safeguarding is the only failing, Ofsted may pause the inspection for up to three months and come back. Until then it is "
                    + "incomplete and nothing is published.",
                Source = S.SchoolToolkit("suspended inspections"),
            },
            new()
            {
                Name = "focused-monitoring",
                Activity = Activity.MonitoringInspection,
                Summary = "Whatever the grades, Ofsted may carry out a focused monitoring inspection when it receives information that causes concern.",
                Source = S.SchoolMonitoringGuide("focused monitoring inspections"),
            },
        ],
    };

    private static InspectionKind Monitoring => new()
    {
        Code = "monitoring",
        Activities = [Activity.MonitoringInspection],
        Name = "Monitoring inspection",
        Summary = "A visit under a monitoring programme, to a school in a category of concern or with an area that needs attention.",
        Source = S.SchoolMonitoringGuide("types of monitoring inspection"),
        GeneralRules =
        [
            Following.Open("R5", "No available source says what follows a monitoring inspection.", S.SchoolMonitoringGuide("types of monitoring inspection")),
        ],
    };

    private static InspectionKind FocusedMonitoring => new()
    {
        Code = "focused-monitoring",
        LooksAtTheWhole = false,
        Name = "Focused monitoring inspection",
        Summary = "A visit outside any programme that looks at one aspect, after a complaint or when it is commissioned.",
        Source = S.SchoolMonitoringGuide("focused monitoring inspections"),
        GeneralRules =
        [
            Following.Open("R5", "No available source says what follows a focused monitoring inspection.", S.SchoolMonitoringGuide("focused monitoring inspections")),
        ],
    };
}
