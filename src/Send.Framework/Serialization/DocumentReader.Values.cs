using System.Text.Json;
using System.Text.Unicode;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Serialization;

internal ref partial struct DocumentReader
{
    private const string ExpectedDate = "a date written as year, month and day, such as 2024-11-14";
    private const string ExpectedInterval = "an interval, such as \"P5Y\", \"P18M\" or { \"workingDays\": 35 }";

    private static readonly string ExpectedAmount = $"a whole number from 1 to {FollowUpInterval.MaximumAmount}";
    private static readonly MemberTable IntervalMembers = new("an interval", "workingDays", "schoolDays", "terms");

    /// <summary>Nothing for null; anything else is reported as not what was expected, and skipped.</summary>
    private FieldState Refuse(string what)
    {
        if (_json.TokenType == JsonTokenType.Null)
        {
            return FieldState.Missing;
        }

        _sink.Report(
            FindingCodes.WrongType, At(FindingCodes.WrongType), $"Expected {what}; this is {Kind(_json.TokenType)}{Given()}.", Offset);
        SkipValue();
        return FieldState.Unreadable;
    }

    /// <summary>What an item of a list is, where null is not an answer either.</summary>
    private FramePart Item(FramePart read)
    {
        if (!read.IsMissing)
        {
            return read;
        }

        _sink.Report(FindingCodes.WrongType, At(FindingCodes.WrongType), $"A list has no place for null; leave the item out.", Offset);
        return new(FieldState.Unreadable, Offset);
    }

    /// <summary>Where the reader is, or the object or list around it; put into words only for a finding that is kept.</summary>
    private readonly string At(FindingCode code, bool toParent = false) => _sink.Keeps(code) ? _path.ToPointer(_utf8, toParent) : "";

    private readonly Later? Given() => _json.TokenType is JsonTokenType.Number or JsonTokenType.String
        ? new(static (said, _) => $", {said}", Said.Of(_json.ValueSpan))
        : null;

    private FrameText ReadText(string what) => _json.TokenType == JsonTokenType.String && _isUtf8 && !_json.ValueIsEscaped
        ? FrameText.Read((int)_json.TokenStartIndex + 1, _json.ValueSpan.Length, Offset)
        : ReadOther(what);

    // What is no text, has escapes in it, or stands among bytes that are not UTF-8.
    private FrameText ReadOther(string what)
    {
        if (_json.TokenType == JsonTokenType.String)
        {
            return TryDecode(out var utf8)
                ? TextOf(utf8, _json.ValueIsEscaped, (int)_json.TokenStartIndex + 1)
                : FrameText.Nothing(FieldState.Unreadable, Offset);
        }

        var place = Offset;
        return FrameText.Nothing(Refuse(what), place);
    }

    // Of a text with escapes the characters are the last of the frame's own bytes.
    private readonly FrameText TextOf(ReadOnlySpan<byte> utf8, bool isEscaped, int start) => isEscaped
        ? FrameText.Own(_frame.OwnLength - utf8.Length, utf8.Length, start - 1 + _skipped)
        : FrameText.Read(start, utf8.Length, start - 1 + _skipped);

    private FrameRange ReadPoints()
    {
        if (!StartsArray("a list of texts", out _))
        {
            return default;
        }

        var start = _frame.Texts.Count;
        for (var index = -1; NextItem(ref index);)
        {
            _frame.Texts.Add() = ReadItem("a text");
        }

        return _frame.Texts.From(start);
    }

    private FrameRange ReadThemes()
    {
        if (!StartsArray("a list of codes of themes", out _))
        {
            return default;
        }

        var start = _frame.Themes.Count;
        for (var index = -1; NextItem(ref index);)
        {
            _frame.Themes.Add().Text = ReadItem("the code of a theme");
        }

        return _frame.Themes.From(start);
    }

    private FrameText ReadItem(string what)
    {
        var text = ReadText(what);
        return text.IsMissing ? FrameText.Nothing(Item(new(FieldState.Missing, text.Offset)).State, text.Offset) : text;
    }

    private FrameNumber ReadNumber(string what)
    {
        var offset = Offset;
        if (_json.TokenType != JsonTokenType.Number)
        {
            return new(Refuse(what), 0, offset);
        }

        if (_json.TryGetInt32(out var number))
        {
            return new(FieldState.Given, number, offset);
        }

        _sink.Report(
            FindingCodes.NumberOutOfRange, At(FindingCodes.NumberOutOfRange),
            $"Expected {what}, such as 1; {Said.Of(_json.ValueSpan)} is not.", offset);
        return new(FieldState.Unreadable, 0, offset);
    }

    private FrameDecimal ReadDecimal()
    {
        var offset = Offset;
        if (_json.TokenType != JsonTokenType.Number)
        {
            return new(Refuse("a number"), 0, offset);
        }

        if (_json.TryGetDecimal(out var number))
        {
            return new(FieldState.Given, number, offset);
        }

        _sink.Report(
            FindingCodes.NumberOutOfRange, At(FindingCodes.NumberOutOfRange),
            $"Expected a number such as 62.5; {Said.Of(_json.ValueSpan)} is not one that can be counted with.", offset);
        return new(FieldState.Unreadable, 0, offset);
    }

    private FrameDate ReadDate() =>
        _json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped && DateBytes.TryParse(_json.ValueSpan, out var date)
            ? new(FieldState.Given, date, Offset)
            : ReadOtherDate();

    // What is no date, or has escapes in it.
    private FrameDate ReadOtherDate()
    {
        var offset = Offset;
        if (_json.TokenType != JsonTokenType.String)
        {
            return new(Refuse(ExpectedDate), default, offset);
        }

        if (!TryDecode(out var utf8))
        {
            return new(FieldState.Unreadable, default, offset);
        }

        if (DateBytes.TryParse(utf8, out var date))
        {
            return new(FieldState.Given, date, offset);
        }

        var problem = DateBytes.Problem(utf8);
        _sink.Report(
            FindingCodes.MalformedDate, At(FindingCodes.MalformedDate),
            $"{Said.Of(utf8)} is not {(problem is null ? ExpectedDate : "a day: " + problem)}.", offset);
        return new(FieldState.Unreadable, default, offset);
    }

    private FrameInterval ReadInterval()
    {
        var offset = Offset;
        if (_json.TokenType == JsonTokenType.String)
        {
            return ReadIso(offset);
        }

        if (!StartsObject(ExpectedInterval, out var part))
        {
            return new(part.State, 0, default, offset);
        }

        var seen = default(Seen);
        var (read, unit, amount) = (0, IntervalUnit.NotStated, default(FrameNumber));
        for (int member; (member = NextMember(IntervalMembers, ref seen)) >= 0; ToNextName())
        {
            var given = ReadNumber(ExpectedAmount);
            if (!given.IsMissing)
            {
                read++;
                amount = given;
                unit = member switch { 0 => IntervalUnit.WorkingDays, 1 => IntervalUnit.SchoolDays, _ => IntervalUnit.Terms };
            }
        }

        if (read == 1 && amount.State == FieldState.Unreadable)
        {
            return new(FieldState.Unreadable, 0, default, offset);
        }

        if (read == 1 && amount.Value is >= 1 and <= FollowUpInterval.MaximumAmount)
        {
            return new(FieldState.Given, amount.Value, unit, offset);
        }

        _sink.Report(
            FindingCodes.MalformedInterval, At(FindingCodes.MalformedInterval),
            $"{NotOneAmount(read, amount)}",
            offset);
        return new(FieldState.Unreadable, 0, default, offset);
    }

    private FrameInterval ReadIso(int offset)
    {
        if (!TryDecode(out var utf8))
        {
            return new(FieldState.Unreadable, 0, default, offset);
        }

        if (FollowUpInterval.TryRead(utf8, out var amount, out var unit))
        {
            return new(FieldState.Given, amount, unit, offset);
        }

        _sink.Report(FindingCodes.MalformedInterval, At(FindingCodes.MalformedInterval), $"{Said.Of(utf8)} is not {ExpectedInterval}.",
        offset);
        return new(FieldState.Unreadable, 0, default, offset);
    }

    private static string NotOneAmount(int read, FrameNumber amount) => read == 1
        ? $"{amount.Value} is not an amount from 1 to {FollowUpInterval.MaximumAmount}."
        : $"Expected exactly one of workingDays, schoolDays and terms; there are {read}. "
            + "Years, months, weeks and days are written as \"P5Y\".";

    /// <summary>
    /// The characters of the name or text here, as UTF-8; where it has escapes they are kept among the frame's own bytes. Reports and
    /// answers false where it is no Unicode text.
    /// </summary>
    private bool TryDecode(out ReadOnlySpan<byte> utf8)
    {
        utf8 = _json.ValueSpan;
        if (!_isUtf8 && !Utf8.IsValid(utf8))
        {
            ReportNotUtf8((int)_json.TokenStartIndex + 1, At(FindingCodes.NotUtf8));
            return false;
        }

        return !_json.ValueIsEscaped || TryUnescape(out utf8);
    }

    private bool TryUnescape(out ReadOnlySpan<byte> utf8)
    {
        var raw = _json.ValueSpan;
        var room = _frame.Room(raw.Length);
        var isWhole = Unescaping.TryUnescape(raw, room, out var written);
        _frame.Keep(written);
        utf8 = room[..written];
        if (!isWhole)
        {
            _sink.Report(
                FindingCodes.InvalidText, At(FindingCodes.InvalidText),
                $"The text has half a surrogate pair in it, such as \\ud83d without the half that makes it a character.", Offset);
        }

        return isWhole;
    }
}
