using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

internal ref partial struct DocumentReader
{
    private static readonly MemberTable IntervalMembers = new("an interval", "workingDays", "schoolDays", "terms");

    /// <summary>Nothing for null; anything else is reported as not what was expected, and skipped.</summary>
    private Field<T> Refuse<T>(string what)
        where T : notnull
    {
        if (_json.TokenType == JsonTokenType.Null)
        {
            return Field.Missing<T>(Offset);
        }

        var offset = Offset;
        _sink.Report(
            FindingCodes.WrongType, At(FindingCodes.WrongType), $"Expected {what}; this is {Kind(_json.TokenType)}{Given()}.", offset);
        SkipValue();
        return Field.Unreadable<T>(offset);
    }

    /// <summary>The same where null is not an answer either: as an item of a list.</summary>
    private Field<T> Item<T>(Field<T> read)
        where T : notnull
    {
        if (!read.IsMissing)
        {
            return read;
        }

        _sink.Report(FindingCodes.WrongType, At(FindingCodes.WrongType), $"A list has no place for null; leave the item out.", Offset);
        return Field.Unreadable<T>(Offset);
    }

    /// <summary>Where the reader is, or the object or list around it; put into words only for a finding that is kept.</summary>
    private readonly string At(FindingCode code, bool toParent = false) => _sink.Keeps(code) ? _path.ToPointer(_utf8, toParent) : "";

    private readonly string Given() =>
        _json.TokenType is JsonTokenType.Number or JsonTokenType.String ? $", {Shown.Text(_json.ValueSpan)}" : "";

    private Field<string> ReadText(string what)
    {
        if (_json.TokenType != JsonTokenType.String)
        {
            return Refuse<string>(what);
        }

        return TryDecode(out var utf8)
            ? Field.Of(KnownText.Find(utf8) ?? Encoding.UTF8.GetString(utf8), Offset)
            : Field.Unreadable<string>(Offset);
    }

    private ImmutableArray<Field<string>> ReadTexts(string whatList, string what)
    {
        if (!StartsArray<string>(whatList, out _))
        {
            return [];
        }

        var texts = new Items<Field<string>>();
        for (var index = -1; NextItem(ref index);)
        {
            texts.Add(Item(ReadText(what)));
        }

        return texts.ToImmutable();
    }

    private Field<int> ReadNumber(string what)
    {
        if (_json.TokenType != JsonTokenType.Number)
        {
            return Refuse<int>(what);
        }

        if (_json.TryGetInt32(out var number))
        {
            return Field.Of(number, Offset);
        }

        _sink.Report(
            FindingCodes.NumberOutOfRange, At(FindingCodes.NumberOutOfRange),
            $"Expected {what}, such as 1; {Shown.Text(_json.ValueSpan)} is not.", Offset);
        return Field.Unreadable<int>(Offset);
    }

    private Field<LocalDate> ReadDate()
    {
        const string Expected = "a date written as year, month and day, such as 2024-11-14";
        if (_json.TokenType != JsonTokenType.String)
        {
            return Refuse<LocalDate>(Expected);
        }

        if (!TryDecode(out var utf8))
        {
            return Field.Unreadable<LocalDate>(Offset);
        }

        if (DateBytes.TryParse(utf8, out var date, out var problem))
        {
            return Field.Of(date, Offset);
        }

        _sink.Report(
            FindingCodes.MalformedDate, At(FindingCodes.MalformedDate),
            $"{Shown.Text(utf8)} is not {(problem is null ? Expected : "a day: " + problem)}.", Offset);
        return Field.Unreadable<LocalDate>(Offset);
    }

    private Field<FollowUpInterval> ReadInterval()
    {
        const string Expected = "an interval, such as \"P5Y\", \"P18M\" or { \"workingDays\": 35 }";
        var offset = Offset;
        if (_json.TokenType == JsonTokenType.String)
        {
            if (!TryDecode(out var utf8))
            {
                return Field.Unreadable<FollowUpInterval>(offset);
            }

            if (FollowUpInterval.TryParse(utf8, out var interval))
            {
                return Field.Of(interval, offset);
            }

            _sink.Report(FindingCodes.MalformedInterval, At(FindingCodes.MalformedInterval), $"{Shown.Text(utf8)} is not {Expected}.", offset);
            return Field.Unreadable<FollowUpInterval>(offset);
        }

        if (!StartsObject<FollowUpInterval>(Expected, out var other))
        {
            return other;
        }

        var seen = default(Seen);
        var (read, unit, amount) = (0, IntervalUnit.NotStated, default(Field<int>));
        while (NextMember(IntervalMembers, ref seen) is >= 0 and var member)
        {
            var given = ReadNumber($"a whole number from 1 to {FollowUpInterval.MaximumAmount}");
            if (!given.IsMissing)
            {
                read++;
                (unit, amount) = (member switch { 0 => IntervalUnit.WorkingDays, 1 => IntervalUnit.SchoolDays, _ => IntervalUnit.Terms }, given);
            }
        }

        if (read == 1 && amount.State == FieldState.Unreadable)
        {
            return Field.Unreadable<FollowUpInterval>(offset);
        }

        if (read == 1 && amount.Value is >= 1 and <= FollowUpInterval.MaximumAmount)
        {
            return Field.Of(FollowUpInterval.Of(amount.Value, unit), offset);
        }

        _sink.Report(
            FindingCodes.MalformedInterval, At(FindingCodes.MalformedInterval),
            $"{NotOneAmount(read, amount)}",
            offset);
        return Field.Unreadable<FollowUpInterval>(offset);
    }

    private static string NotOneAmount(int read, Field<int> amount) => read == 1
        ? $"{amount.Value} is not an amount from 1 to {FollowUpInterval.MaximumAmount}."
        : $"Expected exactly one of workingDays, schoolDays and terms; there are {read}. "
            + "Years, months, weeks and days are written as \"P5Y\".";

    /// <summary>The characters of the name or text here, as UTF-8. Reports and answers false where it is no Unicode text.</summary>
    private bool TryDecode(out ReadOnlySpan<byte> utf8)
    {
        utf8 = _json.ValueSpan;
        if (!_isUtf8 && !Utf8.IsValid(utf8))
        {
            ReportNotUtf8((int)_json.TokenStartIndex + 1, At(FindingCodes.NotUtf8));
            return false;
        }

        if (!_json.ValueIsEscaped)
        {
            return true;
        }

        var buffer = new byte[utf8.Length];
        var isWhole = Unescaping.TryUnescape(utf8, buffer, out var written);
        utf8 = buffer.AsSpan(0, written);
        if (!isWhole)
        {
            _sink.Report(
                FindingCodes.InvalidText, At(FindingCodes.InvalidText),
                $"The text has half a surrogate pair in it, such as \\ud83d without the half that makes it a character.", Offset);
        }

        return isWhole;
    }
}
