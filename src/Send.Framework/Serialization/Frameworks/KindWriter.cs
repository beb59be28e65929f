using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Serialization.Frameworks;

/// <summary>Writes a kind of inspection with its questions and rules.</summary>
internal static class KindWriter
{
    public static void Write(ref JsonOutput json, InspectionKind kind)
    {
        json.Member("code"u8, kind.Code);
        json.Member("name"u8, kind.Name);
        json.Member("summary"u8, kind.Summary);
        FrameworkParts.Unless(ref json, "publishesReport"u8, kind.PublishesReport, usual: true);
        FrameworkParts.List(ref json, "questions"u8, kind.Questions, Question);
        FrameworkParts.Known(ref json, "progressScale"u8, kind.ProgressScale?.Id);
        Visit(ref json, kind.Visit);
        FrameworkParts.List(ref json, "improvementRules"u8, kind.ImprovementRules, static (ref json, rule) =>
        {
            FrameworkParts.When(ref json, rule.When);
            json.Member("kind"u8, rule.Kind.Code);
            json.Member("occurrence"u8, FrameworkTerms.Occurrences.CodeOf(rule.Occurrence));
            FrameworkParts.Range(ref json, "observed"u8, rule.Observed);
            FrameworkParts.Source(ref json, rule.Source);
        });
        FrameworkParts.List(ref json, "categories"u8, kind.Categories, static (ref json, category) =>
        {
            json.Member("code"u8, category.Code);
            json.Member("name"u8, category.Name);
            FrameworkParts.When(ref json, category.When);
            json.Member("explanation"u8, category.Explanation);
            FrameworkParts.Source(ref json, category.Source);
        });
        FrameworkParts.List(ref json, "limitingRules"u8, kind.LimitingRules, static (ref json, rule) =>
        {
            json.Member("id"u8, rule.Id);
            json.Member("name"u8, rule.Name);
            FrameworkParts.When(ref json, rule.When);
            json.Member("question"u8, rule.Question);
            json.Member("atBest"u8, rule.AtBest);
            FrameworkParts.Unless(ref json, "alwaysHolds"u8, rule.AlwaysHolds, usual: true);
            json.Member("explanation"u8, rule.Explanation);
            FrameworkParts.Source(ref json, rule.Source);
        });
        FrameworkParts.List(ref json, "followUpRules"u8, kind.FollowUpRules, FollowUp);
        FrameworkParts.List(ref json, "generalRules"u8, kind.GeneralRules, static (ref json, rule) =>
        {
            json.Member("id"u8, rule.Id);
            json.Member("name"u8, rule.Name);
            FrameworkParts.When(ref json, rule.When);
            FrameworkParts.Known(ref json, "activity"u8, rule.Activity?.Code);
            json.Member("text"u8, rule.Summary);
            FrameworkParts.Source(ref json, rule.Source);
        });
        FrameworkParts.Source(ref json, kind.Source);
    }

    private static void Question(ref JsonOutput json, Question question)
    {
        json.Member("code"u8, question.Code);
        json.Member("title"u8, question.Title);
        json.Member("scale"u8, question.Scale.Id);
        FrameworkParts.Unless(ref json, "required"u8, question.IsRequired, usual: true);
        FrameworkParts.Codes(ref json, "remits"u8, question.Remits);
        FrameworkParts.List(ref json, "changes"u8, question.Changes, static (ref json, change) =>
        {
            json.Member("change"u8, FrameworkTerms.Changes.CodeOf(change.IsAddition));
            json.Member("on"u8, change.On);
            FrameworkParts.Known(ref json, "notBefore"u8, change.NotBefore == change.On ? null : change.NotBefore);
            FrameworkParts.Codes(ref json, "remits"u8, change.Remits);
            FrameworkParts.Source(ref json, change.Source);
        });
    }

    private static void Visit(ref JsonOutput json, VisitPattern? visit)
    {
        if (visit is not null)
        {
            json.Name("visit"u8);
            json.StartObject();
            FrameworkParts.Interval(ref json, "notice"u8, "noticePrecision"u8, visit.Notice);
            FrameworkParts.Source(ref json, "noticeSource"u8, visit.NoticeSource);
            FrameworkParts.Range(ref json, "daysOnSite"u8, visit.DaysOnSite);
            FrameworkParts.Range(ref json, "workingDaysToPublication"u8, visit.WorkingDaysToPublication);
            json.EndObject();
        }
    }

    private static void FollowUp(ref JsonOutput json, FollowUpRule rule)
    {
        json.Member("id"u8, rule.Id);
        json.Member("name"u8, rule.Name);
        FrameworkParts.When(ref json, rule.When);
        json.Member("activity"u8, rule.Activity.Code);
        FrameworkParts.Interval(ref json, "interval"u8, "precision"u8, rule.Interval);
        FrameworkParts.Interval(ref json, "until"u8, "untilPrecision"u8, rule.Until);
        FrameworkParts.Interval(ref json, "tolerance"u8, "tolerancePrecision"u8, rule.Tolerance);
        if (rule.Recurrence is { } recurrence)
        {
            json.Name("recurrence"u8);
            json.StartObject();
            FrameworkParts.Interval(ref json, "every"u8, "precision"u8, recurrence.Every);
            if (recurrence.AtMost is { } limit)
            {
                json.Member("atMost"u8, limit);
            }

            json.EndObject();
        }

        FrameworkParts.Known(ref json, "intervalUnknown"u8, rule.IntervalUnknown);
        ImmutableArray<string> anchors = [.. rule.Anchors.Select(a => a.Code)];
        FrameworkParts.Codes(ref json, "anchors"u8, anchors);
        json.Member("force"u8, rule.Force.ToCode());
        json.Member("addressee"u8, rule.Addressee.Code);
        json.Member("text"u8, rule.Summary);
        FrameworkParts.Source(ref json, rule.Source);
        FrameworkParts.Source(ref json, "anchorSource"u8, rule.AnchorSource);
    }
}
