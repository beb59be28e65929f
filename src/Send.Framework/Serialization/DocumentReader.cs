using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

/// <summary>
/// Reads one document in a single pass over its UTF-8: what is there goes into an unjudged document, what has not the right shape becomes
/// a finding, and nothing is thrown. The one exception that the JSON reader itself throws, on malformed JSON, is caught here.
/// </summary>
internal ref partial struct DocumentReader
{
    /// <summary>How many items of a list, and how many unknown members, are kept; reports have a handful.</summary>
    public const int MaximumItems = 1000;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly FindingSink _sink;
    private readonly ReadOptions _options;
    private readonly bool _isUtf8;
    private readonly int _skipped;
    private Utf8JsonReader _json;
    private ReaderPath _path;
    private ImmutableArray<UnknownMember>.Builder? _unknown;
    private int _unknownCount;
    private Stack<MemberNames>? _spareNames;
    private bool _reportedUtf8;
    private bool _tooManyJudgements;

    private DocumentReader(ReadOnlySpan<byte> utf8, int skipped, ReadOptions options, FindingSink sink)
    {
        _utf8 = utf8;
        _skipped = skipped;
        _options = options;
        _sink = sink;
        _isUtf8 = Utf8.IsValid(utf8);
        _path = new ReaderPath();

        // The depth is limited where values are skipped: the reader would throw.
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    private readonly int Offset => (int)_json.TokenStartIndex + _skipped;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="options">The limits.</param>
    /// <param name="sink">Takes the findings.</param>
    /// <param name="rootOffset">Where the object starts.</param>
    /// <returns>The document, or null when there is no object that could be read to its end; then there is an error in the sink.</returns>
    public static InspectionDocument? Read(ReadOnlySpan<byte> utf8, ReadOptions options, FindingSink sink, out int rootOffset)
    {
        rootOffset = 0;
        if (utf8.Length > options.MaximumBytes)
        {
            sink.Add(FindingCodes.TooLarge, "", $"The document has more than {options.MaximumBytes} bytes.", 0);
            return null;
        }

        var skipped = 0;
        if (utf8.StartsWith(ByteOrderMark))
        {
            sink.Add(FindingCodes.ByteOrderMark, "", "The document begins with a byte order mark; it was skipped.", 0);
            skipped = ByteOrderMark.Length;
        }

        if (utf8[skipped..].IndexOfAnyExcept(Blanks) < 0)
        {
            sink.Add(FindingCodes.EmptyInput, "", utf8.Length == skipped ? "The input is empty." : "The input holds only blanks.", 0);
            return null;
        }

        var reader = new DocumentReader(utf8[skipped..], skipped, options, sink);
        return reader.Read(out rootOffset);
    }

    private InspectionDocument? Read(out int rootOffset)
    {
        rootOffset = 0;
        InspectionDocument? document = null;
        var wellFormed = true;
        try
        {
            _json.Read();
            rootOffset = Offset;
            if (_json.TokenType == JsonTokenType.StartObject)
            {
                document = ReadInspection();
                CheckEnd();
            }
            else
            {
                _sink.Add(FindingCodes.NotAnObject, "", $"Expected a JSON object; this is {Kind(_json.TokenType)}.", rootOffset);
            }
        }
        catch (JsonException malformed)
        {
            (document, wellFormed) = (null, false);
            ReportMalformed(malformed);
        }

        // Of what is not even JSON, one place is enough: a picture or a program is not said to be wrong twice.
        if (wellFormed && !_isUtf8 && !_reportedUtf8)
        {
            ReportNotUtf8(0, "");
        }

        return document;
    }

    private readonly void CheckEnd()
    {
        var rest = _utf8[(int)_json.BytesConsumed..];
        if (rest.IndexOfAnyExcept(Blanks) is >= 0 and var after)
        {
            var found = Shown.Text(rest[after..Math.Min(rest.Length, after + 20)]);
            _sink.Add(
                FindingCodes.TrailingContent, "", $"The document ends before this place; there is more after it: {found}.",
                (int)_json.BytesConsumed + after + _skipped);
        }
    }

    private void ReportMalformed(JsonException malformed)
    {
        // The reader counts lines and the bytes in them; findings count bytes.
        var offset = 0;
        for (var line = malformed.LineNumber ?? 0; line > 0; line--)
        {
            offset += _utf8[offset..].IndexOf((byte)'\n') + 1;
        }

        offset = (int)Math.Min(offset + (malformed.BytePositionInLine ?? 0), _utf8.Length);
        if (!_isUtf8 && offset < _utf8.Length && _utf8[offset] >= 0x80)
        {
            ReportNotUtf8(offset, _path.ToPointer(_utf8));
            return;
        }

        var reason = malformed.Message;
        var tail = reason.IndexOf(" LineNumber:", StringComparison.Ordinal);
        reason = Quoted.Sentence(tail < 0 ? reason : reason[..tail]);
        var hint = offset < _utf8.Length && _utf8[offset] == 0 ? " A zero byte stands here: the text may be UTF-16, or a binary file."
            : offset < _utf8.Length && _utf8[offset] == '/' ? " Comments are not JSON."
            : "";
        _sink.Add(FindingCodes.MalformedJson, _path.ToPointer(_utf8), $"The text is not JSON from here on: {reason}{hint}", offset + _skipped);
    }

    // The first byte that is not UTF-8, from a place on.
    private void ReportNotUtf8(int from, string path)
    {
        _reportedUtf8 = true;
        while (Rune.DecodeFromUtf8(_utf8[from..], out _, out var length) == OperationStatus.Done)
        {
            from += length;
        }

        var bad = from < _utf8.Length ? _utf8[from] : (byte)0;
        _sink.Add(FindingCodes.NotUtf8, path, $"The byte {bad:X2} here is not UTF-8.", from + _skipped);
    }

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        _ => "null",
    };
}
