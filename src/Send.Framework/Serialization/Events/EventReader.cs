using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Send.Framework.Histories;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using Found = Send.Framework.Histories.EventJudge.Found;

namespace Send.Framework.Serialization.Events;

/// <summary>Reads an event document: its members as fields, each with its place. What is not readable is found, and the rest is read.</summary>
/// <remarks>Small on purpose: it knows one flat contract. It never throws for what a document says.</remarks>
internal ref struct EventReader
{
    private readonly List<Found> _found;
    private readonly ReadOptions _options;
    private Utf8JsonReader _json;

    private EventReader(ReadOnlySpan<byte> utf8, ReadOptions options, List<Found> found)
    {
        _found = found;
        _options = options;
        _json = new(utf8, new JsonReaderOptions { MaxDepth = options.MaximumDepth });
    }

    /// <summary>Reads a document; null when it is no JSON object.</summary>
    public static EventDocument? Read(ReadOnlySpan<byte> utf8, ReadOptions options, List<Found> found)
    {
        if (utf8.Length > options.MaximumBytes)
        {
            found.Add(new(FindingCodes.TooLarge, "", string.Create(CultureInfo.InvariantCulture, $"The document has more than {options.MaximumBytes:N0} bytes.")));
            return null;
        }

        var reader = new EventReader(utf8, options, found);
        try
        {
            return reader.ReadRoot();
        }
        catch (JsonException e)
        {
            found.Add(new(FindingCodes.MalformedJson, "", $"The text is not JSON: {Quoted.Sentence(e.Message)}", (int)reader._json.BytesConsumed));
            return null;
        }
    }

    private EventDocument? ReadRoot()
    {
        if (!_json.Read() || _json.TokenType != JsonTokenType.StartObject)
        {
            _found.Add(new(FindingCodes.NotAnObject, "", "An event is a JSON object.", 0));
            return null;
        }

        Field<string> schema = default, kind = default, inspection = default, areaKind = default, activity = default, evidence = default, impact = default;
        Field<LocalDate> date = default, until = default;
        Field<LocalAuthorityDocument> authority = default;
        Field<ProviderDocument> provider = default;
        Field<ImmutableArray<Field<int>>> areas = default;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextMember("", seen, out var name, out var offset))
        {
            switch (name)
            {
                case "schema": schema = Text(name); break;
                case "event": kind = Text(name); break;
                case "date": date = Day(name); break;
                case "localAuthority": authority = Authority(); break;
                case "provider": provider = Provider(); break;
                case "inspection": inspection = Text(name); break;
                case "areas": areas = Numbers(); break;
                case "areaKind": areaKind = Text(name); break;
                case "activity": activity = Text(name); break;
                case "until": until = Day(name); break;
                case "evidence": evidence = Text(name); break;
                case "impact": impact = Text(name); break;
                default: Unknown("/" + name, offset); break;
            }
        }

        // Anything behind the object makes the reader throw; blanks do not.
        _json.Read();
        return new()
        {
            Schema = schema,
            Event = kind,
            Date = date,
            LocalAuthority = authority,
            Provider = provider,
            Inspection = inspection,
            Areas = areas,
            AreaKind = areaKind,
            Activity = activity,
            Until = until,
            Evidence = evidence,
            Impact = impact,
        };
    }

    // Stands on the value of the next member.
    private bool NextMember(string path, HashSet<string> seen, out string name, out int offset)
    {
        _json.Read();
        offset = (int)_json.TokenStartIndex;
        if (_json.TokenType != JsonTokenType.PropertyName)
        {
            name = "";
            return false;
        }

        name = Decoded(path) ?? "";
        if (!seen.Add(name))
        {
            _found.Add(new(FindingCodes.DuplicateMember, $"{path}/{name}", $"{Quoted.Text(name)} is there twice. Keep one of them.", offset));
        }

        _json.Read();
        return true;
    }

    private void Unknown(string path, int offset)
    {
        _found.Add(new(
            _options.Validation.Strict ? FindingCodes.UnknownMemberRefused : FindingCodes.UnknownMember, path,
            $"{Quoted.Text(path[(path.LastIndexOf('/') + 1)..])} is not a member of an event document.", offset));
        _json.Skip();
    }

    private Field<string> Text(string path)
    {
        var offset = (int)_json.TokenStartIndex;
        if (_json.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (_json.TokenType != JsonTokenType.String)
        {
            return Wrong<string>(path, "text", offset);
        }

        return Decoded("/" + path) is { } text ? Field.Of(text, offset) : Field.Unreadable<string>(offset);
    }

    private readonly string? Decoded(string path)
    {
        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            _found.Add(new(FindingCodes.InvalidText, path, "The text is not Unicode: half of a surrogate pair, or bytes that are not UTF-8.", (int)_json.TokenStartIndex));
            return null;
        }
    }

    private Field<LocalDate> Day(string path)
    {
        var text = Text(path);
        if (!text.IsGiven)
        {
            return text.IsMissing ? default : Field.Unreadable<LocalDate>(text.Offset);
        }

        if (LocalDatePattern.Iso.Parse(text.Value) is { Success: true } parsed)
        {
            return Field.Of(parsed.Value, text.Offset);
        }

        _found.Add(new(FindingCodes.MalformedDate, "/" + path, $"{Quoted.Text(text.Value)} is not a date. Expected year, month and day, such as \"2024-03-07\".", text.Offset));
        return Field.Unreadable<LocalDate>(text.Offset);
    }

    private Field<ImmutableArray<Field<int>>> Numbers()
    {
        var offset = (int)_json.TokenStartIndex;
        if (_json.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (_json.TokenType != JsonTokenType.StartArray)
        {
            return Wrong<ImmutableArray<Field<int>>>("areas", "a list of numbers", offset);
        }

        var numbers = ImmutableArray.CreateBuilder<Field<int>>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            var at = (int)_json.TokenStartIndex;
            var place = string.Create(CultureInfo.InvariantCulture, $"areas/{numbers.Count}");
            numbers.Add(_json.TokenType != JsonTokenType.Number ? Wrong<int>(place, "a number", at)
                : _json.TryGetInt32(out var number) ? Field.Of(number, at) : OutOfRange(place, at));
        }

        return Field.Of(numbers.DrainToImmutable(), offset);
    }

    private readonly Field<int> OutOfRange(string path, int offset)
    {
        _found.Add(new(FindingCodes.NumberOutOfRange, "/" + path, "Areas are counted in whole numbers, from 1.", offset));
        return Field.Unreadable<int>(offset);
    }

    private Field<LocalAuthorityDocument> Authority()
    {
        var offset = (int)_json.TokenStartIndex;
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            return _json.TokenType == JsonTokenType.Null ? default : Wrong<LocalAuthorityDocument>("localAuthority", "an object", offset);
        }

        Field<string> name = default, dfe = default, gss = default;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextMember("/localAuthority", seen, out var member, out var at))
        {
            switch (member)
            {
                case "name": name = Text("localAuthority/name"); break;
                case "dfeCode": dfe = Text("localAuthority/dfeCode"); break;
                case "gssCode": gss = Text("localAuthority/gssCode"); break;
                default: Unknown("/localAuthority/" + member, at); break;
            }
        }

        return Field.Of(new LocalAuthorityDocument { Name = name, DfeCode = dfe, GssCode = gss }, offset);
    }

    private Field<ProviderDocument> Provider()
    {
        var offset = (int)_json.TokenStartIndex;
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            return _json.TokenType == JsonTokenType.Null ? default : Wrong<ProviderDocument>("provider", "an object", offset);
        }

        Field<string> name = default, register = default, code = default, kind = default, remit = default;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextMember("/provider", seen, out var member, out var at))
        {
            switch (member)
            {
                case "name": name = Text("provider/name"); break;
                case "register": register = Text("provider/register"); break;
                case "code": code = Text("provider/code"); break;
                case "kind": kind = Text("provider/kind"); break;
                case "remit": remit = Text("provider/remit"); break;
                default: Unknown("/provider/" + member, at); break;
            }
        }

        return Field.Of(new ProviderDocument { Name = name, Register = register, Code = code, Kind = kind, Remit = remit }, offset);
    }

    private Field<T> Wrong<T>(string path, string expected, int offset)
        where T : notnull
    {
        _found.Add(new(FindingCodes.WrongType, "/" + path, $"Expected {expected}, found {KindOf(_json.TokenType)}.", offset));
        _json.Skip();
        return Field.Unreadable<T>(offset);
    }

    private static string KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "a number",
        _ => "something else",
    };
}
