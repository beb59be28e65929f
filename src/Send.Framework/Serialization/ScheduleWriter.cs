using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Time;

namespace Send.Framework.Serialization;

/// <summary>Writes a schedule: the members of the contract in its order, then what else is known.</summary>
internal static class ScheduleWriter
{
    public const string Schema = "send-framework/schedule/v1";

    public static void Write(JsonOutput json, FollowUpSchedule schedule)
    {
        json.StartObject();
        json.Member("schema"u8, Schema);
        json.Member("inspection"u8, schedule.Inspection.Reference);
        json.Member("framework"u8, schedule.Inspection.Framework.Id);
        json.Member("asOf"u8, schedule.AsOf);

        json.Name("followUps"u8);
        json.StartArray();
        foreach (var followUp in schedule.FollowUps)
        {
            Write(json, followUp);
        }

        json.EndArray();

        json.Member("unexpectedResponse"u8, schedule.UnexpectedResponse?.Code);
        json.Name("notes"u8);
        json.StartArray();
        foreach (var rule in schedule.GeneralRules)
        {
            Write(json, rule);
        }

        json.EndArray();
        json.EndObject();
    }

    private static void Write(JsonOutput json, FollowUp followUp)
    {
        json.StartObject();
        json.Member("activity"u8, followUp.Activity.Code);
        json.Member("rule"u8, followUp.Rule.Id);
        json.Member("force"u8, followUp.Force.ToCode());
        json.Name("interval"u8);
        PartWriter.Interval(json, followUp.Interval);
        json.Member("precision"u8, followUp.Interval is { Precision: not IntervalPrecision.NotStated } interval ? interval.Precision.ToCode() : null);
        json.Name("anchor"u8);
        Write(json, followUp.Anchor);
        json.Name("window"u8);
        Write(json, followUp.Window);
        json.Member("state"u8, followUp.State.ToCode());
        json.Member("because"u8, followUp.Explain());
        json.Name("source"u8);
        PartWriter.Source(json, followUp.Source);

        json.Member("basis"u8, followUp.Basis.ToWire());
        json.Member("reportDiffers"u8, followUp.ReportDiffers);
        if (followUp.ReportDiffers)
        {
            json.Name("ruleInterval"u8);
            PartWriter.Interval(json, followUp.Rule.Interval);
        }

        json.Member("addressee"u8, followUp.Rule.Addressee.Code);
        json.Member("doneOn"u8, followUp.DoneOn);
        if (followUp.Rule.AnchorSource is { } anchorSource)
        {
            json.Name("anchorSource"u8);
            PartWriter.Source(json, anchorSource);
        }

        json.EndObject();
    }

    private static void Write(JsonOutput json, Anchor anchor)
    {
        json.StartObject();
        json.Member("event"u8, anchor.Event.Code);
        json.Member("date"u8, anchor.Date);
        json.Member("quality"u8, anchor.Quality.ToCode());
        if (anchor.EstimatedFrom is { } publication)
        {
            json.Member("estimatedFrom"u8, publication);
        }

        if (anchor.EstimateSource is { } source)
        {
            json.Name("estimateSource"u8);
            PartWriter.Source(json, source);
        }

        json.EndObject();
    }

    private static void Write(JsonOutput json, DueWindow window)
    {
        json.StartObject();
        json.Member("earliest"u8, window.Earliest);
        json.Member("target"u8, window.Target);
        json.Member("latest"u8, window.Latest);
        json.Member("term"u8, window.Term?.ToString());
        json.EndObject();
    }

    private static void Write(JsonOutput json, GeneralRule rule)
    {
        json.StartObject();
        json.Member("id"u8, rule.Id);
        json.Member("activity"u8, rule.Activity?.Code);
        json.Member("text"u8, rule.Summary);
        json.Name("source"u8);
        PartWriter.Source(json, rule.Source);
        json.EndObject();
    }
}
