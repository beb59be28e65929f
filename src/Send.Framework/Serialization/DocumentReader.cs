using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Serialization;

/// <summary>
/// Reads one document in a single pass over its UTF-8: what is there goes into a frame, what has not the right shape becomes a
/// finding, and nothing is thrown. The one exception that the JSON reader itself throws, on malformed JSON, is caught here.
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
    private readonly Frame _frame;
    private readonly MemberNames _questions;
    private readonly ImmutableArray<UnknownMember>.Builder? _unknown;
    private Utf8JsonReader _json;
    private ReaderPath _path;
    private int _unknownCount;
    private ReadList _bodies;
    private Stack<MemberNames>? _spareNames;
    private bool _reportedUtf8;
    private bool _tooManyJudgements;

    private DocumentReader(ReadOnlySpan<byte> utf8, int skipped, ReadOptions options, ReaderRoom room)
    {
        _utf8 = utf8;
        _skipped = skipped;
        _options = options;
        (_frame, _sink, _questions, _unknown) = (room.Frame, room.Frame.Sink, room.Questions, room.Unknown);
        _path = new ReaderPath(room.Steps);

        // Most documents are ASCII for most of their length, which costs less to make strings of.
        var ascii = AsciiLength(utf8);
        _frame.AsciiLength = ascii;
        _isUtf8 = ascii == utf8.Length || Utf8.IsValid(utf8[ascii..]);

        // The depth is limited where values are skipped: the reader would throw.
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    // To a few hundred bytes: asking where the first other byte is takes twice as long as asking whether there is one.
    private static int AsciiLength(ReadOnlySpan<byte> utf8)
    {
        const int step = 512;
        var length = 0;
        while (utf8.Length - length >= step && Ascii.IsValid(utf8.Slice(length, step)))
        {
            length += step;
        }

        return utf8.Length - length < step && Ascii.IsValid(utf8[length..]) ? utf8.Length : length;
    }

    private readonly int Offset => (int)_json.TokenStartIndex + _skipped;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The text; without its byte order mark afterwards, as the frame counts places.</param>
    /// <param name="options">The limits.</param>
    /// <param name="room">Takes the document and the findings.</param>
    /// <param name="rootOffset">Where the object starts.</param>
    /// <returns>False when there is no object that could be read to its end; then there is an error among the findings.</returns>
    /// <remarks>Not for inlining: its locals are large, and a caller would have to clear room for them twice.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Read(ref ReadOnlySpan<byte> utf8, ReadOptions options, ReaderRoom room, out int rootOffset)
    {
        rootOffset = 0;
        var sink = room.Frame.Sink;
        if (utf8.Length > options.MaximumBytes)
        {
            sink.Add(FindingCodes.TooLarge, "", $"The document has more than {options.MaximumBytes} bytes.", 0);
            return false;
        }

        var skipped = 0;
        if (utf8.StartsWith(ByteOrderMark))
        {
            sink.Add(FindingCodes.ByteOrderMark, "", "The document begins with a byte order mark; it was skipped.", 0);
            skipped = ByteOrderMark.Length;
            utf8 = utf8[skipped..];
        }

        if (utf8.IsEmpty || (utf8[0] != '{' && utf8.IndexOfAnyExcept(Blanks) < 0))
        {
            sink.Add(FindingCodes.EmptyInput, "", utf8.IsEmpty ? "The input is empty." : "The input holds only blanks.", 0);
            return false;
        }

        // Made where it stays: it is large, and would be copied.
        var reader = new DocumentReader(utf8, skipped, options, room);
        return reader.Read(out rootOffset);
    }

    private bool Read(out int rootOffset)
    {
        rootOffset = 0;
        var (isRead, isWellFormed) = (false, true);
        try
        {
            _json.Read();
            rootOffset = Offset;
            if (_json.TokenType == JsonTokenType.StartObject)
            {
                ReadInspection();
                CheckEnd();
                isRead = true;
            }
            else
            {
                _sink.Add(FindingCodes.NotAnObject, "", $"Expected a JSON object; this is {Kind(_json.TokenType)}.", rootOffset);
            }
        }
        catch (JsonException malformed)
        {
            isWellFormed = false;
            ReportMalformed(malformed);
        }

        // Of what is not even JSON, one place is enough: a picture or a program is not said to be wrong twice.
        if (isWellFormed && !_isUtf8 && !_reportedUtf8)
        {
            ReportNotUtf8(0, "");
        }

        return isRead;
    }

    private readonly void CheckEnd()
    {
        var rest = _utf8[(int)_json.BytesConsumed..];
        if (!rest.IsEmpty && rest.IndexOfAnyExcept(Blanks) is >= 0 and var after)
        {
            var found = Said.Of(rest[after..Math.Min(rest.Length, after + 20)]);
            _sink.Report(
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
