using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>The kinds of inspection, with their questions and rules.</summary>
internal sealed partial class DefinitionTree
{
    private void AddKind(TreeMembers at, InspectionKind kind)
    {
        at.Text("code", kind.Code);
        at.Text("name", kind.Name);
        at.Text("summary", kind.Summary);
        at.Unless(usual: true, "publishesReport", kind.PublishesReport);
        at.List("questions", kind.Questions, Question);
        at.Text("progressScale", kind.ProgressScale?.Id);
        at.Object("visit", kind.Visit, static (at, visit) =>
        {
            at.Interval("notice", "noticePrecision", visit.Notice);
            at.Object("noticeSource", visit.NoticeSource, Source);
            at.Object("daysOnSite", visit.DaysOnSite, Range);
            at.Object("workingDaysToPublication", visit.WorkingDaysToPublication, Range);
        });
        at.List("improvementRules", kind.ImprovementRules, static (at, rule) =>
        {
            When(at, rule.When);
            at.Text("kind", rule.Kind.Code);
            at.Text("occurrence", FrameworkTerms.Occurrences.CodeOf(rule.Occurrence));
            at.Object("observed", rule.Observed, Range);
            at.Object("source", rule.Source, Source);
        });
        at.List("categories", kind.Categories, static (at, category) =>
        {
            at.Text("code", category.Code);
            at.Text("name", category.Name);
            When(at, category.When);
            at.Text("explanation", category.Explanation);
            at.Object("source", category.Source, Source);
        });
        at.List("limitingRules", kind.LimitingRules, (at, rule) =>
        {
            Identity(at, rule.Id);
            at.Text("name", rule.Name);
            When(at, rule.When);
            at.Text("question", rule.Question);
            at.Text("atBest", rule.AtBest);
            at.Unless(usual: true, "alwaysHolds", rule.AlwaysHolds);
            at.Text("explanation", rule.Explanation);
            at.Object("source", rule.Source, Source);
        });
        at.List("followUpRules", kind.FollowUpRules, FollowUp);
        at.List("generalRules", kind.GeneralRules, (at, rule) =>
        {
            Identity(at, rule.Id);
            at.Text("name", rule.Name);
            When(at, rule.When);
            at.Text("activity", rule.Activity?.Code);
            at.Text("text", rule.Summary);
            at.Object("source", rule.Source, Source);
        });
        at.Object("source", kind.Source, Source);
    }

    private static void Question(TreeMembers at, Question question)
    {
        at.Text("code", question.Code);
        at.Text("title", question.Title);
        at.Text("scale", question.Scale.Id);
        at.Unless(usual: true, "required", question.IsRequired);
        at.Texts("remits", question.Remits);
        at.List("changes", question.Changes, static (at, change) =>
        {
            at.Text("change", FrameworkTerms.Changes.CodeOf(change.IsAddition));
            at.Date("on", change.On);
            at.Date("notBefore", change.NotBefore == change.On ? null : change.NotBefore);
            at.Texts("remits", change.Remits);
            at.Object("source", change.Source, Source);
        });
    }

    private void FollowUp(TreeMembers at, FollowUpRule rule)
    {
        Identity(at, rule.Id);
        at.Text("name", rule.Name);
        When(at, rule.When);
        at.Text("activity", rule.Activity.Code);
        at.Interval("interval", "precision", rule.Interval);
        at.Interval("until", "untilPrecision", rule.Until);
        at.Interval("tolerance", "tolerancePrecision", rule.Tolerance);
        at.Object("recurrence", rule.Recurrence, static (at, recurrence) =>
        {
            at.Interval("every", "precision", recurrence.Every);
            at.Number("atMost", recurrence.AtMost);
        });
        at.Text("intervalUnknown", rule.IntervalUnknown);
        at.Texts("anchors", [.. rule.Anchors.Select(anchor => anchor?.Code!)]);
        at.Text("force", FrameworkTerms.Forces.CodeOf(rule.Force));
        at.Text("addressee", rule.Addressee.Code);
        at.Text("text", rule.Summary);
        at.Object("source", rule.Source, Source);
        at.Object("anchorSource", rule.AnchorSource, Source);
    }

    private static void Range(TreeMembers at, ObservedRange range)
    {
        at.Number("count", range.Count);
        at.Number("minimum", range.Minimum);
        at.Number("maximum", range.Maximum);
        at.Number("median", range.Median);
        at.Object("source", range.Source, Source);
    }

    /// <summary>When a rule applies; nothing for a rule that always does.</summary>
    private static void When(TreeMembers at, RuleCondition when) => at.Object("when", when.IsAlways ? null : when, Condition);

    private static void Condition(TreeMembers at, RuleCondition condition)
    {
        at.Text("question", condition.Question);
        at.Unless(usual: false, "anyQuestion", condition.Kind == ConditionKind.AnyAnswered);
        at.Unless(usual: false, "anyProgress", condition.OnProgress);
        at.Texts("grades", condition.Grades);
        at.Texts("except", condition.Except);
        at.Text("category", condition.Category);
        at.Texts("remits", condition.Remits);
        at.Date("startedFrom", condition.From);
        at.Date("startedTo", condition.To);
        at.List(condition.Kind == ConditionKind.AllOf ? "allOf" : "anyOf", condition.Parts, Condition);
    }

    private void Identity(TreeMembers at, string id) => at.Text("id", _withIdentities ? id : null);
}
