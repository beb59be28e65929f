using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NodaTime;
using Send.Framework.Time;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

/// <summary>Writes an unjudged document back: the contract's members in its order, then what was kept beside them.</summary>
internal ref struct DocumentWriter
{
    private JsonOutput _json;
    private readonly ILookup<string, UnknownMember>? _unknown;
    private readonly Stack<string>? _path;

    private DocumentWriter(JsonOutput json, ImmutableArray<UnknownMember> unknown)
    {
        _json = json;
        if (!unknown.IsEmpty)
        {
            _unknown = unknown.ToLookup(m => m.Parent, StringComparer.Ordinal);
            _path = new([""]);
        }
    }

    private delegate void Members<T>(ref DocumentWriter to, T from);

    private readonly bool HasUnknown => _unknown is not null && _unknown.Contains(_path!.Peek());

    public static void Write(ref JsonOutput json, InspectionDocument document)
    {
        var writer = new DocumentWriter(json, document.UnknownMembers);
        writer.Inspection(document);
        json = writer._json;
    }

    private void Inspection(InspectionDocument document)
    {
        _json.StartObject();
        Text("schema"u8, document.Schema);
        Text("framework"u8, document.Framework);
        Text("kind"u8, document.Kind);
        Text("reference"u8, document.Reference);
        if (document.Provider.IsGiven)
        {
            Object("provider"u8, document.Provider, static (ref to, provider) =>
            {
                to.Text("name"u8, provider.Name);
                to.Text("register"u8, provider.Register);
                to.Text("code"u8, provider.Code);
                to.Text("kind"u8, provider.Kind);
                to.Text("remit"u8, provider.Remit);
            });
        }

        // A document that names both keeps both: what is wrong is for the rules to say, and nothing is lost.
        if (document.Partnership.IsGiven || !document.Provider.IsGiven)
        {
            Object("partnership"u8, document.Partnership, static (ref to, partnership) => to.Partnership(partnership));
        }

        Object("dates"u8, document.Dates, static (ref to, dates) =>
        {
            to.Date("notified"u8, dates.Notified);
            to.Date("started"u8, dates.Started);
            to.Date("ended"u8, dates.Ended);
            to.Date("reportReceived"u8, dates.ReportReceived);
            to.Date("published"u8, dates.Published);
        });
        Object("judgements"u8, document.Judgements, static (ref to, entries) =>
        {
            foreach (var entry in entries)
            {
                to._json.Name(entry.Question);
                to.Enter(entry.Question);
                to.Judgement(entry.Judgement);
            }
        });

        if (document.ImprovementAreas.IsGiven)
        {
            List("improvementAreas"u8, document.ImprovementAreas.Value, static (ref to, area) => to.Area(area));
        }
        else
        {
            _json.Name("improvementAreas"u8);
            _json.Null();
        }

        Object("stated"u8, document.Stated, static (ref to, stated) =>
        {
            to.Interval("nextFullInspection"u8, stated.NextFullInspection);
            to.Interval("monitoringInspection"u8, stated.MonitoringInspection);
            to.Text("response"u8, stated.Response);
        });
        End();
    }

    private void Partnership(PartnershipDocument partnership)
    {
        Text("name"u8, partnership.Name);
        Object("localAuthority"u8, partnership.LocalAuthority, static (ref to, authority) =>
        {
            to.Text("name"u8, authority.Name);
            to.Text("dfeCode"u8, authority.DfeCode);
            to.Text("gssCode"u8, authority.GssCode);
        });
        if (partnership.IntegratedCareBoardsRecorded)
        {
            List("integratedCareBoards"u8, partnership.IntegratedCareBoards, static (ref to, board) =>
            {
                to.Text("name"u8, board.Name);
                to.Text("odsCode"u8, board.OdsCode);
                if (board.GssCode.IsGiven)
                {
                    to.Text("gssCode"u8, board.GssCode);
                }
            });
        }

        List("partners"u8, partnership.Partners, static (ref to, partner) =>
        {
            to.Text("name"u8, partner.Name);
            to.Text("role"u8, partner.Role);
        });
    }

    private void Area(ImprovementAreaDocument area)
    {
        Text("kind"u8, area.Kind);
        _json.Member("number"u8, area.Number.IsGiven ? area.Number.Value : null);
        Text("text"u8, area.Text);
        Texts("points"u8, area.Points);
        List("responsible"u8, area.Responsible, static (ref to, body) =>
        {
            to.Text("role"u8, body.Role);
            to.Optional("name"u8, body.Name);
        });
        Texts("themes"u8, area.Themes);
        if (area.Progress.IsGiven)
        {
            Name("progress"u8);
            Judgement(area.Progress);
        }
    }

    // After its name.
    private void Judgement(Field<JudgementDocument> field)
    {
        if (!field.IsGiven)
        {
            _json.Null();
        }
        else if (IsGradeOnly(field.Value) && !HasUnknown)
        {
            _json.Value(field.Value.Grade.Value);
        }
        else if (field.Value.Number.IsGiven)
        {
            Number(field.Value.Number.Value);
        }
        else
        {
            _json.StartObject();
            Optional("grade"u8, field.Value.Grade);
            Optional("absent"u8, field.Value.Absent);
            Optional("narrative"u8, field.Value.Narrative);
            Number("points"u8, field.Value.Points);
            Number("maximum"u8, field.Value.Maximum);
            if (field.Value.Absent.IsGiven || field.Value.Raw.IsGiven)
            {
                Text("raw"u8, field.Value.Raw);
            }

            Optional("dialect"u8, field.Value.Dialect);
            End();
        }

        Leave();
    }

    private static bool IsGradeOnly(JudgementDocument judgement) => judgement is
    {
        Grade.IsGiven: true, Raw.IsGiven: false, Absent.IsGiven: false, Narrative.IsGiven: false, Dialect.IsGiven: false,
        Points.IsGiven: false, Maximum.IsGiven: false,
    };

    private void Number(ReadOnlySpan<byte> name, Field<decimal> field)
    {
        if (field.IsGiven)
        {
            _json.Name(name);
            _json.Value(field.Value);
        }
    }

    private void Interval(ReadOnlySpan<byte> name, Field<FollowUpInterval> field)
    {
        Name(name);
        var interval = field.IsGiven ? field.Value : null;
        if (interval is null || interval.HasIsoForm)
        {
            PartWriter.Interval(ref _json, interval);
        }
        else
        {
            _json.StartObject();
            _json.Member(PartWriter.NameOf(interval.Unit), interval.Amount);
            End();
        }

        Leave();
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

    private void Text(ReadOnlySpan<byte> name, Field<string> field) => _json.Member(name, field.ValueOrDefault);

    // What could not be read is left out where nothing may be: a null would be gone when it is read again.
    private void Optional(ReadOnlySpan<byte> name, Field<string> field)
    {
        if (field.IsGiven)
        {
            Text(name, field);
        }
    }

    private void Date(ReadOnlySpan<byte> name, Field<LocalDate> field) => _json.Member(name, field.IsGiven ? field.Value : (LocalDate?)null);

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

    private void Object<T>(ReadOnlySpan<byte> name, Field<T> field, Members<T> members)
        where T : notnull
    {
        Name(name);
        Object(field, members);
        Leave();
    }

    private void Object<T>(Field<T> field, Members<T> members)
        where T : notnull
    {
        if (!field.IsGiven)
        {
            _json.Null();
            return;
        }

        _json.StartObject();
        members(ref this, field.Value);
        End();
    }

    private void List<T>(ReadOnlySpan<byte> name, ImmutableArray<Field<T>> items, Members<T> members)
        where T : notnull
    {
        Name(name);
        _json.StartArray();
        for (var i = 0; i < items.Length; i++)
        {
            _path?.Push($"{_path.Peek()}/{i}");
            Object(items[i], members);
            Leave();
        }

        _json.EndArray();
        Leave();
    }

    private void Name(ReadOnlySpan<byte> name)
    {
        _json.Name(name);
        if (_path is not null)
        {
            Enter(Encoding.UTF8.GetString(name));
        }
    }

    // Where unknown members were kept, the place has to be known that they go back to.
    private readonly void Enter(string name) => _path?.Push(
        $"{_path.Peek()}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");

    private readonly void Leave() => _path?.Pop();

    private void End()
    {
        if (_unknown is not null)
        {
            foreach (var member in _unknown[_path!.Peek()])
            {
                _json.Name(member.Name);
                Copy(member.Json.Span);
            }
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
