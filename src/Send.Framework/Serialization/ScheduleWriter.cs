using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Time;

namespace Send.Framework.Serialization;

/// <summary>Writes a schedule: the members of the contract in its order, then what else is known.</summary>
internal static class ScheduleWriter
{
    public const string Schema = "send-framework/schedule/v1";

    public static void Write(ref JsonOutput json, FollowUpSchedule schedule)
    {
        json.StartObject();
        json.Member("schema"u8, Schema);
        json.Member("inspection"u8, schedule.Inspection.Reference);
        json.CodeMember("framework"u8, schedule.Inspection.Framework.Id);
        json.Member("asOf"u8, schedule.AsOf);

        json.Name("followUps"u8);
        json.StartArray();
        foreach (var followUp in schedule.FollowUps)
        {
            Write(ref json, followUp);
        }

        json.EndArray();

        json.Name("open"u8);
        json.StartArray();
        foreach (var point in schedule.Open)
        {
            Write(ref json, point);
        }

        json.EndArray();
        json.Name("nothingFollows"u8);
        if (schedule.NothingFollows is { } nothing)
        {
            Write(ref json, nothing);
        }
        else
        {
            json.Null();
        }

        json.Name("ends"u8);
        Write(ref json, schedule.SubjectEnd, schedule.AsOf);
        json.CodeMember("unexpectedResponse"u8, schedule.UnexpectedResponse?.Code);
        json.Name("notes"u8);
        json.StartArray();
        foreach (var rule in schedule.GeneralRules)
        {
            Write(ref json, rule);
        }

        json.EndArray();
        json.EndObject();
    }

    /// <summary>The end of the authority, or null.</summary>
    public static void Write(ref JsonOutput json, SubjectEnd? end, LocalDate asOf)
    {
        if (end is null)
        {
            json.Null();
            return;
        }

        json.StartObject();
        json.Member("lastDay"u8, end.LastDay);
        json.Member("announced"u8, end.Announced is not null);
        json.Name("successors"u8);
        json.StartArray();
        foreach (var name in end.SuccessorNames)
        {
            json.Value(name);
        }

        json.EndArray();
        json.Member("because"u8, end.Explain(asOf));
        json.Name("source"u8);
        if (end.Source is { } source)
        {
            PartWriter.Source(ref json, source);
        }
        else
        {
            json.Null();
        }

        json.EndObject();
    }

    public static void Write(ref JsonOutput json, FollowUp followUp)
    {
        json.StartObject();
        json.CodeMember("activity"u8, followUp.Activity.Code);
        json.Member("rule"u8, followUp.Rule.Id);
        json.CodeMember("force"u8, followUp.Force.ToCode());
        json.Name("interval"u8);
        PartWriter.Interval(ref json, followUp.Interval);
        json.CodeMember("precision"u8, followUp.Interval is { Precision: not IntervalPrecision.NotStated } interval ? interval.Precision.ToCode() : null);
        json.Name("anchor"u8);
        Write(ref json, followUp.Anchor);
        json.Name("window"u8);
        Write(ref json, followUp.Window);
        if (followUp is { EarliestTarget: { } earliest, LatestTarget: { } latest })
        {
            json.Name("targetRange"u8);
            Write(ref json, earliest, latest);
        }

        json.CodeMember("state"u8, followUp.State.ToCode());
        json.Member("because"u8, followUp.Explain());
        json.Name("source"u8);
        PartWriter.Source(ref json, followUp.Source);

        json.CodeMember("basis"u8, followUp.Basis.ToWire());
        json.Member("reportDiffers"u8, followUp.ReportDiffers);
        if (followUp.ReportDiffers)
        {
            json.Name("ruleInterval"u8);
            PartWriter.Interval(ref json, followUp.Rule.Interval);
        }

        if (followUp.FollowsRule)
        {
            PartWriter.Shape(ref json, followUp.Rule, followUp.OccurrencesPassed);
        }

        if (followUp.FollowsPrintedResponse)
        {
            json.Member("printedResponse"u8, true);
        }

        json.CodeMember("addressee"u8, followUp.Rule.Addressee.Code);
        json.Member("doneOn"u8, followUp.DoneOn);
        if (followUp.Rule.AnchorSource is { } anchorSource)
        {
            json.Name("anchorSource"u8);
            PartWriter.Source(ref json, anchorSource);
        }

        json.EndObject();
    }

    private static void Write(ref JsonOutput json, Anchor anchor)
    {
        json.StartObject();
        json.CodeMember("event"u8, anchor.Event.Code);
        json.Member("date"u8, anchor.Date);
        json.CodeMember("quality"u8, anchor.Quality.ToCode());
        if (anchor.EstimatedFrom is { } publication)
        {
            json.Member("estimatedFrom"u8, publication);
        }

        if (anchor is { Earliest: { } earliest, Latest: { } latest })
        {
            json.Name("range"u8);
            Write(ref json, earliest, latest);
        }

        if (anchor.EstimateSource is { } source)
        {
            json.Name("estimateSource"u8);
            PartWriter.Source(ref json, source);
        }

        json.EndObject();
    }

    private static void Write(ref JsonOutput json, LocalDate earliest, LocalDate latest)
    {
        json.StartObject();
        json.Member("earliest"u8, earliest);
        json.Member("latest"u8, latest);
        json.EndObject();
    }

    internal static void Write(ref JsonOutput json, DueWindow window)
    {
        json.StartObject();
        json.Member("earliest"u8, window.Earliest);
        json.Member("target"u8, window.Target);
        json.Member("latest"u8, window.Latest);
        json.Member("term"u8, window.Term?.ToString());
        json.EndObject();
    }

    private static void Write(ref JsonOutput json, OpenPoint point)
    {
        json.StartObject();
        json.CodeMember("reason"u8, point.Reason.ToCode());
        json.Member("because"u8, point.Because);
        json.Member("question"u8, point.Question?.Code);
        json.Member("questionText"u8, point.Question?.Text);
        json.CodeMember("answers"u8, point.Answers);
        json.CodeMember("activities"u8, [.. point.Activities.Select(a => a.Code)]);
        json.Name("source"u8);
        PartWriter.Source(ref json, point.Source);
        json.EndObject();
    }

    private static void Write(ref JsonOutput json, GeneralRule rule)
    {
        json.StartObject();
        json.Member("id"u8, rule.Id);
        json.CodeMember("activity"u8, rule.Activity?.Code);
        json.Member("text"u8, rule.Summary);
        json.Name("source"u8);
        PartWriter.Source(ref json, rule.Source);
        json.EndObject();
    }
}
