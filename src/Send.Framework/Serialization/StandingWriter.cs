using Send.Framework.Histories;

namespace Send.Framework.Serialization;

/// <summary>Writes a standing, and a programme of many, as the contract has them.</summary>
internal static class StandingWriter
{
    public const string Schema = "send-framework/standing/v1";

    public static void Write(ref JsonOutput json, Standing standing)
    {
        json.StartObject();
        json.Member("schema"u8, Schema);
        json.Member("asOf"u8, standing.AsOf);
        EventWriter.Subject(ref json, standing.History.Subject, standing.History.DisplayName);
        json.Name("ends"u8);
        ScheduleWriter.Write(ref json, standing.SubjectEnd, standing.AsOf);
        json.Name("outcome"u8);
        Outcome(ref json, standing.Outcome);
        json.Name("awaiting"u8);
        json.StartArray();
        foreach (var inspection in standing.Awaiting)
        {
            json.StartObject();
            json.Member("inspection"u8, HistoryEvent.NameOf(inspection));
            json.CodeMember("kind"u8, inspection.Kind.Code);
            json.Member("ended"u8, inspection.Dates.Ended);
            json.EndObject();
        }

        json.EndArray();
        json.Name("obligations"u8);
        json.StartArray();
        foreach (var obligation in standing.Obligations)
        {
            Obligation(ref json, obligation);
        }

        json.EndArray();
        json.Name("findings"u8);
        FindingWriter.Write(ref json, standing.Findings);
        json.EndObject();
    }

    public static void Write(ref JsonOutput json, Programme programme)
    {
        json.StartObject();
        json.Member("asOf"u8, programme.AsOf);
        json.Name("standings"u8);
        json.StartArray();
        foreach (var standing in programme.Standings)
        {
            Write(ref json, standing);
        }

        json.EndArray();
        json.Name("counts"u8);
        json.StartObject();
        json.Member("standings"u8, programme.Standings.Length);
        json.Name("outcomes"u8);
        json.StartObject();
        foreach (var group in programme.Standings.Where(s => s.Outcome is not null).GroupBy(s => s.Outcome!.Grade).OrderBy(g => g.Key.Scale.Id, StringComparer.Ordinal).ThenBy(g => g.Key.Position))
        {
            json.Name(group.Key.Code);
            json.Value(group.Count());
        }

        json.EndObject();
        json.Member("withoutOutcome"u8, programme.Standings.Count(s => s.Outcome is null));
        json.Name("states"u8);
        json.StartObject();
        foreach (var (state, count) in programme.CountByState)
        {
            json.Name(state.ToCode());
            json.Value(count);
        }

        json.EndObject();
        json.EndObject();
        json.EndObject();
    }

    private static void Outcome(ref JsonOutput json, StandingOutcome? outcome)
    {
        if (outcome is null)
        {
            json.Null();
            return;
        }

        json.StartObject();
        json.CodeMember("grade"u8, outcome.Grade.Code);
        json.Member("since"u8, outcome.Since);
        json.Member("inspection"u8, HistoryEvent.NameOf(outcome.Inspection));
        json.EndObject();
    }

    private static void Obligation(ref JsonOutput json, Obligation obligation)
    {
        json.StartObject();
        json.CodeMember("activity"u8, obligation.Activity.Code);
        json.Member("rule"u8, obligation.Rule);
        json.Member("inspection"u8, obligation.Inspection is { } inspection ? HistoryEvent.NameOf(inspection) : null);
        json.Name("window"u8);
        ScheduleWriter.Write(ref json, obligation.Window);
        json.Member("closes"u8, obligation.Closes);
        json.Member("closesAtLatest"u8, obligation.ClosesAtLatest);
        json.CodeMember("state"u8, obligation.State.ToCode());
        if (obligation.By is { } by)
        {
            json.Name("by"u8);
            json.StartObject();
            if (by.Inspection is { } done)
            {
                json.Member("inspection"u8, HistoryEvent.NameOf(done));
            }
            else
            {
                json.CodeMember("event"u8, by.What);
            }

            json.Member("date"u8, by.Date);
            json.EndObject();
        }

        json.Member("workingDays"u8, obligation.WorkingDays);
        json.CodeMember("addressee"u8, obligation.Addressee?.Code);
        json.Member("because"u8, obligation.Explain());
        json.Name("source"u8);
        PartWriter.Source(ref json, obligation.Source);
        json.EndObject();
    }
}
