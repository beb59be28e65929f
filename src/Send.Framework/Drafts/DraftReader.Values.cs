using System.Text.Json;
using System.Text.Unicode;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Drafts;

// Values, each as the contract expects it.
internal ref partial struct DraftReader
{
    private void ReadValue(Spot to)
    {
        if (++_values > _limits.MostValues)
        {
            to.Refuse();
            SkipBeyondLimit();
        }
        else if (to.Contract.Kind == MemberKind.Text && IsPlainText)
        {
            PutPlainText(to);
        }
        else
        {
            ReadByKind(to);
        }
    }

    // Most values are such: a text without escapes, in a document that is UTF-8 throughout.
    private readonly bool IsPlainText => _json.TokenType == JsonTokenType.String && _isUtf8 && !_json.ValueIsEscaped;

    private readonly void PutPlainText(Spot to) => to.PutText((int)_json.TokenStartIndex + 1, _json.ValueSpan.Length, Offset);

    private void ReadByKind(Spot to)
    {
        var contract = to.Contract;
        switch (contract.Kind)
        {
            case MemberKind.Text:
                ReadOther(to, contract.Expected);
                break;
            case MemberKind.Date:
                ReadDate(to);
                break;
            case MemberKind.Object when Starts(JsonTokenType.StartObject, to, contract.Expected):
                ReadObject(to);
                break;
            case MemberKind.List when Starts(JsonTokenType.StartArray, to, contract.Expected):
                ReadList(to);
                break;
            case MemberKind.ByName when Starts(JsonTokenType.StartObject, to, contract.Expected):
                ReadByName(to);
                break;
            case MemberKind.Judgement:
                ReadJudgement(to, contract);
                break;
            case MemberKind.Whole:
                ReadWhole(to, contract);
                break;
            case MemberKind.Decimal:
                ReadDecimal(to, contract);
                break;
            case MemberKind.Interval:
                ReadInterval(to, contract.Expected);
                break;
            case MemberKind.Flag:
                ReadFlag(to, contract.Expected);
                break;
        }
    }

    /// <summary>Whether an object or list starts here. If not, null is a missing one and anything else is reported and skipped.</summary>
    private bool Starts(JsonTokenType token, Spot to, string expected)
    {
        if (_json.TokenType != token)
        {
            Refuse(to, expected);
            return false;
        }

        (to.State, to.Offset) = (FieldState.Given, Offset);
        if (_json.CurrentDepth < _limits.MaximumDepth)
        {
            return true;
        }

        // What is too deep is reported where it is skipped.
        to.Refuse();
        SkipCounted();
        return false;
    }

    /// <summary>Nothing for null; anything else is reported as not what was expected, and skipped.</summary>
    private void Refuse(Spot to, string expected)
    {
        to.Offset = Offset;
        if (_json.TokenType == JsonTokenType.Null)
        {
            return;
        }

        _findings.Report(
            FindingCodes.WrongType, Pointer(FindingCodes.WrongType), $"Expected {expected}; this is {Kind(_json.TokenType)}{Given()}.{ShapeMeant(to.Contract)}", Offset);
        to.Refuse();
        SkipCounted();
    }

    private readonly Later? Given() => _json.TokenType is JsonTokenType.Number or JsonTokenType.String
        ? new(static (said, _, _) => $", {said}", Said.Of(_json.ValueSpan))
        : null;

    private void ReadText(Spot to, string expected)
    {
        if (IsPlainText)
        {
            PutPlainText(to);
        }
        else
        {
            ReadOther(to, expected);
        }
    }

    // What is no text, has escapes in it, or stands among bytes that are not UTF-8.
    private void ReadOther(Spot to, string expected)
    {
        if (_json.TokenType != JsonTokenType.String)
        {
            Refuse(to, expected);
        }
        else if (TryDecode(out var utf8))
        {
            PutText(to, _json.ValueIsEscaped, utf8.Length, (int)_json.TokenStartIndex + 1, Offset);
        }
        else
        {
            to.Refuse(Offset);
        }
    }

    // Of a text with escapes the characters are the last of the draft's text.
    private readonly void PutText(Spot to, bool isEscaped, int length, int start, int offset) =>
        to.PutText(isEscaped ? _draft.TextLength - length : start, length, offset);

    private void ReadJudgement(Spot to, ContractMember contract)
    {
        switch (_json.TokenType)
        {
            case JsonTokenType.String:
                to.Open(Offset);
                var grade = new JudgementPart(to).Grade.At;
                ReadText(grade, "a grade");
                to.State = grade.State;
                break;
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                to.Open(Offset);
                PutText(new JudgementPart(to).Number.At, isEscaped: false, _json.ValueSpan.Length, (int)_json.TokenStartIndex, Offset);
                break;
            default:
                if (Starts(JsonTokenType.StartObject, to, contract.Expected))
                {
                    ReadObject(to);
                }

                break;
        }
    }

    private void ReadWhole(Spot to, ContractMember contract)
    {
        if (_json.TokenType != JsonTokenType.Number)
        {
            Refuse(to, contract.Expected);
        }
        else if ((_json.TryGetInt32(out var number) || WholeNumber.TryRead(_json.ValueSpan, out number)) && contract.Takes(number))
        {
            to.PutNumber(number, Offset);
        }
        else if (contract.Bounds is null)
        {
            _findings.Report(
                FindingCodes.NumberOutOfRange, Pointer(FindingCodes.NumberOutOfRange),
                $"Expected {contract.Expected}, such as 1; {Said.Of(_json.ValueSpan)} is not.", Offset);
            to.Refuse(Offset);
        }
        else
        {
            RefuseNumber(to, contract);
        }
    }

    // A number of a member that has bounds.
    private readonly void RefuseNumber(Spot to, ContractMember contract)
    {
        ContractCheck.ReportNumber(_findings, Pointer(FindingCodes.NumberOutOfRange), contract, Said.Of(_json.ValueSpan), Offset);
        to.Refuse(Offset);
    }

    private void ReadFlag(Spot to, string expected)
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            to.PutNumber(_json.TokenType == JsonTokenType.True ? 1 : 0, Offset);
        }
        else
        {
            Refuse(to, expected);
        }
    }

    private void ReadDecimal(Spot to, ContractMember contract)
    {
        if (_json.TokenType != JsonTokenType.Number)
        {
            Refuse(to, contract.Expected);
        }
        else if (_json.TryGetDecimal(out var number))
        {
            _draft.Put(to, number, Offset);
        }
        else if (contract.Bounds is not null)
        {
            RefuseNumber(to, contract);
        }
        else
        {
            _findings.Report(
                FindingCodes.NumberOutOfRange, Pointer(FindingCodes.NumberOutOfRange),
                $"Expected {contract.Expected} such as 62.5; {Said.Of(_json.ValueSpan)} is too long or too large to use.", Offset);
            to.Refuse(Offset);
        }
    }

    private void ReadDate(Spot to)
    {
        if (_json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped && DateBytes.TryParseRank(_json.ValueSpan, out var rank))
        {
            to.PutNumber(rank, Offset);
        }
        else
        {
            ReadOtherDate(to);
        }
    }

    // What is no date, or has escapes in it.
    private void ReadOtherDate(Spot to)
    {
        var offset = Offset;
        if (to.Contract.MayBeNotRecorded && _json.TokenType == JsonTokenType.StartObject)
        {
            ReadNotRecorded(to, offset);
            return;
        }

        if (_json.TokenType != JsonTokenType.String)
        {
            Refuse(to, to.Contract.Expected);
            return;
        }

        if (!TryDecode(out var utf8))
        {
            to.Refuse(offset);
        }
        else if (DateBytes.TryParseRank(utf8, out var rank))
        {
            to.PutNumber(rank, offset);
        }
        else
        {
            ContractCheck.ReportDate(_findings, Pointer(FindingCodes.MalformedDate), Said.Of(utf8), to.Contract, offset);
            to.Refuse(offset);
        }
    }

    // An object that stands there instead of a day says one thing only.
    private void ReadNotRecorded(Spot to, int offset)
    {
        if (!Starts(JsonTokenType.StartObject, to, to.Contract.Expected))
        {
            return;
        }

        ReadObject(to);
        var absent = new TextField(to[0]);
        if (absent.IsGiven && absent.Is(InspectionContract.NotRecorded))
        {
            to.PutNotRecorded(offset);
            return;
        }

        if (absent.IsGiven || absent.IsMissing)
        {
            _findings.Report(
                FindingCodes.WrongType, Pointer(FindingCodes.WrongType),
                $"Expected {to.Contract.Expected}; this object {(absent.IsMissing ? "does not say why there is no date" : "gives another reason")}.", offset);
        }

        to.Refuse(offset);
    }

    private void ReadInterval(Spot to, string expected)
    {
        var offset = Offset;
        if (_json.TokenType != JsonTokenType.String)
        {
            if (Starts(JsonTokenType.StartObject, to, expected))
            {
                ReadBeyondIso(to, offset);
            }

            return;
        }

        if (!TryDecode(out var utf8))
        {
            to.Refuse(offset);
        }
        else if (FollowUpInterval.TryRead(utf8, out var amount, out var unit))
        {
            to.PutInterval(amount, (int)unit, offset);
        }
        else
        {
            _findings.Report(FindingCodes.MalformedInterval, Pointer(FindingCodes.MalformedInterval), $"{Said.Of(utf8)} is not {expected}.", offset);
            to.Refuse(offset);
        }
    }

    // Of the members one is there, and becomes the interval.
    private void ReadBeyondIso(Spot to, int offset)
    {
        ReadObject(to);
        var (given, unit) = (0, 0);
        for (var i = 0; i < to.Count; i++)
        {
            if (!to[i].IsMissing)
            {
                (given, unit) = (given + 1, i);
            }
        }

        var amount = to[unit];
        if (given == 1 && amount is { IsGiven: true, Start: >= 1 and <= FollowUpInterval.MaximumAmount })
        {
            to.PutInterval(
                amount.Start, (int)(unit == 0 ? IntervalUnit.WorkingDays : unit == 1 ? IntervalUnit.SchoolDays : IntervalUnit.Terms), offset);
            return;
        }

        to.Refuse(offset);
        if (given != 1 || amount.IsGiven)
        {
            _findings.Report(
                FindingCodes.MalformedInterval, Pointer(FindingCodes.MalformedInterval), $"{NotOneAmount(given, amount.Start)}", offset);
        }
    }

    private static string NotOneAmount(int given, int amount) => given == 1
        ? $"{amount} is not a whole number from 1 to {FollowUpInterval.MaximumAmount}."
        : $"Expected exactly one of workingDays, schoolDays and terms, but there are {given}. "
            + "Write years, months, weeks and days in the form \"P5Y\".";

    /// <summary>
    /// The characters of the name or text here, as UTF-8; where it has escapes they are kept behind the draft's text. Reports and answers
    /// false where it is no Unicode text.
    /// </summary>
    private bool TryDecode(out ReadOnlySpan<byte> utf8)
    {
        utf8 = _json.ValueSpan;
        if (!_isUtf8 && !Utf8.IsValid(utf8))
        {
            ReportNotUtf8((int)_json.TokenStartIndex + 1, Pointer(FindingCodes.NotUtf8));
            return false;
        }

        return !_json.ValueIsEscaped || TryUnescape(out utf8);
    }

    private bool TryUnescape(out ReadOnlySpan<byte> utf8)
    {
        var raw = _json.ValueSpan;
        var room = _draft.Room(raw.Length);
        var isWhole = Unescaping.TryUnescape(raw, room, out var written);
        _draft.Keep(written);
        utf8 = room[..written];
        if (!isWhole)
        {
            _findings.Report(
                FindingCodes.InvalidText, Pointer(FindingCodes.InvalidText),
                $"The text contains half a surrogate pair, such as \\ud83d without the other half that makes it a character.", Offset);
        }

        return isWhole;
    }
}
