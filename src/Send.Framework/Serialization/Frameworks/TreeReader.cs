using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Send.Framework.Drafts;
using Send.Framework.Validation;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Serialization.Frameworks;

/// <summary>
/// Reads a definition into a tree that knows where everything stands. Definitions are small and read once, so that the tree may cost what it
/// costs; the number of its values is limited.
/// </summary>
internal ref struct TreeReader
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _skipped;
    private readonly ReadOptions _options;
    private readonly FindingSink _sink;
    private Utf8JsonReader _json;
    private int _values;

    private TreeReader(ReadOnlySpan<byte> utf8, int skipped, ReadOptions options, FindingSink sink)
    {
        _utf8 = utf8;
        _skipped = skipped;
        _options = options;
        _sink = sink;

        // The depth is limited below: the reader would throw.
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    private readonly int Offset => (int)_json.TokenStartIndex + _skipped;

    /// <summary>Reads a document.</summary>
    /// <returns>The tree, or null when there is no object that could be read to its end; then there is an error in the sink.</returns>
    public static DefinitionNode? Read(ReadOnlySpan<byte> utf8, ReadOptions options, FindingSink sink)
    {
        if (utf8.Length > options.MaximumBytes)
        {
            sink.Add(
                FindingCodes.TooLarge, "", string.Create(CultureInfo.InvariantCulture, $"The document has more than {options.MaximumBytes} bytes."), 0);
            return null;
        }

        var skipped = utf8.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        if (skipped > 0)
        {
            sink.Add(FindingCodes.ByteOrderMark, "", "The document begins with a byte order mark; it was skipped.", 0);
        }

        if (utf8[skipped..].IndexOfAnyExcept(Blanks) < 0)
        {
            sink.Add(FindingCodes.EmptyInput, "", utf8.Length == skipped ? "The input is empty." : "The input holds only blanks.", 0);
            return null;
        }

        if (FirstByteThatIsNotUtf8(utf8) is { } bad)
        {
            sink.Add(FindingCodes.NotUtf8, "", string.Create(CultureInfo.InvariantCulture, $"The byte {utf8[bad]:X2} here is not UTF-8."), bad);
            return null;
        }

        return new TreeReader(utf8[skipped..], skipped, options, sink).Read();
    }

    private DefinitionNode? Read()
    {
        try
        {
            _json.Read();
            if (_json.TokenType != JsonTokenType.StartObject)
            {
                _sink.Add(FindingCodes.NotAnObject, "", $"Expected a JSON object that starts with {{; this starts with {Shown.Text(_json.ValueSpan)}.", Offset);
                return null;
            }

            var root = ReadValue(null, "");
            CheckEnd();
            return _values > FrameworkContract.MostValues ? null : root;
        }
        catch (JsonException malformed)
        {
            ReportMalformed(malformed);
            return null;
        }
    }

    // Null for a value that is too deep or one too many; both are errors, and the rest is read only to find out whether it is JSON.
    private DefinitionNode? ReadValue(DefinitionNode? parent, string step)
    {
        if (++_values > FrameworkContract.MostValues)
        {
            if (_values == FrameworkContract.MostValues + 1)
            {
                _sink.Add(
                    FindingCodes.TooManyItems, "",
                    string.Create(CultureInfo.InvariantCulture, $"A definition has at most {FrameworkContract.MostValues:N0} values."), Offset);
            }

            _json.Skip();
            return null;
        }

        var node = new DefinitionNode(parent, step, KindOf(_json.TokenType), Offset, TextHere(out var isText));
        if (!isText)
        {
            node.IsBad = true;
            _sink.Add(FindingCodes.InvalidText, node.Path, "The text has half a surrogate pair in it, such as \\ud83d without the half that makes it a character.", Offset);
        }

        if (_json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return node;
        }

        if (_json.CurrentDepth >= _options.MaximumDepth)
        {
            _sink.Add(
                FindingCodes.TooDeep, node.Path,
                string.Create(
                    CultureInfo.InvariantCulture, $"Objects and lists may stand inside each other {_options.MaximumDepth} deep; this is deeper."),
                Offset);
            node.IsBad = true;
            _json.Skip();
        }
        else if (_json.TokenType == JsonTokenType.StartObject)
        {
            ReadMembers(node);
        }
        else
        {
            for (var index = 0; _json.Read() && _json.TokenType != JsonTokenType.EndArray; index++)
            {
                Keep(node, ReadValue(node, index.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return node;
    }

    private void ReadMembers(DefinitionNode node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var (name, offset) = (ReaderPath.NameOf(_json.ValueSpan), Offset);
            _json.Read();
            var member = ReadValue(node, name);
            if (seen.Add(name))
            {
                Keep(node, member);
            }
            else if (member is not null)
            {
                _sink.Add(FindingCodes.DuplicateMember, member.Path, $"The member {Quoted.Text(name)} is here a second time; the first one was read.", offset);
            }
        }
    }

    private static void Keep(DefinitionNode node, DefinitionNode? child)
    {
        if (child is not null)
        {
            node.Add(child);
        }
    }

    private readonly string? TextHere(out bool isText)
    {
        isText = true;
        switch (_json.TokenType)
        {
            case JsonTokenType.String:
                var buffer = new byte[_json.ValueSpan.Length];
                isText = Unescaping.TryUnescape(_json.ValueSpan, buffer, out var written);
                return Encoding.UTF8.GetString(buffer, 0, written);
            case JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null:
                return null;
            default:
                return Encoding.ASCII.GetString(_json.ValueSpan);
        }
    }

    private readonly void CheckEnd()
    {
        var rest = _utf8[(int)_json.BytesConsumed..];
        if (rest.IndexOfAnyExcept(Blanks) is >= 0 and var after)
        {
            _sink.Add(
                FindingCodes.TrailingContent, "",
                $"The document ends before this place; there is more after it: {Shown.Text(rest[after..Math.Min(rest.Length, after + 20)])}.",
                (int)_json.BytesConsumed + after + _skipped);
        }
    }

    private readonly void ReportMalformed(JsonException malformed)
    {
        // The reader counts lines and the bytes in them; findings count bytes.
        var offset = 0;
        for (var line = malformed.LineNumber ?? 0; line > 0; line--)
        {
            offset += _utf8[offset..].IndexOf((byte)'\n') + 1;
        }

        offset = (int)Math.Min(offset + (malformed.BytePositionInLine ?? 0), _utf8.Length);
        var reason = malformed.Message;
        var tail = reason.IndexOf(" LineNumber:", StringComparison.Ordinal);
        _sink.Add(
            FindingCodes.MalformedJson, "", $"The text is not JSON from here on: {Quoted.Sentence(tail < 0 ? reason : reason[..tail])}", offset + _skipped);
    }

    private static int? FirstByteThatIsNotUtf8(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return null;
        }

        var from = 0;
        while (Rune.DecodeFromUtf8(utf8[from..], out _, out var length) == OperationStatus.Done)
        {
            from += length;
        }

        return from;
    }

    private static NodeKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => NodeKind.Object,
        JsonTokenType.StartArray => NodeKind.List,
        JsonTokenType.String => NodeKind.Text,
        JsonTokenType.Number => NodeKind.Number,
        JsonTokenType.True or JsonTokenType.False => NodeKind.Flag,
        _ => NodeKind.Null,
    };
}
