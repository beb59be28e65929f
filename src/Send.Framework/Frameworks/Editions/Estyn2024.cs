using NodaTime;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;
using static Send.Framework.Frameworks.Editions.EducationActivities;
using S = Send.Framework.Frameworks.Editions.DevolvedNationsSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Estyn's inspection in Wales in the cycle of September 2024 to July 2030: prose for each area, and a level of follow-up.</summary>
internal static class Estyn2024
{
    private const string School = "maintained-school";
    private const string Setting = "non-maintained-setting";
    private const string Authority = "local-government-education-services";
    private const string SchoolFollowUp = "school-follow-up";
    private const string SettingFollowUp = "setting-follow-up";
    private const string AuthorityFollowUp = "authority-follow-up";

    public static JudgementScale AreaScale { get; } = JudgementScale.Narrative(
        "estyn-area", "Evaluation of an inspection area", S.EstynExplained("criteria and the outcome of inspection"));

    public static JudgementScale SchoolFollowUpScale { get; } = JudgementScale.Unordered(
        "estyn-school-follow-up", "Follow-up of a school or pupil referral unit", S.EstynCycle("levels of follow-up"),
        new GradeDefinition("no-follow-up", "No follow-up"),
        new GradeDefinition("estyn-review", "Estyn review"),
        new GradeDefinition("significant-improvement", "Significant improvement"),
        new GradeDefinition("special-measures", "Special measures"));

    public static JudgementScale SettingFollowUpScale { get; } = JudgementScale.Unordered(
        "estyn-setting-follow-up", "Follow-up of a non-maintained setting", S.EstynAnnualReport("non-maintained settings"),
        new GradeDefinition("no-follow-up", "No follow-up"),
        new GradeDefinition("estyn-review", "Estyn review"),
        new GradeDefinition("focused-improvement", "Focused improvement"));

