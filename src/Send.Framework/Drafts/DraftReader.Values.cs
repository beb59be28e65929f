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
    private void ReadValue(int node, ContractMember contract)
    {
        if (++_values > _limits.MostValues)
        {
            _draft[node].State = FieldState.Unreadable;
            SkipBeyondLimit();
            return;
        }

        switch (contract.Kind)
        {
            case MemberKind.Text:
                ReadText(node, contract.Expected);
                break;
            case MemberKind.Date:
                ReadDate(node);
                break;
            case MemberKind.Object when Starts(JsonTokenType.StartObject, node, contract.Expected):
                ReadObject(node, contract.Object!);
                break;
            case MemberKind.List when Starts(JsonTokenType.StartArray, node, contract.Expected):
                ReadList(node, contract);
                break;
            case MemberKind.ByName when Starts(JsonTokenType.StartObject, node, contract.Expected):
                ReadByName(node, contract);
                break;
            case MemberKind.Judgement:
                ReadJudgement(node, contract);
                break;
            case MemberKind.Whole:
                ReadWhole(node, contract);
                break;
            case MemberKind.Decimal:
                ReadDecimal(node, contract);
                break;
            case MemberKind.Interval:
                ReadInterval(node, contract.Expected);
                break;
            case MemberKind.Flag:
                ReadFlag(node, contract.Expected);
                break;
        }
    }

    /// <summary>Whether an object or list starts here. If not, null is a missing one and anything else is reported and skipped.</summary>
    private bool Starts(JsonTokenType token, int node, string expected)
    {
        if (_json.TokenType != token)
        {
            Refuse(node, expected);
            return false;
        }

        ref var to = ref _draft[node];
        (to.State, to.Offset) = (FieldState.Given, Offset);
        if (_json.CurrentDepth < _limits.MaximumDepth)
        {
            return true;
        }

        // What is too deep is reported where it is skipped.
        to.State = FieldState.Unreadable;
        SkipCounted();
        return false;
    }

    /// <summary>Nothing for null; anything else is reported as not what was expected, and skipped.</summary>
    private void Refuse(int node, string expected, string remedy = "")
    {
        _draft[node].Offset = Offset;
        if (_json.TokenType == JsonTokenType.Null)
        {
            return;
        }

        _findings.Report(
            FindingCodes.WrongType, Pointer(FindingCodes.WrongType), $"Expected {expected}; this is {Kind(_json.TokenType)}{Given()}.{remedy}", Offset);
        _draft[node].State = FieldState.Unreadable;
        SkipCounted();
    }

    private readonly Later? Given() => _json.TokenType is JsonTokenType.Number or JsonTokenType.String
        ? new(static (said, _, _) => $", {said}", Said.Of(_json.ValueSpan))
        : null;

    private void ReadText(int node, string expected)
    {
        if (_json.TokenType == JsonTokenType.String && _isUtf8 && !_json.ValueIsEscaped)
        {
            ref var to = ref _draft[node];
            (to.State, to.Offset, to.Start, to.Length) = (FieldState.Given, Offset, (int)_json.TokenStartIndex + 1, _json.ValueSpan.Length);
        }
        else
        {
            ReadOther(node, expected);
        }
    }

    // What is no text, has escapes in it, or stands among bytes that are not UTF-8.
    private void ReadOther(int node, string expected)
    {
        if (_json.TokenType != JsonTokenType.String)
        {
            Refuse(node, expected);
        }
        else if (TryDecode(out var utf8))
        {
            PutText(node, _json.ValueIsEscaped, utf8.Length, (int)_json.TokenStartIndex + 1, Offset);
        }
        else
        {
            PutUnreadable(node, Offset);
        }
    }

    // Of a text with escapes the characters are the last of the draft's text.
    private readonly void PutText(int node, bool isEscaped, int length, int start, int offset)
    {
        ref var to = ref _draft[node];
        (to.State, to.Offset, to.Start, to.Length) = (FieldState.Given, offset, isEscaped ? _draft.TextLength - length : start, length);
    }

    private readonly void PutUnreadable(int node, int offset)
    {
        ref var to = ref _draft[node];
        (to.State, to.Offset) = (FieldState.Unreadable, offset);
    }

    private readonly void PutNumber(int node, int number, int offset)
    {
        ref var to = ref _draft[node];
        (to.State, to.Offset, to.Start) = (FieldState.Given, offset, number);
    }

    private void ReadJudgement(int node, ContractMember contract)
    {
        switch (_json.TokenType)
        {
            case JsonTokenType.String:
                var grade = new JudgementPart(new(_draft, Judged(node, contract))).Grade.At.Node;
                ReadText(grade, "a grade");
                _draft[node].State = _draft[grade].State;
                break;
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                var number = new JudgementPart(new(_draft, Judged(node, contract))).Number.At.Node;
                PutText(number, isEscaped: false, _json.ValueSpan.Length, (int)_json.TokenStartIndex, Offset);
                break;
            default:
                if (Starts(JsonTokenType.StartObject, node, contract.Expected))
                {
                    ReadObject(node, contract.Object!);
                }

                break;
        }
    }

    private readonly int Judged(int node, ContractMember contract)
    {
        _draft.Open(node, contract.Object!);
        ref var to = ref _draft[node];
        (to.State, to.Offset) = (FieldState.Given, Offset);
        return node;
    }

    private void ReadWhole(int node, ContractMember contract)
    {
        if (_json.TokenType != JsonTokenType.Number)
        {
            Refuse(node, contract.Expected);
        }
        else if (_json.TryGetInt32(out var number) && contract.Takes(number))
        {
            PutNumber(node, number, Offset);
        }
        else if (contract.Bounds is null)
        {
            _findings.Report(
                FindingCodes.NumberOutOfRange, Pointer(FindingCodes.NumberOutOfRange),
                $"Expected {contract.Expected}, such as 1; {Said.Of(_json.ValueSpan)} is not.", Offset);
            PutUnreadable(node, Offset);
        }
        else
        {
            RefuseNumber(node, contract);
        }
    }

    // A number of a member that has bounds.
    private readonly void RefuseNumber(int node, ContractMember contract)
    {
        ContractCheck.ReportNumber(_findings, Pointer(FindingCodes.NumberOutOfRange), contract, Said.Of(_json.ValueSpan), Offset);
        PutUnreadable(node, Offset);
    }

    private void ReadFlag(int node, string expected)
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            PutNumber(node, _json.TokenType == JsonTokenType.True ? 1 : 0, Offset);
        }
        else
        {
            Refuse(node, expected);
        }
    }

    private void ReadDecimal(int node, ContractMember contract)
    {
        if (_json.TokenType != JsonTokenType.Number)
        {
            Refuse(node, contract.Expected);
        }
        else if (_json.TryGetDecimal(out var number))
        {
            _draft.Put(node, number, Offset);
        }
        else if (contract.Bounds is not null)
        {
            RefuseNumber(node, contract);
        }
        else
        {
            _findings.Report(
                FindingCodes.NumberOutOfRange, Pointer(FindingCodes.NumberOutOfRange),
                $"Expected {contract.Expected} such as 62.5; {Said.Of(_json.ValueSpan)} is not one that can be counted with.", Offset);
            PutUnreadable(node, Offset);
        }
    }

    private void ReadDate(int node)
    {
        if (_json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped && DateBytes.TryParseRank(_json.ValueSpan, out var rank))
        {
            PutNumber(node, rank, Offset);
        }
        else
        {
            ReadOtherDate(node);
        }
    }

    // What is no date, or has escapes in it.
    private void ReadOtherDate(int node)
    {
        var offset = Offset;
        if (_json.TokenType != JsonTokenType.String)
        {
            Refuse(node, Expectations.Date, _json.TokenType == JsonTokenType.Number ? JsonRemedies.SerialMeant(_json.ValueSpan) : "");
            return;
        }

        if (!TryDecode(out var utf8))
        {
            PutUnreadable(node, offset);
        }
        else if (DateBytes.TryParseRank(utf8, out var rank))
        {
            PutNumber(node, rank, offset);
        }
        else
        {
            ContractCheck.ReportDate(_findings, Pointer(FindingCodes.MalformedDate), utf8, offset);
            PutUnreadable(node, offset);
        }
    }

    private void ReadInterval(int node, string expected)
    {
        var offset = Offset;
        if (_json.TokenType != JsonTokenType.String)
        {
            if (Starts(JsonTokenType.StartObject, node, expected))
            {
                ReadBeyondIso(node, offset);
            }

            return;
        }

        if (!TryDecode(out var utf8))
        {
            PutUnreadable(node, offset);
        }
        else if (FollowUpInterval.TryRead(utf8, out var amount, out var unit))
        {
            PutNumber(node, amount, offset);
            _draft[node].Length = (int)unit;
        }
        else
        {
            _findings.Report(FindingCodes.MalformedInterval, Pointer(FindingCodes.MalformedInterval), $"{Said.Of(utf8)} is not {expected}.", offset);
            PutUnreadable(node, offset);
        }
    }

    // Of the members one is there, and becomes the interval.
    private void ReadBeyondIso(int node, int offset)
    {
        ReadObject(node, Expectations.UnitsBeyondIso);
        var (given, unit) = (0, 0);
        for (var i = 0; i < Expectations.UnitsBeyondIso.Slots; i++)
        {
            if (_draft[_draft.MemberOf(node, i)].State != FieldState.Missing)
            {
                (given, unit) = (given + 1, i);
            }
        }

        var amount = _draft[_draft.MemberOf(node, unit)];
        if (given == 1 && amount.State == FieldState.Given && amount.Start is >= 1 and <= FollowUpInterval.MaximumAmount)
        {
            PutNumber(node, amount.Start, offset);
            _draft[node].Length = (int)(unit == 0 ? IntervalUnit.WorkingDays : unit == 1 ? IntervalUnit.SchoolDays : IntervalUnit.Terms);
            return;
        }

        PutUnreadable(node, offset);
        if (given != 1 || amount.State == FieldState.Given)
        {
            _findings.Report(
                FindingCodes.MalformedInterval, Pointer(FindingCodes.MalformedInterval), $"{NotOneAmount(given, amount.Start)}", offset);
        }
    }

    private static string NotOneAmount(int given, int amount) => given == 1
        ? $"{amount} is not an amount from 1 to {FollowUpInterval.MaximumAmount}."
        : $"Expected exactly one of workingDays, schoolDays and terms; there are {given}. "
            + "Years, months, weeks and days are written as \"P5Y\".";

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
                $"The text has half a surrogate pair in it, such as \\ud83d without the half that makes it a character.", Offset);
        }

        return isWhole;
    }
}
