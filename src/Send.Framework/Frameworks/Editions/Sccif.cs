using NodaTime;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;
using S = Send.Framework.Frameworks.Editions.ChildrensServicesSources;
using T = Send.Framework.Frameworks.Editions.ChildrensServicesTerms;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The social care common inspection framework, since April 2017, for homes, agencies and the residential side of schools.</summary>
internal static class Sccif
{
    public const string Overall = "overall-experiences-and-progress";
    public const string HelpAndProtection = "help-and-protection";
    public const string Leaders = "leaders-and-managers";

    private const string ChildrensHome = "childrens-home";
    private const string SecureChildrensHome = "secure-childrens-home";
    private const string BoardingSchool = "boarding-school";
    private const string ResidentialSpecialSchool = "residential-special-school";

    public static JudgementScale Scale { get; } = JudgementScale.Ordered(
        "sccif-four-point", "Judgement on a social care provider", S.SccifJudgements("4.1 Judgement structure: four-point scale"),
        new GradeDefinition("outstanding", "Outstanding"),
        new GradeDefinition("good", "Good"),
        new GradeDefinition("requires-improvement", "Requires improvement to be good")
        {
            ShortLabel = "Requires improvement",
            Aliases = ["requires improvement"],
        },
        new GradeDefinition("inadequate", "Inadequate"));

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "sccif",
        Family = "sccif",
        Name = "Social care common inspection framework",
        Summary = "One judgement structure for children's homes, agencies, residential special schools and other places where children live or get "
            + "help. The judgement on help and protection limits the overall judgement.",
        Jurisdiction = "England",
        Subject = SubjectKind.Provider,
        Remits =
        [
            new(ChildrensHome, "Children's home"),
            new(SecureChildrensHome, "Secure children's home"),
            new("independent-fostering-agency", "Independent fostering agency"),
            new(BoardingSchool, "Boarding school"),
            new(ResidentialSpecialSchool, "Residential special school"),
            new("voluntary-adoption-agency", "Voluntary adoption agency"),
            new("adoption-support-agency", "Adoption support agency"),
            new("residential-family-centre", "Residential family centre"),
            new("residential-holiday-scheme", "Residential holiday scheme for disabled children"),
            new("residential-college", "Residential provision of a further education college"),
        ],
        Inspectorates = ["Ofsted"],
        InForceFrom = new LocalDate(2017, 4, 1),
        Source = S.SccifJudgements("for use from April 2017; list of providers in the introduction"),
        Kinds = [Full, MonitoringVisit],
        OpenQuestions =
        [
            new("start", "The day in April 2017 from which the framework is in use. The source does not give it.", "The first day of the month is used."),
            new("present-text", "Whether the intervals are still the same. Only older versions were available of the pages on scheduling "
                + "and on what follows an inadequate judgement.",
                "The intervals are shown with that note."),
            new("other-kinds",
                "The present form of interim inspections of children's homes and integrated inspections of schools. They are known to exist.",
                "Only full inspections and monitoring visits are described."),
            new("next", "When a provider is inspected again, if no available source has a rule for its kind and grade.", "Nothing is worked out."),
            new("anchor", "Whether the weeks and years are counted from the first or the last day of the visit.",
                "They are counted from its last day."),
            new("register", "Which register identifies a provider. It depends on the kind of provider.", "Any register is accepted."),
        ],
    });

    private static InspectionKind Full => new()
    {
        Code = "full",
        Activities = [Activity.FullInspection, T.ReturnVisit],
        OutcomeQuestion = Overall,
        Name = "Full inspection",
        Summary = "An inspection of everything that the framework judges.",
        Source = S.SccifChildrensHomes("8. Types of inspection: full inspection"),
        Questions =
        [
            new(Overall, "The overall experiences and progress of children and young people", Scale),
            new(HelpAndProtection, "How well children and young people are helped and protected", Scale),
            new(Leaders, "The effectiveness of leaders and managers", Scale),
        ],
        LimitingRules =
        [
            new()
            {
                Name = "help-and-protection",
                When = RuleCondition.Answered(HelpAndProtection, "inadequate"),
                Question = Overall,
                AtBest = "inadequate",
                Explanation = "If help and protection are inadequate, the overall experiences and progress are always inadequate.",
                Source = S.SccifJudgements("4.1 Judgement structure: limiting judgement"),
            },
            new()
            {
                Name = "leaders-and-managers",
                When = RuleCondition.Answered(Leaders, "inadequate"),
                Question = Overall,
                AtBest = "requires-improvement",
                Explanation = "If leaders and managers are inadequate, the overall experiences and progress require improvement at best and are "
                    + "likely to be inadequate.",
                Source = S.SccifJudgements("4.1 Judgement structure: graded judgement"),
            },
        ],
        FollowUpRules =
        [
            Return("return-to-home", RuleCondition.OfRemit(ChildrensHome, SecureChildrensHome),
                S.SccifChildrensHomes("15.1 Urgent case reviews: return within 6 to 8 weeks")),
            Return("return-to-school", RuleCondition.OfRemit(ResidentialSpecialSchool),
                S.SccifAccounts("return within about 6 to 8 weeks of an inadequate judgement")),
            new()
            {
                Name = "next-full",
                When = RuleCondition.AllOf(
                    RuleCondition.Answered(Overall, "outstanding", "good", "requires-improvement"), RuleCondition.OfRemit(ResidentialSpecialSchool)),
                Activity = Activity.FullInspection,
                Interval = FollowUpInterval.Of(1, IntervalUnit.Years, IntervalPrecision.Usually),
                Anchors = [AnchorEvent.Ended],
                AnchorSource = S.DayOfTheVisitNotSaid("annually; from which day is not said"),
                Force = Force.Usual,
                Addressee = EducationAddressees.Ofsted,
                Summary = "Ofsted usually inspects the residential provision of a residential special school every year.",
                Source = S.SccifBoarding("8.1 Frequency of inspections"),
            },
            new()
            {
                Name = "next-full",
                When = RuleCondition.AllOf(RuleCondition.Answered(Overall, "requires-improvement"), RuleCondition.OfRemit(BoardingSchool)),
                Activity = Activity.FullInspection,
                Interval = FollowUpInterval.Of(2, IntervalUnit.Years, IntervalPrecision.Within),
                Anchors = [AnchorEvent.Ended],
                AnchorSource = S.DayOfTheVisitNotSaid("within 2 years of the last inspection; from which of its days is not said"),
                Force = Force.Usual,
                Addressee = EducationAddressees.Ofsted,
                Summary = "Ofsted inspects a boarding school that requires improvement again within two years of the last inspection.",
                Source = S.SccifBoarding("8.1 Frequency of inspections: requires improvement"),
            },
        ],
        GeneralRules =
        [
            Following.Open(
                "next", "For this kind of provider and this grade, no available source gives an exact time for the next full inspection.",
                S.SccifAccounts("frequency of inspections"), activity: Activity.FullInspection),
            new()
            {
                Name = "case-review",
                When = RuleCondition.Answered(Overall, "inadequate"),
                Summary = "An inadequate overall judgement leads to an urgent case review, which considers enforcement and the next visits.",
                Source = S.SccifChildrensHomes("15.1 Urgent case reviews"),
            },
            new()
            {
                Name = "inspection-year",
                When = RuleCondition.OfRemit(ChildrensHome, SecureChildrensHome),
                Activity = Activity.FullInspection,
                Summary = "A children's home has at least one full inspection in each inspection year, from 1 April to 31 March.",
                Source = S.SccifChildrensHomes("10.1 Frequency and type of inspections"),
            },
            new()
            {
                Name = "three-year-cycle",
                When = RuleCondition.OfRemit(BoardingSchool),
                Activity = Activity.FullInspection,
                Summary = "The residential provision of a boarding school is inspected at least once in a cycle of three years.",
                Source = S.SccifBoarding("8.1 Frequency of inspections"),
            },
        ],
    };

    private static InspectionKind MonitoringVisit => new()
    {
        Code = "monitoring-visit",
        Activities = [T.ReturnVisit],
        Name = "Monitoring visit",
        Summary = "A visit to follow up concerns, an inadequate inspection or a compliance notice. It gives no grade.",
        Source = S.SccifChildrensHomes("20. Monitoring visits"),
        GeneralRules = [Following.Open("next", "No available source says what follows a monitoring visit.", S.SccifChildrensHomes("20. Monitoring visits"))],
    };

    private static FollowUpRule Return(string name, RuleCondition remit, Source source) => new()
    {
        Name = name,
        When = RuleCondition.AllOf(RuleCondition.Answered(Overall, "inadequate"), remit),
        Activity = T.ReturnVisit,
        Interval = FollowUpInterval.Of(6, IntervalUnit.Weeks, IntervalPrecision.Within),
        Until = FollowUpInterval.Of(8, IntervalUnit.Weeks, IntervalPrecision.Within),
        Anchors = [AnchorEvent.Ended],
        AnchorSource = S.DayOfTheVisitNotSaid("within 6 to 8 weeks; from which day is not said"),
        Force = Force.Usual,
        Addressee = EducationAddressees.Ofsted,
        Summary = "Ofsted returns within about six to eight weeks of an inadequate judgement, for a monitoring visit or a full inspection.",
        Source = source,
    };
}
