using NodaTime;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;
using static Send.Framework.Frameworks.Editions.EducationActivities;
using static Send.Framework.Frameworks.Editions.EducationAddressees;
using S = Send.Framework.Frameworks.Editions.OfstedEducationSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The education inspection framework of September 2019, for schools, further education, early years and independent schools.</summary>
internal static class EducationInspection2019
{
    public const string Family = "education-inspection";
    public const string StateFundedSchool = "state-funded-school";
    public const string FurtherEducation = "further-education-and-skills";
    public const string EarlyYears = "early-years";
    public const string IndependentSchool = "independent-school";

    private const string Overall = "overall-effectiveness";
    private const string Quality = "quality-of-education";
    private const string Behaviour = "behaviour-and-attitudes";
    private const string Development = "personal-development";
    private const string Leadership = "leadership-and-management";
    private const string EarlyYearsProvision = "early-years-provision";
    private const string SixthForm = "sixth-form-provision";
    private const string Safeguarding = "safeguarding";
    private const string Category = "category-of-concern";
    private const string Outcome = "outcome";

    // The first day on which state-funded schools were no longer given a judgement of overall effectiveness.
    private static readonly LocalDate WithoutOverall = new(2024, 9, 2);

    public static JudgementScale FourPoint { get; } = JudgementScale.Ordered(
        "eif-four-point", "Judgement under the education inspection framework", S.SchoolHandbook("grades of the key judgements"),
        new GradeDefinition("outstanding", "Outstanding") { SectorLabel = "1" },
        new GradeDefinition("good", "Good") { SectorLabel = "2" },
        new GradeDefinition("requires-improvement", "Requires improvement") { SectorLabel = "3" },
        new GradeDefinition("inadequate", "Inadequate") { SectorLabel = "4" });

    public static JudgementScale SafeguardingScale { get; } = JudgementScale.MetNotMet(
        "eif-safeguarding", "Effectiveness of safeguarding", S.SchoolHandbook("whether safeguarding is effective"),
        new GradeDefinition("effective", "Effective"),
        new GradeDefinition("not-effective", "Not effective"));

    /// <summary>The category that a report states. Grades alone do not always tell which it is (open question E3).</summary>
    public static JudgementScale CategoryScale { get; } = JudgementScale.Unordered(
        "eif-category-of-concern", "Category of concern", S.SchoolInspectionFile(
            "column of the category of concern: SM, SWK, NTI", note: "Read in public code that loads the file with its columns as they are named there."),
        new GradeDefinition("special-measures", "Special measures"),
        new GradeDefinition("serious-weaknesses", "Serious weaknesses"),
        new GradeDefinition("notice-to-improve", "Notice to improve"));

    public static JudgementScale SkillsScale { get; } = JudgementScale.Ordered(
        "eif-skills-contribution", "Contribution to meeting skills needs",
        S.FurtherEducationHandbook("contribution to meeting skills needs", Evidence.Secondary, "The three steps were not read in the handbook itself."),
        new GradeDefinition("strong", "Strong"),
        new GradeDefinition("reasonable", "Reasonable"),
        new GradeDefinition("limited", "Limited"));

    /// <summary>The standards of SI 2014/3283. The renewed inspection of independent schools judges on the same scale.</summary>
    public static JudgementScale IndependentStandardsScale { get; } = JudgementScale.MetNotMet(
        "independent-school-standards", "Independent school standards", S.IndependentHandbook("extent to which the independent school standards are met"),
        new GradeDefinition("met", "Met"),
        new GradeDefinition("not-met", "Not met"));

