using System.Collections.Immutable;
using Send.Framework.Frameworks.Layouts;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Frameworks.Editions.Layouts;

/// <summary>The reports of area SEND inspections since 2023. The revision of 2025 kept layout and wording.</summary>
internal static class AreaSendLayouts
{
    private const string Send = "(special educational needs and (or|) (disabilities|disability)|special educational needs|) (send|)";
    private const string Us = "the (local area partnership|area partnership|local partnership|partnership)";
    private const string OurArrangements =
        "the (local area|area|local|) (partnerships|partnership) " + Send + " arrangements (for (the|) children and young people (with|who have) " + Send + "|)";
    private const string Within = "(within|in) (the next|) (approximately|about|around|) {interval}";
    private const string Chief =
        "(hmci|hmi|hmic|hcmi|(the|) (hm|) chief inspector|(his|her) (majestys|majesty|majesties) (chief inspector|chief inspector hmci))";
    private const string Acts = " (should|must|need to|needs to|need urgently to|needs urgently to|urgently need to|need a|needs a)";
    private const string EducationHealthAndCare =
        "(strategic|) leaders (from|) (across|in|from) (education health and (social|) care|health (social|) care and education|health education and (social|) care|"
        + "education (social|) care and health|(social|) care health and education|(social|) care education and health)" + Acts;

    public static ReportLayout Full { get; } = new()
    {
        Code = "area-send-full",
        Name = "the report of an area SEND full inspection",
        Editions = ["area-send-2023", "area-send-2025"],
        Kind = AreaSend.Kinds.Full,
        Source = S.Reports2023To2025("title page, sections and formal sentences; the same in the Essex report of May 2026"),
        Titles =
        [
            "area (send|special educational needs and or (disabilities|disability) (send|)) (full|) inspection (of|in) (the|) {name:12} (local|) (area|) partnership",
            "area send (full|) inspection of (the|) {name:12} lap",
        ],
        Dates =
        [
            "inspection (dates|date) (were|was|) (from|between|on|) {dates}", "(dates|date) of (the|this|) (full|) inspection (from|between|on|) {dates}",
        ],
        Previous =
        [
            "(dates|date) of (the|) (previous|last) (full|) (inspection|inspections) (the previous (full|) inspection (was|took place) (on|from|between|)|) {dates}",
            "(previous|last) (inspection|inspections) (dates|date|) (from|between|on|) {dates}",
        ],
        NeverInspected =
        [
            "((dates|date) of (the|) (previous|last) (full|) (inspection|inspections)|previous (inspection|inspections) (dates|date|)) "
            + "(not previously inspected|not inspected (previously|before)|not applicable|n a|none|no previous inspection|(this is the|) first inspection)",
        ],
        Published = ["(report|) published (on|) {dates}", "(date of publication|publication date) {dates}"],
        RunningHeads = ["(area|) (send|) inspection report (of|) {any:10} (local|) area partnership"],
        Sections =
        [
            new(ReportLayout.OutcomeSection, "(inspection|) (outcome|outcomes)", "(outcome|outcomes) of (the|this|) inspection"),
            new(ReportLayout.BodiesSection, "(information|) about the (local|) area partnership"),
            new("experience", "what is it like to be a child or young person with (send|special educational needs and or disabilities send) in this area"),
            new("effective", "what is the (local|) area partnership doing that is effective"),
            new("better", "what does the (local|) area partnership need to do better"),
            new("priority", "(areas|area) for priority action"),
            new("improvement", "(areas|area) for improvement"),
            new(ReportLayout.DetailsSection, "local area partnership details"),
            new("about", "information about this inspection"),
            new("team", "inspection team"),
        ],
        Grades =
        [
            new(AreaSend.Questions.Outcome, "typically-positive", OurArrangements + " (typically lead|lead typically) to positive experiences and outcomes"),
            new(AreaSend.Questions.Outcome, "inconsistent", OurArrangements + " lead to inconsistent experiences and outcomes"),
            new(AreaSend.Questions.Outcome, "systemic-failings",
                "there are widespread (and or|and|or) systemic failings (leading|which lead|that lead) to significant concerns about (the|) experiences and outcomes"),
        ],
        Stated =
        [
            new(ReportLayout.NextFullInspection,
                "the next (full|) (area send|area|send|) (full|) (inspection|reinspection) will (usually|normally|) "
                + "(be|take place|be carried out|be undertaken|be conducted|be held|happen|occur) " + Within),
            new(ReportLayout.MonitoringInspection,
                "(a|an|the) (area send|send|) monitoring (inspection|visit) will (usually|normally|) "
                + "(be|take place|be carried out|be undertaken|be conducted|be held|happen|occur) " + Within),
        ],
        Responses =
        [
            new("strategic-plan",
                "(as a result of this inspection|) (ofsted and (the|) {any:6}|(the|) (cqc|care quality commission) (cqc|) and ofsted) (ask|asks|request|requests) "
                + "(that|) " + Us + " (to|) (update|updates) and (publish|publishes) (its|their|the) (area send|send|) strategic (send|) plan"),
            new("priority-action-plan",
                "(as a result of this inspection|) " + Chief + " {any:10} (requires|require) (that|) " + Us
                + " (to|) (prepare|prepares|produce|produces) and (submit|submits) a priority action plan"),
        ],
        ResponsibleBodies =
        [
            "{any:40} (are|is|share|shares|have|has|hold|holds) (jointly|joint|collectively|both|) (responsible|responsibility|accountable)",
        ],
        Areas = [new("priority", "area-for-priority-action") { BodiesHeading = "responsible (body|bodies)" }, new("improvement", "area-for-improvement")],
        AreaSubjects =
        [
            new("local-area-partnership",
                "(the|) (local area partnership|area partnership|local partnership|partnership|lap)" + Acts,
                "(strategic|senior|area|) (leaders|partners) (across|from across|in) the (local area partnership|area partnership|local partnership|partnership)" + Acts,
                "(local area partnership|area partnership|local partnership|partnership) leaders" + Acts),
            new("education-leaders", EducationHealthAndCare, "education leaders" + Acts, "leaders (in|from|across) education" + Acts),
            new("health-leaders", EducationHealthAndCare, "(local area|area|) health leaders" + Acts, "leaders (in|from|across) health" + Acts),
            new("social-care-leaders", EducationHealthAndCare, "social care leaders" + Acts, "leaders (in|from|across) social care" + Acts),
            new("local-authority",
                "(leaders (from|in|at|within|of)|) the (local authority|la|council)" + Acts, "(local authority|la|council) leaders" + Acts,
                "(leaders (from|in|at|within|of)|) (the|) {name:8}" + Acts),
            new("integrated-care-board",
                "(leaders (from|in|at|within|of)|) the (integrated care board|icb) (icb|)" + Acts, "(integrated care board|icb) leaders" + Acts,
                "(leaders (from|in|at|within|of)|) (the|) {name:14}" + Acts),
            new("joint-commissioners", "joint commissioners" + Acts, "commissioners across the (local|) (area|) partnership" + Acts),
        ],
        AreaOpenings = ["{any:30} (should|must|need to|needs to|need urgently to|have identified the need to|need a)"],
    };