    public static JudgementScale AuthorityFollowUpScale { get; } = JudgementScale.Binary(
        "estyn-authority-follow-up", "Follow-up of local government education services", S.EstynCycle("local government education services"),
        new GradeDefinition("no-follow-up", "No follow-up"),
        new GradeDefinition("causing-significant-concern", "Causing significant concern"));

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "estyn-2024",
        Family = "estyn",
        Name = "Estyn inspection (2024 to 2030)",
        Summary = "How good education is in Wales, described in prose without summative grades. Schools have a core inspection and an interim visit in the "
            + "six-year period from September 2024 to July 2030. Serious shortcomings lead to a level of follow-up.",
        Jurisdiction = "Wales",
        Inspectorates = ["Estyn"],
        Subject = SubjectKind.Provider,
        Remits =
        [
            new(School, "Maintained schools and pupil referral units"),
            new(Setting, "Non-maintained settings"),
            new(Authority, "Local government education services"),
        ],
        InForceFrom = new LocalDate(2024, 9, 1),
        InForceTo = new LocalDate(2030, 7, 31),
        Source = S.EstynExplained("how often schools are inspected: period from September 2024 to July 2030"),
        LegalBasis =
        [
            new("A maintained school or pupil referral unit that requires significant improvement or special measures must write a "
                + "post-inspection action plan: sections 39 and 40 of the Education Act 2005.", S.EstynFollowUp("post-inspection action plans")),
        ],
        Kinds = [Core, Interim],
        OpenQuestions =
        [
            new("W1", "On which days of September 2024 and July 2030 the period starts and ends.", "The edition is in force from the first "
                + "day of September 2024 to the last day of July 2030."),
            new("W2", "Whether the 45 days to the report are calendar or working days.", "They are counted as calendar days."),
            new("W3", "When the interim visit and follow-up visits take place.", "They are shown without dates."),
            new("W4", "The areas of a non-maintained setting, which Estyn inspects jointly with Care Inspectorate Wales.", "Only the follow-up is recorded."),
            new("W5", "Whether the levels of follow-up have an order.", "They are treated as having no order."),
            new("W7", "When a setting or a local government education service is inspected again, and what follows an interim visit.",
                "Nothing is worked out."),
            new("W6", "Whether the time to the report and the interim visit apply to remits other than schools.", "They are applied to schools only."),
        ],
    });

    private static InspectionKind Core => new()
    {
        Code = "core",
        Name = "Core inspection",
        Summary = "An inspection that evaluates each area in prose and says which follow-up the provider needs, if any.",
        Source = S.EstynExplained("core inspection and interim visit"),
        Questions =
        [
            new("teaching-and-learning", "Teaching and learning", AreaScale) { Remits = [School] },
            new("well-being-care-support-and-guidance", "Well-being, care, support and guidance", AreaScale) { Remits = [School] },
            new("education-services-and-their-impact", "Education services and their impact", AreaScale) { Remits = [Authority] },
            new("leading-and-improving", "Leading and improving", AreaScale) { Remits = [School, Authority] },
            new(SchoolFollowUp, "Which follow-up does the school need?", SchoolFollowUpScale) { Remits = [School] },
            new(SettingFollowUp, "Which follow-up does the setting need?", SettingFollowUpScale) { Remits = [Setting] },
            new(AuthorityFollowUp, "Do the services cause significant concern?", AuthorityFollowUpScale) { Remits = [Authority] },
        ],
        FollowUpRules =
        [
            new()
            {
                Name = "report",
                When = RuleCondition.OfRemit(School),
                Activity = Report,
                Interval = FollowUpInterval.Of(45, IntervalUnit.Days, IntervalPrecision.Usually),
                Anchors = [AnchorEvent.Started],
                Force = Force.Usual,
                Addressee = EducationAddressees.Estyn,
                Summary = "The report is published 45 days after the start of the inspection.",
                Source = S.EstynExplained("how results are communicated"),
            },
            new()
            {
                Name = "interim-visit",
                When = RuleCondition.OfRemit(School),
                Activity = InterimVisit,
                IntervalUnknown = "Both visits fall within the six-year period, but no available source gives the time between them (open question W3).",
                Force = Force.Usual,
                Addressee = EducationAddressees.Estyn,
                Summary = "A school has a core inspection and an interim visit within the six-year period.",
                Source = S.EstynExplained("how often schools are inspected"),
            },
            Review(SchoolFollowUp, S.EstynCycle("levels of follow-up")),
            Review(SettingFollowUp, S.EstynAnnualReport("non-maintained settings")),
            new()
            {
                Name = "action-plan",
                When = RuleCondition.Answered(SchoolFollowUp, "significant-improvement", "special-measures"),
                Activity = PostInspectionActionPlan,
                IntervalUnknown = "No available source gives the time allowed for the plan (open question W3).",
                Force = Force.Statutory,
                Addressee = EducationAddressees.GoverningBody,
                Summary = "The governing body, working with the local authority, must produce a post-inspection action plan.",
                Source = S.EstynFollowUp("post-inspection action plans"),
            },
            new()
            {
                Name = "follow-up",
                When = RuleCondition.Answered(SchoolFollowUp, "significant-improvement", "special-measures"),
                Activity = FollowUpInspection,
                IntervalUnknown = "No available source gives the times of the visits (open question W3).",
                Force = Force.Usual,
                Addressee = EducationAddressees.Estyn,
                Summary = "Estyn returns to a school in a statutory category until the school is taken out of it.",
                Source = S.EstynFollowUp("guidance for schools in a statutory category"),
            },
            new()
            {
                Name = "action-plan",
                When = RuleCondition.Answered(SettingFollowUp, "focused-improvement"),
                Activity = PostInspectionActionPlan,
                IntervalUnknown = "No available source gives the time allowed for the plan (open question W3).",
                Force = Force.Required,
                Addressee = EducationAddressees.RegisteredPerson,
                Summary = "Estyn requires the registered person or responsible individual to produce a post-inspection action plan.",
                Source = S.EstynFollowUp("post-inspection action plans, non-maintained sector"),
            },
            new()
            {
                Name = "follow-up",
                When = RuleCondition.Answered(AuthorityFollowUp, "causing-significant-concern"),
                Activity = FollowUpInspection,
                IntervalUnknown = "No available source says what follows, and when (open question W3).",
                Force = Force.Usual,
                Addressee = EducationAddressees.Estyn,
                Summary = "Services that cause significant concern are followed up.",
                Source = S.EstynCycle("local government education services"),
            },
        ],
        GeneralRules =
        [
            Following.Open(
                "W7", "No available source says when the provider is inspected again.", S.EstynCycle("local government education services"),
                RuleCondition.OfRemit(Setting, Authority)),
            new()
            {
                Name = "no-grades",
                Summary = "Estyn has not given summative grades since 2022. Its earlier labels, such as adequate and needs improvement, belong to other "
                    + "editions.",
                Source = S.EstynCycle("no summative grades since 2022"),
            },
        ],
    };

    private static InspectionKind Interim => new()
    {
        Code = "interim-visit",
        Activities = [InterimVisit],
        Name = "Interim visit",
        Summary = "A visit between core inspections that looks at progress and next steps. It draws no overall conclusion.",
        Source = S.EstynExplained("core inspection and interim visit"),
        GeneralRules =
        [
            Following.Open("W7", "No available source says what follows an interim visit.", S.EstynExplained("core inspection and interim visit")),
        ],
    };

    private static FollowUpRule Review(string question, Source source) => new()
    {
        Name = question == SchoolFollowUp ? "school-review" : "setting-review",
        When = RuleCondition.Answered(question, "estyn-review"),
        Activity = EstynReview,
        IntervalUnknown = "No available source gives the time of the review (open question W3).",
        Force = Force.Usual,
        Addressee = EducationAddressees.Estyn,
        Summary = "Estyn reviews the progress made.",
        Source = source,
    };
}