    /// <summary>The sentences in which an ungraded inspection ends. The file puts them in no order.</summary>
    public static JudgementScale UngradedScale { get; } = JudgementScale.Unordered(
        "eif-ungraded-outcome", "Outcome of an ungraded inspection", S.SchoolInspectionFile("values of the ungraded inspection outcome"),
        new GradeDefinition("remains-outstanding", "School remains outstanding") { Aliases = ["School remains Outstanding"] },
        new GradeDefinition("remains-outstanding-with-concerns", "School remains outstanding, with concerns")
        {
            Aliases = ["School remains Outstanding (Concerns) - S5 Next"],
        },
        new GradeDefinition("remains-good", "School remains good") { Aliases = ["School remains Good"] },
        new GradeDefinition("remains-good-and-improving", "School remains good, improving")
        {
            Aliases = ["School remains Good (Improving) - S5 Next"],
        },
        new GradeDefinition("remains-good-with-concerns", "School remains good, with concerns")
        {
            Aliases = ["School remains Good (Concerns) - S5 Next"],
        },
        new GradeDefinition("standards-maintained", "Standards maintained"),
        new GradeDefinition("improved-significantly", "Improved significantly"),
        new GradeDefinition("some-aspects-not-as-strong", "Some aspects not as strong"));

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "education-inspection-2019",
        Family = Family,
        Name = "Education inspection framework (2019)",
        Summary = "How good a school, college or early years setting is, on four grades. State-funded schools stopped having a judgement of "
            + "overall effectiveness on 2 September 2024; the other remits kept it to the end.",
        Jurisdiction = "England",
        Inspectorates = ["Ofsted"],
        Subject = SubjectKind.Provider,
        Registers = ["urn", "ukprn", "ofsted-urn"],
        Remits =
        [
            new(StateFundedSchool, "State-funded schools"),
            new(FurtherEducation, "Further education and skills"),
            new(EarlyYears, "Registered early years settings"),
            new(IndependentSchool, "Non-association independent schools") { InForceTo = new LocalDate(2025, 12, 31) },
        ],
        InForceFrom = new LocalDate(2019, 9, 1),
        InForceTo = new LocalDate(2025, 11, 9),
        Source = S.EarlyYearsHandbook("introduction: inspections carried out from September 2019 under the framework"),
        LegalBasis =
        [
            new("State-funded schools are inspected under sections 5 and 8 of the Education Act 2005.",
                S.SchoolMonitoringHandbook("introduction, paragraphs 4 to 6")),
            new("Registered early years settings are inspected under sections 49 and 50 of the Childcare Act 2006.", S.EarlyYearsHandbook("paragraph 1")),
            new("Further education and skills providers are inspected under part 8 of the Education and Inspections Act 2006.",
                S.FurtherEducationHandbook("paragraph 1")),
            new("Non-association independent schools are inspected under section 109 of the Education and Skills Act 2008.",
                S.IndependentHandbook("paragraph 1")),
        ],
        Kinds = [Graded, Ungraded, Monitoring],
        Pauses =
        [
            new([NextInspection, GradedInspection], new(2020, 3, 17), new(2020, 12, 31),
                "All routine inspection was suspended because of Covid-19 from 17 March 2020. Monitoring inspections of schools were to resume in January "
                + "2021; no source was available on when graded and ungraded inspections did.",
                S.InspectionInJanuary2021("introduction")),
        ],
        OpenQuestions =
        [
            new("E1", "On which day of September 2019 the framework came into force.", "The edition is in force from the first of the month."),
            new("E2", "Whether and how independent schools were inspected between 10 November 2025 and the start of the renewed inspection in January 2026.",
                "The edition applies to them until the end of 2025."),
            new("E3", "Whether a school with an inadequate key judgement requires special measures or has serious weaknesses, if that depends on the "
                + "capacity of its leaders, which is not graded.",
                "The category then says that the school is in one of the two."),
            new("E4", "When a school without a judgement of overall effectiveness is next inspected.",
                "No date is worked out for state-funded schools inspected from 2 September 2024."),
            new("E5", "The intervals for further education and skills.", "The next inspection is shown without a date."),
            new("E6", "Which day the intervals are counted from.", "They are counted from the end of the visit; the anchor is marked as inferred."),
            new("E7", "When the sentences that report ungraded inspections changed.", "Every sentence is accepted throughout."),
            new("E8", "When the judgement on the contribution to meeting skills needs was introduced, and which providers it applies to.",
                "It is accepted for further education throughout, and never reported as missing."),
            new("E9", "When the window for early years settings was extended to six years; routine inspection was suspended from March 2020.",
                "Six years are applied throughout."),
            new("E11", "What follows a monitoring inspection, or an ungraded inspection of anything other than a state-funded school.",
                "Nothing is worked out after one."),
            new("E10", "Initial teacher education was inspected under its own framework.", "It is not a remit of this edition."),
        ],
    });

    private static InspectionKind Graded => new()
    {
        Code = "graded",
        Activities = [NextInspection, GradedInspection],
        OutcomeQuestion = Overall,
        Name = "Graded inspection",
        Summary = "An inspection that grades every key judgement. Schools know it as a section 5 inspection.",
        Source = S.SchoolMonitoringHandbook("paragraph 3 on graded, ungraded and urgent inspections"),
        Questions =
        [
            new(Overall, "Overall effectiveness", FourPoint)
            {
                Changes =
                [
                    QuestionChange.Removed(WithoutOverall, S.SchoolHandbook(
                        "edition of 16 September 2024, without overall effectiveness", note: "Announced on 2 September 2024 with immediate effect."))
                    with { Remits = [StateFundedSchool] },
                ],
            },
            new(Quality, "Quality of education", FourPoint),
            new(Behaviour, "Behaviour and attitudes", FourPoint),
            new(Development, "Personal development", FourPoint),
            new(Leadership, "Leadership and management", FourPoint),
            new(EarlyYearsProvision, "Early years provision", FourPoint, isRequired: false) { Remits = [StateFundedSchool, IndependentSchool] },
            new(SixthForm, "Sixth form provision", FourPoint, isRequired: false) { Remits = [StateFundedSchool, IndependentSchool] },
            new(Safeguarding, "Is safeguarding effective?", SafeguardingScale),
            new(Category, "Category of concern that the report states", CategoryScale, isRequired: false) { Remits = [StateFundedSchool] },
            new("skills-contribution", "Contribution to meeting skills needs", SkillsScale, isRequired: false) { Remits = [FurtherEducation] },
            new("independent-school-standards", "Are the independent school standards met?", IndependentStandardsScale) { Remits = [IndependentSchool] },
        ],
        Categories = [SpecialMeasures, SeriousWeaknesses, CategoryOfConcern],
        LimitingRules =
        [
            new()
            {
                Name = "inadequate-key-judgement",
                When = RuleCondition.AnyAnswered("inadequate").ButNot(Overall, EarlyYearsProvision, SixthForm),
                Question = Overall,
                AtBest = "inadequate",
                Explanation = "An inadequate key judgement makes overall effectiveness inadequate.",
                Source = S.SchoolHandbook("overall effectiveness", Evidence.Secondary, "Known from accounts of the handbook."),
            },
            new()
            {
                Name = "ineffective-safeguarding",
                When = RuleCondition.Answered(Safeguarding, "not-effective"),
                Question = Leadership,
                AtBest = "inadequate",
                AlwaysHolds = false,
                Explanation = "If safeguarding is not effective, leadership and management are likely to be inadequate.",
                Source = S.SchoolHandbook("leadership and management", Evidence.Secondary, "Known from accounts of the handbook."),
            },
        ],
        FollowUpRules =
        [
            NextAfter(StateFundedSchool, ["outstanding", "good"], NextInspection, FollowUpInterval.Of(4, IntervalUnit.Years, IntervalPrecision.Approximately),
                "A state-funded school that is outstanding or good is inspected again after about 4 years.", S.SchoolHandbook("frequency of inspection")),
            NextAfter(StateFundedSchool, ["requires-improvement", "inadequate"], GradedInspection,
                FollowUpInterval.Of(30, IntervalUnit.Months, IntervalPrecision.Within),
                "A state-funded school that requires improvement or is inadequate has its next graded inspection within 30 months.",
                S.SchoolHandbook("frequency of inspection")),
            NextAfter(EarlyYears, ["outstanding", "good"], NextInspection, FollowUpInterval.Of(6, IntervalUnit.Years, IntervalPrecision.Within),
                "An early years setting is inspected again within a window of 6 years from its last inspection.",
                S.SixYearWindow("6-year window from the date of the last inspection")),
            NextAfter(EarlyYears, ["requires-improvement"], NextInspection, FollowUpInterval.Of(1, IntervalUnit.Years, IntervalPrecision.Within),
                "An early years setting that requires improvement is inspected again within a year.",
                S.SixYearWindow("providers judged to require improvement")),
            NextAfter(EarlyYears, ["inadequate"], NextInspection, FollowUpInterval.Of(6, IntervalUnit.Months, IntervalPrecision.Within),
                "An inadequate early years setting is inspected again within 6 months of the inspection.",
                S.JudgedInadequate("visit to check compliance: reinspection within 6 months")),
            new()
            {
                Name = "next-inspection",
                When = RuleCondition.OfRemit(FurtherEducation),
                Activity = NextInspection,
                IntervalUnknown = "The intervals for further education and skills were not available (open question E5).",
                Force = Force.Usual,
                Addressee = Ofsted,
                Summary = "A further education and skills provider is inspected again.",
                Source = S.FurtherEducationHandbook("part 1, frequency of inspection"),
            },
            new()
            {
                Name = "next-inspection",
                When = RuleCondition.OfRemit(IndependentSchool),
                Activity = NextInspection,
                IntervalUnknown = "No interval is fixed.",
                Force = Force.Discretionary,
                Addressee = Ofsted,
                Summary = "An independent school is inspected again when the Department for Education commissions it.",
                Source = S.IndependentHandbook("standard inspections under section 109"),
            },
        ],
        GeneralRules =
        [
            new()
            {
                Name = "no-overall-effectiveness",
                When = RuleCondition.AllOf(RuleCondition.OfRemit(StateFundedSchool), RuleCondition.Started(WithoutOverall)),
                Activity = NextInspection,
                OpenQuestion = "E4",
                Summary = "If there is no judgement of overall effectiveness, tables in the handbook say by when the school is likely to be inspected again. "
                    + "The tables were not available (open question E4).",
                Source = S.NahtQuestions("when will my school be inspected, on paragraphs 37 to 86 of the handbook"),
            },
            new()
            {
                Name = "first-inspection",
                When = RuleCondition.OfRemit(EarlyYears),
                Activity = NextInspection,
                Summary = "A new early years setting is inspected for the first time within 30 months of its registration.",
                Source = S.SixYearWindow("new childcare providers"),
            },
            new()
            {
                Name = "suspended-inspection",
                When = RuleCondition.AllOf(RuleCondition.OfRemit(StateFundedSchool), RuleCondition.Answered(Safeguarding, "not-effective")),
                Summary = "From September 2024 an inspection of a school that fails in safeguarding alone can be left incomplete. Inspectors return within "
                    + "three months to complete it.",
                Source = S.NorthumberlandBriefing("3 September 2024, schools that fail in safeguarding alone"),
            },
        ],
    };

    private static DerivedCategory SpecialMeasures => new()
    {
        Code = "special-measures",
        Name = "Special measures",
        When = RuleCondition.Answered(Category, "special-measures"),
        Explanation = "The report states the category.",
        Source = S.SchoolInspectionFile("column of the category of concern: SM"),
    };

    private static DerivedCategory SeriousWeaknesses => new()
    {
        Code = "serious-weaknesses",
        Name = "Serious weaknesses",
        When = RuleCondition.AnyOf(
            RuleCondition.Answered(Category, "serious-weaknesses"),
            RuleCondition.AllOf(
                RuleCondition.OfRemit(StateFundedSchool),
                RuleCondition.Started(WithoutOverall),
                RuleCondition.Answered(Quality, "outstanding", "good", "requires-improvement"),
                RuleCondition.Answered(Development, "outstanding", "good", "requires-improvement"),
                RuleCondition.AnyOf(
                    RuleCondition.Answered(Behaviour, "inadequate"),
                    RuleCondition.Answered(Leadership, "inadequate"),
                    RuleCondition.Answered(Safeguarding, "not-effective")))),
        Explanation = "Either the report states the category, or a key judgement is inadequate or safeguarding is not effective, while the "
            + "quality of education and personal development are not inadequate: the school gives an acceptable standard of education.",
        Source = S.TheKey("table of the two categories, on paragraphs 190 to 194 of the handbook"),
    };

    private static DerivedCategory CategoryOfConcern => new()
    {
        Code = "special-measures-or-serious-weaknesses",
        Name = "Special measures or serious weaknesses",
        When = RuleCondition.AllOf(
            RuleCondition.OfRemit(StateFundedSchool),
            RuleCondition.AnyOf(
                RuleCondition.AnyAnswered("inadequate").ButNot(EarlyYearsProvision, SixthForm),
                RuleCondition.Answered(Safeguarding, "not-effective"))),
        Explanation = "A judgement is inadequate or safeguarding is not effective. Which of the two categories applies depends on the capacity of the school's "
            + "leaders, which the report describes but does not grade.",
        Source = S.TheKey("formal categories of concern, on paragraphs 190 to 195 of the handbook"),
    };

    private static InspectionKind Ungraded => new()
    {
        Code = "ungraded",
        Activities = [NextInspection],
        LooksAtTheWhole = false,
        Name = "Ungraded inspection",
        Summary = "An inspection of a school under section 8, with an outcome in a sentence instead of grades.",
        Source = S.SchoolMonitoringHandbook("paragraph 3 on graded, ungraded and urgent inspections"),
        Questions = [new(Outcome, "Outcome", UngradedScale) { Remits = [StateFundedSchool] }],
        FollowUpRules =
        [
            new()
            {
                Name = "next-inspection",
                When = RuleCondition.Answered(Outcome, "remains-outstanding", "remains-good"),
                Activity = NextInspection,
                Interval = FollowUpInterval.Of(4, IntervalUnit.Years, IntervalPrecision.Approximately),
                Anchors = [AnchorEvent.Ended],
                Force = Force.Usual,
                Addressee = Ofsted,
                Summary = "A school that remains outstanding or good is inspected again after about 4 years.",
                Source = S.SchoolHandbook("frequency of inspection", Evidence.Inferred,
                    "The interval is that of outstanding and good schools; that it also follows an ungraded inspection is inferred."),
            },
            new()
            {
                Name = "next-graded",
                When = RuleCondition.Answered(
                    Outcome, "remains-outstanding-with-concerns", "remains-good-and-improving", "remains-good-with-concerns"),
                Activity = GradedInspection,
                IntervalUnknown = "The sentence does not say when.",
                Force = Force.Usual,
                Addressee = Ofsted,
                Summary = "The next inspection of the school is a graded one.",
                Source = S.SchoolInspectionFile("values that end in S5 Next"),
            },
            new()
            {
                Name = "next-inspection",
                When = RuleCondition.Answered(Outcome, "standards-maintained", "improved-significantly", "some-aspects-not-as-strong"),
                Activity = NextInspection,
                IntervalUnknown = "The tables in the handbook were not available (open question E4).",
                Force = Force.Usual,
                Addressee = Ofsted,
                Summary = "The school is inspected again by the date that the handbook's tables give.",
                Source = S.NahtQuestions("when will my school be inspected, on paragraphs 37 to 86 of the handbook"),
            },
        ],
        GeneralRules =
        [
            Following.Open(
                "E11", "Ungraded inspections are inspections of state-funded schools. No available source says what follows one of another provider.",
                S.SchoolMonitoringHandbook("paragraph 3 on graded, ungraded and urgent inspections"),
                RuleCondition.OfRemit(EarlyYears, FurtherEducation, IndependentSchool)),
        ],
    };

    private static InspectionKind Monitoring => new()
    {
        Code = "monitoring",
        Name = "Monitoring inspection",
        Summary = "An inspection under section 8 of whether a school is making enough progress. It gives no grades.",
        Source = S.SchoolMonitoringHandbook("paragraphs 2 and 4"),
        GeneralRules = [Following.Open("E11", "No available source says what follows it.", S.SchoolMonitoringHandbook("paragraphs 2 and 4"))],
    };

    private static FollowUpRule NextAfter(
        string remit, string[] grades, Activity activity, FollowUpInterval interval, string summary, Source source) => new()
        {
            Name = activity == GradedInspection ? "next-graded" : "next-inspection",
            When = RuleCondition.AllOf(RuleCondition.OfRemit(remit), RuleCondition.Answered(Overall, grades)),
            Activity = activity,
            Interval = interval,
            Anchors = [AnchorEvent.Ended],
            Force = Force.Usual,
            Addressee = Ofsted,
            Summary = summary,
            Source = source,
            AnchorSource = S.SchoolHandbook(
                "frequency of inspection", Evidence.Inferred, "Counted from the last inspection; its last day is taken (open question E6)."),
        };
}
