using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Sources;
using static Send.Framework.Frameworks.Editions.EducationAddressees;
using static Send.Framework.Frameworks.Editions.ReportCardScales;
using S = Send.Framework.Frameworks.Editions.OfstedEducationSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Ofsted's renewed inspection of further education and skills providers, from 10 November 2025.</summary>
internal static class FurtherEducation2025
{
    // The four types of provision, each graded by itself in three areas: the second dimension of the report card.
    private static readonly ImmutableArray<(string Code, string Name)> ProvisionTypes =
    [
        ("young-people", "Education programmes for young people"),
        ("adult-learning", "Adult learning programmes"),
        ("apprenticeships", "Apprenticeships"),
        ("high-needs", "Provision for learners and apprentices with high needs"),
    ];

    private static readonly ImmutableArray<(string Code, string Name)> AreasOfProvision =
    [
        ("curriculum-teaching-and-training", "curriculum, teaching and training"),
        ("achievement", "achievement"),
        ("participation-and-development", "participation and development"),
    ];

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "further-education-2025",
        Family = EducationInspection2019.Family,
        Name = "Further education and skills report cards (2025)",
        Summary = "Ofsted's renewed inspection of colleges and training providers. Some areas are graded once for the provider, others once for each "
            + "type of provision that it offers. Safeguarding is met or not met, and there is no overall grade.",
        Jurisdiction = "England",
        Inspectorates = ["Ofsted"],
        Subject = SubjectKind.Provider,
        Registers = ["ukprn", "urn", "ofsted-urn"],
        Remits = [new(EducationInspection2019.FurtherEducation, "Further education and skills")],
        InForceFrom = new LocalDate(2025, 11, 10),
        Source = S.FurtherEducationGuide("title: for use on inspections from 10 November 2025"),
        LegalBasis =
        [
            new("Further education and skills providers are inspected under part 8 of the Education and Inspections Act 2006.",
                S.FurtherEducationHandbook("paragraph 1", Evidence.Inferred, "Read in the handbook of the framework before.")),
        ],
        Kinds = [Full, Monitoring, NewProviderMonitoring],
        OpenQuestions =
        [
            new("F1", "When monitoring inspections and the next full inspection take place.", "They are shown without dates."),
            new("F2", "Which providers are judged on their contribution to meeting skills needs.", "It is accepted for all, and never reported as missing."),
            SecondVersion,
            new("F3", "Which scale a new provider's first monitoring inspection uses for its themes.", "It is recorded without judgements."),
        ],
    });

    private static ImmutableArray<Question> Questions =>
    [
        new("inclusion", "Inclusion", FivePoint),
        new("leadership-and-governance", "Leadership and governance", FivePoint),
        new("skills-contribution", "Contribution to meeting skills needs", FivePoint, isRequired: false),
        new("safeguarding", "Are the safeguarding standards met?", ReportCardScales.Safeguarding),
        .. ProvisionTypes.SelectMany(type => AreasOfProvision.Select(area =>
            new Question($"{type.Code}-{area.Code}", $"{type.Name}: {area.Name}", FivePoint, isRequired: false))),
    ];

    private static InspectionKind Full => new()
    {
        Code = "full",
        Activities = [Activity.FullInspection],
        Name = "Full inspection",
        Summary = "An inspection that grades the provider, and each type of provision that it offers, in every evaluation area.",
        Source = S.FurtherEducationFile("columns of the sheet on full inspections in the year"),
        Questions = Questions,
        FollowUpRules = [MonitoringProgramme, NextFull],
        GeneralRules = [NotComparable],
    };

    private static InspectionKind Monitoring => new()
    {
        Code = "monitoring",
        Activities = [Activity.MonitoringInspection],
        LooksAtTheWhole = false,
        Name = "Monitoring inspection",
        Summary = "A visit for one of five reasons. The first visit to a new provider is a separate kind of inspection; the others are urgent "
            + "improvement or safeguarding not met, an area that needs attention, a focused visit and a newly merged college. The report "
            + "grades the areas that the visit looked at.",
        Source = S.FurtherEducationFile("columns of the sheet on monitoring inspections"),
        Questions = [.. Questions.Select(q => new Question(q.Code, q.Title, q.Scale, isRequired: false))],
        FollowUpRules = [NextFull],
        GeneralRules =
        [
            NotComparable,
            new()
            {
                Name = "types-of-monitoring",
                Summary = "There are five types of monitoring inspection: after urgent improvement or not met, after needs attention, focused, "
                    + "of a new provider, and of a newly merged college.",
                Source = S.FurtherEducationMonitoringGuide("the five types of monitoring inspection"),
            },
        ],
    };

    private static InspectionKind NewProviderMonitoring => new()
    {
        Code = "new-provider-monitoring",
        Name = "New provider monitoring inspection",
        Summary = "The first visit to a new provider.",
        Source = S.FurtherEducationMonitoringGuide("types of monitoring inspection"),
        GeneralRules =
        [
            Following.Open(
                "F1", "No available source says when a new provider has its full inspection.",
                S.FurtherEducationMonitoringGuide("types of monitoring inspection")),
        ],
    };

    private static FollowUpRule MonitoringProgramme => new()
    {
        Name = "monitoring-programme",
        When = RuleCondition.AnyOf(
            RuleCondition.AnyAnswered(NeedsAttention, UrgentImprovement), RuleCondition.Answered("safeguarding", NotMet)),
        Activity = Activity.MonitoringInspection,
        IntervalUnknown = "The guide sets up a programme, but the text on how often and for how long was not available (open question F1).",
        Force = Force.Usual,
        Addressee = Ofsted,
        Summary = "A provider with an area that needs attention or urgent improvement, or whose safeguarding is not met, is put on a monitoring programme.",
        Source = S.FurtherEducationMonitoringGuide("the monitoring programme"),
    };

    private static FollowUpRule NextFull => new()
    {
        Name = "next-full",
        When = RuleCondition.Always,
        Activity = Activity.FullInspection,
        IntervalUnknown = "No available source gives the interval between full inspections (open question F1).",
        Force = Force.Usual,
        Addressee = Ofsted,
        Summary = "The provider has another full inspection.",
        Source = S.FurtherEducationGuide("full inspections"),
    };
}
