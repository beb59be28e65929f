using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Time;

namespace Send.Framework.Serialization;

/// <summary>Writes a description of an edition: everything that a reader or a program beside us may want to look up.</summary>
internal static class FrameworkWriter
{
    public const string Schema = "send-framework/framework-description/v1";

    private delegate void Members<T>(ref JsonOutput json, T item);

    public static void Write(ref JsonOutput json, InspectionFramework framework)
    {
        json.StartObject();
        json.Member("schema"u8, Schema);
        json.Member("id"u8, framework.Id);
        json.Member("family"u8, framework.Family);
        json.Member("name"u8, framework.Name);
        json.Member("summary"u8, framework.Summary);
        json.Member("jurisdiction"u8, framework.Jurisdiction);
        json.Member("inspectorates"u8, framework.Inspectorates);
        json.Member("inForceFrom"u8, framework.InForceFrom);
        json.Member("inForceTo"u8, framework.InForceTo);
        json.Name("source"u8);
        PartWriter.Source(ref json, framework.Source);

        List(ref json, "legalBasis"u8, framework.LegalBasis, static (ref json, basis) =>
        {
            json.Member("text"u8, basis.Summary);
            json.Name("source"u8);
            PartWriter.Source(ref json, basis.Source);
        });
        List(ref json, "scales"u8, framework.Scales, Scale);
        List(ref json, "kinds"u8, framework.Kinds, Kind);

        json.Name("receiptEstimate"u8);
        if (framework.ReceiptEstimate is { } estimate)
        {
            json.StartObject();
            json.Member("workingDaysBeforePublication"u8, estimate.WorkingDaysBeforePublication);
            json.Name("source"u8);
            PartWriter.Source(ref json, estimate.Source);
            json.EndObject();
        }
        else
        {
            json.Null();
        }

        List(ref json, "pauses"u8, framework.Pauses, static (ref json, pause) =>
        {
            json.Member("activities"u8, pause.Activities.Select(a => a.Code));
            json.Member("certainlyFrom"u8, pause.CertainlyFrom);
            json.Member("certainlyTo"u8, pause.CertainlyTo);
            json.Member("text"u8, pause.Summary);
            json.Name("source"u8);
            PartWriter.Source(ref json, pause.Source);
        });
        List(ref json, "openQuestions"u8, framework.OpenQuestions, static (ref json, question) =>
        {
            json.Member("code"u8, question.Code);
            json.Member("text"u8, question.Text);
            json.Member("treatment"u8, question.Treatment);
        });
        json.EndObject();
    }

    private static void Scale(ref JsonOutput json, JudgementScale scale)
    {
        json.Member("id"u8, scale.Id);
        json.Member("name"u8, scale.Name);
        json.Member("kind"u8, scale.Kind.ToWire());
        if (scale.Rounding.ToWire() is { } rounding)
        {
            json.Member("rounding"u8, rounding);
        }

        List(ref json, "grades"u8, scale.Grades, static (ref json, grade) =>
        {
            json.Member("code"u8, grade.Code);
            json.Member("label"u8, grade.Label);
            json.Member("phrase"u8, grade.Phrase);
            json.Member("sectorLabel"u8, grade.SectorLabel);
            if (grade.Band is { } band)
            {
                json.Member("lowestScore"u8, band.Lowest);
                json.Member("highestScore"u8, band.Highest);
            }
        });
        json.Name("source"u8);
        PartWriter.Source(ref json, scale.Source);
    }

