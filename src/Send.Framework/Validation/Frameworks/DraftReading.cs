using NodaTime;
using Send.Framework.Time;

namespace Send.Framework.Validation.Frameworks;

/// <summary>Puts a definition into the words of the model, as far as it can be read: what has not the shape of the contract is not known.</summary>
internal static class DraftReading
{
    public static DefinitionDraft Read(DefinitionNode root) => new(root)
    {
        Schema = Text(root, "schema"),
        Id = Text(root, "id"),
        Subject = Term(root, "subject", FrameworkTerms.Subjects),
        InForceFrom = Date(root, "inForceFrom"),
        InForceTo = Date(root, "inForceTo"),
        Registers = Texts(root, "registers"),
        Remits = List(root, "remits", remit => new RemitDraft(remit, Text(remit, "code"), Date(remit, "inForceFrom"), Date(remit, "inForceTo"))),
        Activities = List(root, "activities", activity => new WordDraft(activity, Text(activity, "code"), Text(activity, "name"))),
        Anchors = List(root, "anchors", anchor => new WordDraft(anchor, Text(anchor, "code"), Text(anchor, "words"))),
        Addressees = List(root, "addressees", addressee => new WordDraft(addressee, Text(addressee, "code"), Text(addressee, "name"))),
        Scales = List(root, "scales", Scale),
        Kinds = List(root, "kinds", Kind),
        Pauses = List(root, "pauses", pause => new PauseDraft(pause, Texts(pause, "activities"), Date(pause, "certainlyFrom"), Date(pause, "certainlyTo"))),
        OpenQuestions = List(root, "openQuestions", question => Text(question, "code")),
    };

    /// <summary>The condition of a rule, which need not have one.</summary>
    public static Part<ConditionDraft> When(DefinitionNode rule) => Given(rule, "when", Condition);

    private static ScaleDraft Scale(DefinitionNode scale) => new(scale, Text(scale, "id"), Term(scale, "kind", FrameworkTerms.ScaleKinds))
    {
        Rounding = Text(scale, "rounding"),
        MayBeCapped = Given(scale, "mayBeCapped", flag => flag.Text == "true"),
        Grades = List(scale, "grades", grade => new GradeDraft(grade, Text(grade, "code"), Whole(grade, "lowestScore"), Whole(grade, "highestScore"))),
    };

    private static KindDraft Kind(DefinitionNode kind) => new(kind, Text(kind, "code"))
    {
        Questions = List(kind, "questions", Question),
        ProgressScale = Text(kind, "progressScale"),
        Ranges = [.. ((string[])["daysOnSite", "workingDaysToPublication"]).Select(member => Range(kind.Member("visit")?.Member(member))).OfType<RangeDraft>()],
        ImprovementRules = List(kind, "improvementRules", rule => new ImprovementDraft(
            rule, When(rule), Term(rule, "kind", FrameworkTerms.ImprovementKinds), Term(rule, "occurrence", FrameworkTerms.Occurrences), Range(rule.Member("observed")))),
        Categories = List(kind, "categories", category => new CategoryDraft(category, Text(category, "code"), When(category))),
        LimitingRules = List(kind, "limitingRules", rule => new LimitDraft(
            rule, Text(rule, "id"), Text(rule, "name"), When(rule), Text(rule, "question"), Text(rule, "atBest"))),
        FollowUpRules = List(kind, "followUpRules", FollowUp),
        GeneralRules = List(kind, "generalRules", rule => new GeneralDraft(rule, Text(rule, "id"), Text(rule, "name"), When(rule), Text(rule, "activity"))),
    };

    private static QuestionDraft Question(DefinitionNode question) => new(
        question, Text(question, "code"), Text(question, "scale"), Texts(question, "remits"),
        List(question, "changes", change => new ChangeDraft(change, Date(change, "on"), Date(change, "notBefore"), Texts(change, "remits"))));

    private static RangeDraft? Range(DefinitionNode? range) => range is null ? null : new(range, Whole(range, "minimum"), Whole(range, "maximum"));

    private static FollowUpDraft FollowUp(DefinitionNode rule) => new(rule, Text(rule, "id"), Text(rule, "name"), When(rule))
    {
        Activity = Text(rule, "activity"),
        Addressee = Text(rule, "addressee"),
        Anchors = Texts(rule, "anchors"),
        Interval = Interval(rule, "interval"),
        Until = Interval(rule, "until"),
        Tolerance = Interval(rule, "tolerance"),
        Precision = Text(rule, "precision"),
        Recurrence = Given(rule, "recurrence", _ => true),
        IntervalUnknown = Text(rule, "intervalUnknown"),
    };

    private static ConditionDraft Condition(DefinitionNode when) => new(when, ConditionForms.Of(when), ConditionForms.IsInDoubt(when))
    {
        Question = Text(when, "question"),
        Progress = when.Member("anyProgress") ?? when,
        Grades = Texts(when, "grades"),
        Except = Texts(when, "except"),
        Category = Text(when, "category"),
        Remits = Texts(when, "remits"),
        From = Date(when, "startedFrom"),
        To = Date(when, "startedTo"),
        Parts = List(when, when.Member("allOf") is null ? "anyOf" : "allOf", Condition),
    };

    private static Part<T> Given<T>(DefinitionNode owner, string name, Func<DefinitionNode, T> read)
        where T : notnull =>
        owner.Member(name) is { } member ? Part<T>.Known(member, read(member))
        : owner.Has(name) ? Part<T>.Unreadable(owner)
        : Part<T>.NotGiven(owner);

    private static Listed<T> List<T>(DefinitionNode owner, string name, Func<DefinitionNode, T> read) =>
        new(owner.Member(name) ?? owner, owner.Member(name)?.Children.Count ?? 0, [.. owner.Items(name).Select(read)]);

    private static Listed<Part<string>> Texts(DefinitionNode owner, string name) => List(owner, name, item => Part<string>.Known(item, item.Text));

    private static Part<string> Text(DefinitionNode owner, string name) => Given(owner, name, text => text.Text);

    private static Part<T> Term<T>(DefinitionNode owner, string name, Terms<T> terms)
        where T : notnull => Given(owner, name, term => terms.ValueOf(term.Text));

    private static Part<LocalDate> Date(DefinitionNode owner, string name) =>
        Given(owner, name, date => date.TryGetDate(out var day) ? day : throw new InvalidOperationException("A date of another shape is bad."));

    private static Part<int> Whole(DefinitionNode owner, string name) => Given(owner, name, number => int.Parse(number.Text, System.Globalization.CultureInfo.InvariantCulture));

    private static Part<FollowUpInterval> Interval(DefinitionNode owner, string name) =>
        Given(owner, name, interval => interval.TryGetInterval(out var length) ? length : throw new InvalidOperationException("An interval of another shape is bad."));
}
