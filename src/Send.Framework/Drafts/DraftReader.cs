using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Drafts;

/// <summary>
/// Reads one document in a single pass over its UTF-8, as the contract says: what is there goes into a draft, what has not the right shape
/// becomes a finding, and nothing is thrown. The one exception that the JSON reader itself throws, on malformed JSON, is caught here.
/// </summary>
internal ref partial struct DraftReader
{
    /// <summary>How many items of a list, and how many unknown members, are kept; reports have a handful.</summary>
    public const int MaximumItems = 1000;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly FindingSink _findings;
    private readonly ReadingLimits _limits;
    private readonly bool _isUtf8;
    private readonly int _skipped;
    private readonly Draft _draft;
    private Utf8JsonReader _json;

    // Where the reader is: at a value of the draft, or some way beyond it, where the contract has nothing.
    private Spot _at;
    private ReaderPath _beyond;
    private int _values;
    private int _unknownCount;
    private int _envelopes;
    private Stack<MemberNames>? _spareNames;
    private bool _reportedUtf8;
    private bool _tooManyJudgements;

    private DraftReader(ReadOnlySpan<byte> utf8, int skipped, ReadingLimits limits, Draft draft)
    {
        // The draft keeps a copy, so that whoever looks at it needs nothing else.
        _utf8 = draft.Copy(utf8);
        _skipped = skipped;
        _limits = limits;
        (_draft, _findings) = (draft, draft.Findings);
        _beyond = new ReaderPath(draft.Steps);
        _at = draft.Document;

        // Most documents are ASCII for most of their length, which costs less to make strings of.
        var ascii = AsciiLengthOf(_utf8);
        draft.AsciiLength = ascii;
        _isUtf8 = ascii == _utf8.Length || Utf8.IsValid(_utf8[ascii..]);

        // The depth is limited where values are skipped: the reader would throw.
        _json = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    // To a few hundred bytes: asking where the first other byte is takes twice as long as asking whether there is one.
    private static int AsciiLengthOf(ReadOnlySpan<byte> utf8)
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
    /// <param name="utf8">The text.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="draft">Takes the document and the findings.</param>
    /// <returns>False when there is no object that could be read to its end; then there is an error among the findings.</returns>
    public static bool Read(ReadOnlySpan<byte> utf8, ReadingLimits limits, Draft draft)
    {
        var findings = draft.Findings;
        if (utf8.Length > limits.MaximumBytes)
        {
            findings.Add(FindingCodes.TooLarge, "", $"The document has more than {limits.MaximumBytes} bytes.", 0);
            return false;
        }

        var skipped = 0;
        if (utf8.StartsWith(ByteOrderMark))
        {
            findings.Add(FindingCodes.ByteOrderMark, "", "The document begins with a byte order mark. It was skipped.", 0);
            skipped = ByteOrderMark.Length;
            utf8 = utf8[skipped..];
        }

        if (utf8.IsEmpty || (utf8[0] != '{' && utf8.IndexOfAnyExcept(Blanks) < 0))
        {
            findings.Add(FindingCodes.EmptyInput, "", utf8.IsEmpty ? "The input is empty." : "The input has nothing but white space.", 0);
            return false;
        }

        // Made where it stays: it is large, and would be copied.
        var reader = new DraftReader(utf8, skipped, limits, draft);
        return reader.Read();
    }

    private bool Read()
    {
        var (isRead, isWellFormed) = (false, true);
        try
        {
            _json.Read();
            var root = _draft.Document;
            if (Starts(JsonTokenType.StartObject, root))
            {
                ReadObject(root);
                CheckEnd();
                isRead = _values <= _limits.MostValues;
            }
            else
            {
                _findings.Add(FindingCodes.NotAnObject, "", $"Expected a JSON object; this is {Kind(_json.TokenType)}.{TwiceText()}", Offset);
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

    private readonly string TwiceText() => _json.TokenType == JsonTokenType.String && _json.ValueSpan is [(byte)'{' or (byte)'[', ..]
        ? " The text contains JSON, so it was probably converted to text twice."
        : "";

    /// <summary>Where the reader is; put into words only for a finding that is kept.</summary>
    private readonly string Pointer(FindingCode code) => _findings.Keeps(code) ? Pointer() : "";

    private readonly string Pointer() => _draft.PointerTo(_at, isCut: true) + _beyond.ToPointer(_utf8);

    private readonly bool Starts(JsonTokenType token, Spot to)
    {
        (to.State, to.Offset) = (_json.TokenType == token ? FieldState.Given : FieldState.Unreadable, Offset);
        return to.IsGiven;
    }

    private readonly void CheckEnd()
    {
        var rest = _utf8[(int)_json.BytesConsumed..];
        if (!rest.IsEmpty && rest.IndexOfAnyExcept(Blanks) is >= 0 and var after)
        {
            var found = Said.Of(rest[after..Math.Min(rest.Length, after + 20)]);
            _findings.Report(
                FindingCodes.TrailingContent, "", $"The document ends before this point, but there is more after it: {found}.",
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
            ReportNotUtf8(offset, Pointer());
            return;
        }

        var reason = malformed.Message;
        var tail = reason.IndexOf(" LineNumber:", StringComparison.Ordinal);
        reason = Quoted.Sentence(tail < 0 ? reason : reason[..tail]);
        reason = JsonRemedies.Reason(reason);
        var hint = MalformedRemedies.For(_utf8, offset, malformed.Message);
        _findings.Add(FindingCodes.MalformedJson, Pointer(), $"The text is not valid JSON from here on: {reason}{hint}", offset + _skipped);
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
        _findings.Add(FindingCodes.NotUtf8, path, JsonRemedies.NotUtf8(_utf8, from, bad), from + _skipped);
    }

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        _ => "null",
    };
}