    private static void Kind(ref JsonOutput json, InspectionKind kind)
    {
        json.Member("code"u8, kind.Code);
        json.Member("name"u8, kind.Name);
        json.Member("summary"u8, kind.Summary);
        json.Member("publishesReport"u8, kind.PublishesReport);
        List(ref json, "questions"u8, kind.Questions, static (ref json, question) =>
        {
            json.Member("code"u8, question.Code);
            json.Member("title"u8, question.Title);
            json.Member("scale"u8, question.Scale.Id);
            json.Member("required"u8, question.IsRequired);
        });
        json.Member("progressScale"u8, kind.ProgressScale?.Id);

        json.Name("visit"u8);
        Visit(ref json, kind.Visit);
        List(ref json, "improvementRules"u8, kind.ImprovementRules, static (ref json, rule) =>
        {
            Condition(ref json, rule.When);
            json.Member("kind"u8, rule.Kind.Code);
            json.Member("occurrence"u8, rule.Occurrence.ToWire());
            json.Name("observed"u8);
            Range(ref json, rule.Observed);
            json.Name("source"u8);
            PartWriter.Source(ref json, rule.Source);
        });
        List(ref json, "followUpRules"u8, kind.FollowUpRules, Rule);
        List(ref json, "generalRules"u8, kind.GeneralRules, static (ref json, rule) =>
        {
            json.Member("id"u8, rule.Id);
            Condition(ref json, rule.When);
            json.Member("activity"u8, rule.Activity?.Code);
            json.Member("text"u8, rule.Summary);
            json.Name("source"u8);
            PartWriter.Source(ref json, rule.Source);
        });
        json.Name("source"u8);
        PartWriter.Source(ref json, kind.Source);
    }

    private static void Rule(ref JsonOutput json, FollowUpRule rule)
    {
        json.Member("id"u8, rule.Id);
        Condition(ref json, rule.When);
        json.Member("activity"u8, rule.Activity.Code);
        json.Name("interval"u8);
        PartWriter.Interval(ref json, rule.Interval);
        json.Member("precision"u8, rule.Interval is { Precision: not IntervalPrecision.NotStated } interval ? interval.Precision.ToCode() : null);
        json.Member("intervalUnknown"u8, rule.IntervalUnknown);
        json.Member("anchors"u8, rule.Anchors.Select(a => a.Code));
        json.Member("force"u8, rule.Force.ToCode());
        json.Member("addressee"u8, rule.Addressee.Code);
        json.Member("text"u8, rule.Summary);
        json.Name("source"u8);
        PartWriter.Source(ref json, rule.Source);
        json.Name("anchorSource"u8);
        if (rule.AnchorSource is { } anchorSource)
        {
            PartWriter.Source(ref json, anchorSource);
        }
        else
        {
            json.Null();
        }
    }

    // Null for a rule that always applies.
    private static void Condition(ref JsonOutput json, RuleCondition condition)
    {
        json.Name("when"u8);
        if (condition.IsAlways)
        {
            json.Null();
            return;
        }

        json.StartObject();
        json.Member("question"u8, condition.Question);
        json.Member("anyProgress"u8, condition.OnProgress);
        json.Member("grades"u8, condition.Grades);
        json.EndObject();
    }

    private static void Visit(ref JsonOutput json, VisitPattern? visit)
    {
        if (visit is null)
        {
            json.Null();
            return;
        }

        json.StartObject();
        json.Name("notice"u8);
        PartWriter.Interval(ref json, visit.Notice);
        json.Name("daysOnSite"u8);
        Range(ref json, visit.DaysOnSite);
        json.Name("workingDaysToPublication"u8);
        Range(ref json, visit.WorkingDaysToPublication);
        if (visit.NoticeSource is { } source)
        {
            json.Name("noticeSource"u8);
            PartWriter.Source(ref json, source);
        }

        json.EndObject();
    }

    private static void Range(ref JsonOutput json, ObservedRange? range)
    {
        if (range is null)
        {
            json.Null();
            return;
        }

        json.StartObject();
        json.Member("count"u8, range.Count);
        json.Member("minimum"u8, range.Minimum);
        json.Member("maximum"u8, range.Maximum);
        if (range.Median is { } median)
        {
            json.Name("median"u8);
            json.Value(median);
        }

        json.Name("source"u8);
        PartWriter.Source(ref json, range.Source);
        json.EndObject();
    }

    private static void List<T>(ref JsonOutput json, ReadOnlySpan<byte> name, IEnumerable<T> items, Members<T> members)
    {
        json.Name(name);
        json.StartArray();
        foreach (var item in items)
        {
            json.StartObject();
            members(ref json, item);
            json.EndObject();
        }

        json.EndArray();
    }
}
