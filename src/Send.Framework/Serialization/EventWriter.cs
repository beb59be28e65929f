using Send.Framework.Histories;

namespace Send.Framework.Serialization;

/// <summary>Writes an event: the members of the contract in its order, those without a value left out.</summary>
internal static class EventWriter
{
    public static void Write(ref JsonOutput json, HistoryEvent happened)
    {
        json.StartObject();
        json.Member("schema"u8, EventDocument.SchemaName);
        json.CodeMember("event"u8, happened.Kind.Code);
        json.Member("date"u8, happened.Date);
        Subject(ref json, happened.Subject, null);
        Optional(ref json, "inspection"u8, happened.Inspection);
        if (!happened.Areas.IsEmpty)
        {
            json.Name("areas"u8);
            json.StartArray();
            foreach (var area in happened.Areas)
            {
                json.Value(area);
            }

            json.EndArray();
        }

        Optional(ref json, "areaKind"u8, happened.AreaKind?.Code);
        Optional(ref json, "activity"u8, happened.Activity);
        if (happened.Until is { } until)
        {
            json.Member("until"u8, until);
        }

        Optional(ref json, "evidence"u8, happened.Evidence);
        Optional(ref json, "impact"u8, happened.Impact);
        json.EndObject();
    }

    /// <summary>Whose it is: a local authority or a provider.</summary>
    public static void Subject(ref JsonOutput json, HistorySubject subject, string? name)
    {
        json.Name(subject.IsAuthority ? "localAuthority"u8 : "provider"u8);
        json.StartObject();
        Optional(ref json, "name"u8, name);
        if (subject.IsAuthority)
        {
            json.Member(subject.DfeCode.IsEmpty ? "gssCode"u8 : "dfeCode"u8, subject.Code);
        }
        else
        {
            json.Member("register"u8, subject.Register);
            json.Member("code"u8, subject.Code);
        }

        json.EndObject();
    }

    private static void Optional(ref JsonOutput json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            json.Member(name, text);
        }
    }
}
