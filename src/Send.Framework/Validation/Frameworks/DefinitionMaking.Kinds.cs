using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

internal sealed partial class DefinitionMaking
{
    private InspectionKind Kind(DefinitionNode kind) => new()
    {
        Code = Text(kind, "code"),
        Name = Text(kind, "name"),
        Summary = Text(kind, "summary"),
        Source = SourceOf(kind),
        PublishesReport = kind.FlagOf("publishesReport") ?? true,
        Questions = Each(kind, "questions", QuestionOf),
        ProgressScale = kind.TextOf("progressScale") is { } scale ? _scales[scale] : null,
        Visit = kind.Member("visit") is { } visit
            ? new()
            {
                Notice = visit.IntervalOf("notice", "noticePrecision"),
                NoticeSource = SourceOrNull(visit, "noticeSource"),
                DaysOnSite = Range(visit, "daysOnSite"),
                WorkingDaysToPublication = Range(visit, "workingDaysToPublication"),
            }
            : null,
        ImprovementRules = Each(kind, "improvementRules", Improvement),
        Categories = Each(kind, "categories", Category),
        LimitingRules = Each(kind, "limitingRules", Limit),
        FollowUpRules = Each(kind, "followUpRules", FollowUp),
        GeneralRules = Each(kind, "generalRules", General),
    };

    private Question QuestionOf(DefinitionNode question) =>
        new(Text(question, "code"), Text(question, "title"), _scales[Text(question, "scale")], question.FlagOf("required") ?? true)
        {
            Remits = question.TextsOf("remits"),
            Changes = Each(question, "changes", Change),
        };

    private static QuestionChange Change(DefinitionNode change)
    {
        var (on, source) = (Date(change, "on"), SourceOf(change));
        var made = FrameworkTerms.Changes.ValueOf(Text(change, "change")) ? QuestionChange.Added(on, source) : QuestionChange.Removed(on, source);
        return made with { NotBefore = change.DateOf("notBefore") ?? on, Remits = change.TextsOf("remits") };
    }

    private static ImprovementRule Improvement(DefinitionNode rule) => new()
    {
        When = When(rule),
        Kind = FrameworkTerms.ImprovementKinds.ValueOf(Text(rule, "kind")),
        Occurrence = FrameworkTerms.Occurrences.ValueOf(Text(rule, "occurrence")),
        Observed = Range(rule, "observed"),
        Source = SourceOf(rule),
    };

    private static DerivedCategory Category(DefinitionNode category) => new()
    {
        Code = Text(category, "code"),
        Name = Text(category, "name"),
        When = When(category),
        Explanation = Text(category, "explanation"),
        Source = SourceOf(category),
    };

    private static LimitingRule Limit(DefinitionNode rule) => new()
    {
        Name = Text(rule, "name"),
        When = When(rule),
        Question = Text(rule, "question"),
        AtBest = Text(rule, "atBest"),
        AlwaysHolds = rule.FlagOf("alwaysHolds") ?? true,
        Explanation = Text(rule, "explanation"),
        Source = SourceOf(rule),
    };

    private FollowUpRule FollowUp(DefinitionNode rule) => new()
    {
        Name = Text(rule, "name"),
        When = When(rule),
        Activity = ActivityOf(Text(rule, "activity")),
        Interval = rule.IntervalOf("interval", "precision"),
        Until = rule.IntervalOf("until", "untilPrecision"),
        Tolerance = rule.IntervalOf("tolerance", "tolerancePrecision"),
        Recurrence = rule.Member("recurrence") is { } again ? new(again.IntervalOf("every", "precision")!, again.WholeOf("atMost")) : null,
        IntervalUnknown = rule.TextOf("intervalUnknown"),
        Anchors = Each(rule, "anchors", a => AnchorOf(a.Text)),
        Force = FrameworkTerms.Forces.ValueOf(Text(rule, "force")),
        Addressee = AddresseeOf(Text(rule, "addressee")),
        Summary = Text(rule, "text"),
        Source = SourceOf(rule),
        AnchorSource = SourceOrNull(rule, "anchorSource"),
    };

    private GeneralRule General(DefinitionNode rule) => new()
    {
        Name = Text(rule, "name"),
        When = When(rule),
        Activity = rule.TextOf("activity") is { } activity ? ActivityOf(activity) : null,
        Summary = Text(rule, "text"),
        Source = SourceOf(rule),
    };

    private static RuleCondition When(DefinitionNode rule) => DraftReading.When(rule).Is(out var when) ? when.ToCondition() : RuleCondition.Always;

    private Activity ActivityOf(string code) => Own("activities", code) is { } own
        ? new(code, Text(own, "name"), FrameworkTerms.ActivityKinds.ValueOf(Text(own, "kind")))
        : Activity.AreaSend.First(a => a.Code == code);

    private AnchorEvent AnchorOf(string code) => Own("anchors", code) is { } own
        ? new(code, Text(own, "words"))
        : AnchorEvent.AreaSend.First(a => a.Code == code);

    private Addressee AddresseeOf(string code) => Own("addressees", code) is { } own
        ? new(code, Text(own, "name"))
        : VocabularyChecks.Addressees.First(a => a.Code == code);

    private DefinitionNode? Own(string member, string code) => root.Items(member).FirstOrDefault(item => item.TextOf("code") == code);
}