    /// <summary>No monitoring report could be read; the sentence is quoted by the press, the title follows that of the full inspection.</summary>
    public static ReportLayout Monitoring { get; } = new()
    {
        Code = "area-send-monitoring",
        Name = "the report of an area SEND monitoring inspection",
        Editions = ["area-send-2025"],
        Kind = AreaSend.Kinds.Monitoring,
        Source = S.HertfordshireForum("shape and scope of the monitoring inspection",
            "The title follows that of the full inspection, and only the favourable sentence has been seen."),
        Titles =
        [
            "area send monitoring inspection of (the|) {name:12} (local|) area partnership",
            "monitoring inspection of (the|) {name:12} (local|) area partnership",
        ],
        Dates = Full.Dates,
        Previous = Full.Previous,
        Published = Full.Published,
        RunningHeads = ["(area|) (send|) monitoring inspection report (of|) {any:10} (local|) area partnership", .. Full.RunningHeads],
        Sections = Full.Sections,
        Grades =
        [
            new(AreaSend.Questions.Outcome, "effective-action",
                "(inspectors found that|) the (local|) area partnership has taken effective action (as|because|to|in)"),
            new(AreaSend.Questions.Outcome, "not-effective-action",
                "(inspectors found that|) the (local|) area partnership has not taken effective action"),
        ],
        Stated = Full.Stated,
        ResponsibleBodies = Full.ResponsibleBodies,
    };

    /// <summary>The outcome letters of 2016 to 2022.</summary>
    public static ReportLayout OutcomeLetter { get; } = new()
    {
        Code = "local-area-send-letter",
        Name = "the outcome letter of a local area SEND inspection",
        Editions = ["local-area-send-2016"],
        Kind = AreaSend.Kinds.Full,
        Source = S.QuotedOutcomeLetters("opening and determination of the letters that councils quote"),
        Titles = ["joint (local|) area (send|special educational needs and disabilities) inspection (in|of) (the|) {name:12}"],
        Dates = ["(between|from) {dates} ofsted and the care quality commission cqc (conducted|carried out|undertook) a joint inspection"],
        Sections =
        [
            new("weaknesses", "areas of significant weakness"),
            new("findings", "main findings"),
        ],
        Grades =
        [
            new(AreaSend.Questions.WrittenStatementOfAction, "required",
                "(as a result of the findings of this inspection|) (and|) (in accordance with the children act 2004 joint area reviews regulations 2015|) "
                + "(her|his) majestys chief inspector (hmci|) (has|) determined that a written statement of action (wsoa|) (is|was) required",
                "hmci (has|) determined that a written statement of action (wsoa|) (is|was) required"),
            new(AreaSend.Questions.WrittenStatementOfAction, "not-required",
                "(her|his) majestys chief inspector (hmci|) (has|) determined that a written statement of action (wsoa|) (is|was) not required"),
        ],
        Areas =
        [
            new("weaknesses", "area-of-significant-weakness")
            {
                Lead = "the local area is (now|) required to produce and submit a written statement of action (wsoa|) to ofsted that explains how (it|the local area) "
                + "will tackle the following areas of significant weakness",
            },
        ],
    };

    /// <summary>The letters after revisits, from December 2018.</summary>
    public static ReportLayout RevisitLetter { get; } = new()
    {
        Code = "local-area-send-revisit",
        Name = "the letter after a revisit of a local area",
        Editions = ["local-area-send-2016"],
        Kind = AreaSend.Kinds.Revisit,
        Source = S.RevisitStatement2018("judgement of each weakness", "The opening is quoted on the pages of councils and Healthwatch."),
        Titles = ["joint (local|) area (send|special educational needs and disabilities) (revisit|re visit) (in|of|to) (the|) {name:12}"],
        Dates = ["(between|from) {dates} ofsted and the care quality commission cqc (revisited|re visited) the (local|) area of"],
    };

    public static ImmutableArray<ReportLayout> All => [Full, Monitoring, OutcomeLetter, RevisitLetter];
}
