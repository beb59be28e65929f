using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NodaTime;
using Send.Framework.Time;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

/// <summary>Writes an unjudged document back: the contract's members in its order, then what was kept beside them.</summary>
internal sealed class DocumentWriter
{
    private readonly JsonOutput _json;
    private readonly ILookup<string, UnknownMember>? _unknown;
    private readonly Stack<string> _path = new([""]);

    private DocumentWriter(JsonOutput json, ImmutableArray<UnknownMember> unknown)
    {
        _json = json;
        _unknown = unknown.IsEmpty ? null : unknown.ToLookup(m => m.Parent, StringComparer.Ordinal);
    }

    public static void Write(JsonOutput json, InspectionDocument document) =>
        new DocumentWriter(json, document.UnknownMembers).Inspection(document);

    private void Inspection(InspectionDocument document)
    {
        Start();
        Text("schema", document.Schema);
        Text("framework", document.Framework);
        Text("kind", document.Kind);
        Text("reference", document.Reference);
        Object("partnership", document.Partnership, Partnership);
        Object("dates", document.Dates, dates =>
        {
            Date("notified", dates.Notified);
            Date("started", dates.Started);
            Date("ended", dates.Ended);
            Date("reportReceived", dates.ReportReceived);
            Date("published", dates.Published);
        });
        Object("judgements", document.Judgements, entries =>
        {
            foreach (var entry in entries)
            {
                Judgement(entry.Question, entry.Judgement);
            }
        });

        Name("improvementAreas");
        if (document.ImprovementAreas.IsGiven)
        {
            List(document.ImprovementAreas.Value, Area);
        }
        else
        {
            _json.Null();
        }

        _path.Pop();
        Object("stated", document.Stated, stated =>
        {
            Interval("nextFullInspection", stated.NextFullInspection);
            Interval("monitoringInspection", stated.MonitoringInspection);
            Text("response", stated.Response);
        });
        End();
    }

    private void Partnership(PartnershipDocument partnership)
    {
        Text("name", partnership.Name);
        Object("localAuthority", partnership.LocalAuthority, authority =>
        {
            Text("name", authority.Name);
            Text("dfeCode", authority.DfeCode);
            Text("gssCode", authority.GssCode);
        });
        Name("integratedCareBoards");
        List(partnership.IntegratedCareBoards, board =>
        {
            Text("name", board.Name);
            Text("odsCode", board.OdsCode);
        });
        _path.Pop();
        Name("partners");
        List(partnership.Partners, partner =>
        {
            Text("name", partner.Name);
            Text("role", partner.Role);
        });
        _path.Pop();
    }

    private void Area(ImprovementAreaDocument area)
    {
        Text("kind", area.Kind);
        _json.Member("number"u8, area.Number.IsGiven ? area.Number.Value : null);
        Text("text", area.Text);
        Texts("points"u8, area.Points);
        Name("responsible");
        List(area.Responsible, body =>
        {
            Text("role", body.Role);
            if (body.Name.IsGiven)
            {
                Text("name", body.Name);
            }
        });
        _path.Pop();
        Texts("themes"u8, area.Themes);
        if (area.Progress.IsGiven)
        {
            Judgement("progress", area.Progress);
        }
    }

    private void Judgement(string question, Field<JudgementDocument> field)
    {
        Name(question);
        if (!field.IsGiven)
        {
            _json.Null();
        }
        else if (field.Value is { Grade.IsGiven: true, Raw.IsGiven: false, Absent.IsGiven: false, Narrative.IsGiven: false } graded && !HasUnknown)
        {
            _json.Value(graded.Grade.Value);
        }
        else if (field.Value.Number.IsGiven)
        {
            Number(field.Value.Number.Value);
        }
        else
        {
            Start();
            Optional("grade", field.Value.Grade);
            Optional("absent", field.Value.Absent);
            Optional("narrative", field.Value.Narrative);
            if (field.Value.Absent.IsGiven || field.Value.Raw.IsGiven)
            {
                Text("raw", field.Value.Raw);
            }

            End();
        }

        _path.Pop();
    }

    private void Interval(string name, Field<FollowUpInterval> field)
    {
        Name(name);
        var interval = field.IsGiven ? field.Value : null;
        if (interval is null || interval.ToIso() is not null)
        {
            PartWriter.Interval(_json, interval);
        }
        else
        {
            Start();
            _json.Member(PartWriter.NameOf(interval.Unit), interval.Amount);
            End();
        }

        _path.Pop();
    }

    // Whatever a program put there is written as a text, unless it is a number or literal as JSON has them.
    private void Number(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (IsLiteral(bytes))
        {
            _json.Plain(bytes);
        }
        else
        {
            _json.Value(text);
        }
    }

    private static bool IsLiteral(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return reader.Read() && reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
                && reader.BytesConsumed == json.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Text(string name, Field<string> field) => _json.Member(Encoding.UTF8.GetBytes(name), field.ValueOrDefault);

    // What could not be read is left out where nothing may be: a null would be gone when it is read again.
    private void Optional(string name, Field<string> field)
    {
        if (field.IsGiven)
        {
            Text(name, field);
        }
    }

    private void Date(string name, Field<LocalDate> field) =>
        _json.Member(Encoding.UTF8.GetBytes(name), field.IsGiven ? field.Value : (LocalDate?)null);

    private void Texts(ReadOnlySpan<byte> name, ImmutableArray<Field<string>> texts)
    {
        _json.Name(name);
        _json.StartArray();
        foreach (var text in texts)
        {
            _json.Value(text.ValueOrDefault);
        }

        _json.EndArray();
    }

    private void Object<T>(string name, Field<T> field, Action<T> members)
        where T : notnull
    {
        Name(name);
        Object(field, members);
        _path.Pop();
    }

    private void Object<T>(Field<T> field, Action<T> members)
        where T : notnull
    {
        if (!field.IsGiven)
        {
            _json.Null();
            return;
        }

        Start();
        members(field.Value);
        End();
    }

    private void List<T>(ImmutableArray<Field<T>> items, Action<T> members)
        where T : notnull
    {
        _json.StartArray();
        for (var i = 0; i < items.Length; i++)
        {
            _path.Push($"{_path.Peek()}/{i}");
            Object(items[i], members);
            _path.Pop();
        }

        _json.EndArray();
    }

    private bool HasUnknown => _unknown is not null && _unknown.Contains(_path.Peek());

    private void Name(string name)
    {
        _json.Name(name);
        _path.Push(_unknown is null
            ? ""
            : $"{_path.Peek()}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
    }

    private void Start() => _json.StartObject();

    private void End()
    {
        foreach (var member in _unknown?[_path.Peek()] ?? [])
        {
            _json.Name(member.Name);
            Copy(member.Json.Span);
        }

        _json.EndObject();
    }

    // Token by token, so that only the white space changes.
    private void Copy(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    _json.StartObject();
                    break;
                case JsonTokenType.EndObject:
                    _json.EndObject();
                    break;
                case JsonTokenType.StartArray:
                    _json.StartArray();
                    break;
                case JsonTokenType.EndArray:
                    _json.EndArray();
                    break;
                case JsonTokenType.PropertyName:
                    _json.Name(reader.ValueSpan);
                    break;
                case JsonTokenType.String:
                    _json.Plain(json.Slice((int)reader.TokenStartIndex, reader.ValueSpan.Length + 2));
                    break;
                default:
                    _json.Plain(reader.ValueSpan);
                    break;
            }
        }
    }
}
