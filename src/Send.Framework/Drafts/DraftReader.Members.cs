using System.Text;
using System.Text.Json;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Drafts;

// Objects and lists: which member comes next, and those that the contract has not.
internal ref partial struct DraftReader
{
    /// <summary>Reads an object whose start is here.</summary>
    private void ReadObject(Spot to)
    {
        to.Open(Offset);
        var contract = to.Contract.Object!;
        var members = contract.Members;
        MemberNames? others = null;
        var next = 0;
        _json.Read();
        while (_json.TokenType == JsonTokenType.PropertyName)
        {
            // Nearly every member is the one that comes next, or one after it. None of those has been read.
            Spot? member;
            if ((uint)next < (uint)members.Length && _json.ValueSpan.SequenceEqual(members[next].Utf8))
            {
                member = to[next++];
            }
            else if (Further(members, next + 1) is var place && (uint)place < (uint)members.Length)
            {
                member = to[place];
                next = place + 1;
            }
            else
            {
                _at = to;
                member = FindOther(to, contract, ref next, ref others);
            }

            if (member is null)
            {
                _json.Read();
                _beyond.Leave();
                continue;
            }

            _at = member;
            _json.Read();
            ReadValue(member);
            _json.Read();
        }

        _at = to;
    }

    /// <summary>
    /// The member whose name is here, looked for from the one that comes next in the order of the contract, which is the order of nearly
    /// every document. A name with escapes in it has a backslash, and none of the contract's has.
    /// </summary>
    private readonly int Further(ReadOnlySpan<ContractMember> members, int member)
    {
        var name = _json.ValueSpan;
        while ((uint)member < (uint)members.Length && !name.SequenceEqual(members[member].Utf8))
        {
            member++;
        }

        return member;
    }

    /// <summary>A member out of order; null when the name is none of the contract, or there before, which is dealt with: then the reader is still
    /// beyond the contract.</summary>
    private Spot? FindOther(Spot to, ContractObject contract, ref int next, ref MemberNames? others)
    {
        _beyond.Enter();
        _beyond.SetName((int)_json.TokenStartIndex + 1);
        var kept = _draft.TextLength;
        var place = DecodeName(out var name);
        var known = contract.Find(name);
        if (known >= 0 && !to[known].IsRead)
        {
            next = Math.Max(next, known + 1);
            _draft.BackTo(kept);
            _beyond.Leave();
            return to[known];
        }

        if (known >= 0 || !(others ??= new()).Add(_utf8, place.Start, place.Length, place.IsEscaped))
        {
            SkipDuplicate();
        }
        else
        {
            KeepUnknown(contract, place, name);
        }

        _draft.BackTo(kept);
        return null;
    }

    /// <summary>Reads an object whose names are not the contract's.</summary>
    private void ReadByName(Spot to)
    {
        _json.Read();
        while (_json.TokenType == JsonTokenType.PropertyName)
        {
            _at = to;
            _beyond.Enter();
            _beyond.SetName((int)_json.TokenStartIndex + 1);
            var place = DecodeName(out var name);
            var isNew = _draft.Names.Add(_utf8, place.Start, place.Length, place.IsEscaped);
            if (isNew && place.IsText && to.Count < MaximumItems)
            {
                _beyond.Leave();
                _at = to.AddNamed();
                PutText(_at.Name!, place.IsEscaped, name.Length, place.Start, place.Start - 1 + _skipped);
                _json.Read();
                ReadValue(_at);
                _json.Read();
                continue;
            }

            SkipNamed(to, isNew, place.IsText);
            _json.Read();
            _beyond.Leave();
        }

        _at = to;
    }

    // A name that is no text names nothing.
    private void SkipNamed(Spot to, bool isNew, bool isText)
    {
        if (!isNew)
        {
            SkipDuplicate();
            return;
        }

        _json.Read();
        if (isText && !_tooManyJudgements)
        {
            _tooManyJudgements = true;
            _findings.Report(FindingCodes.TooManyItems, to.Pointer, $"A document can have at most {MaximumItems} judgements.", Offset);
        }

        SkipValue();
    }

    /// <summary>Reads a list whose start is here. Beyond the limit items are counted out, once.</summary>
    private void ReadList(Spot to)
    {
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (to.Count == _limits.MostItems || _draft.SpotCount > _limits.MostSpots)
            {
                SkipItems(to);
                break;
            }

            var item = to.Add();
            _at = item;
            ReadValue(item);
            if (item.IsMissing)
            {
                _findings.Report(FindingCodes.WrongType, Pointer(FindingCodes.WrongType), $"A list cannot contain null. Leave the item out.", Offset);
                item.Refuse();
            }
        }

        _at = to;
    }

    private void SkipItems(Spot to)
    {
        var index = to.Count;
        _at = to;
        if (to.Count == _limits.MostItems)
        {
            _findings.Report(
                FindingCodes.TooManyItems, Pointer(FindingCodes.TooManyItems), $"A list can have at most {_limits.MostItems} items.", Offset);
        }
        else
        {
            _findings.Report(
                FindingCodes.TooManyItems, Pointer(FindingCodes.TooManyItems), $"The lists of a document can have at most {_limits.MostSpots:N0} members in total.", Offset);
        }

        _beyond.Enter();
        do
        {
            _beyond.SetIndex(index++);
            SkipValue();
            _json.Read();
        }
        while (_json.TokenType != JsonTokenType.EndArray);
        _beyond.Leave();
    }

    private NamePlace DecodeName(out ReadOnlySpan<byte> name)
    {
        var place = new NamePlace((int)_json.TokenStartIndex + 1, _json.ValueSpan.Length, _json.ValueIsEscaped, IsText: true);
        if (TryDecode(out name))
        {
            return place;
        }

        name = Encoding.UTF8.GetBytes(ReaderPath.NameOf(_json.ValueSpan));
        return place with { IsText = false };
    }

    private void SkipDuplicate()
    {
        _findings.Report(
            FindingCodes.DuplicateMember, Pointer(FindingCodes.DuplicateMember),
            $"The member {Said.Of(ReaderPath.NameOf(_json.ValueSpan))} appears a second time. The first one was read.", Offset);
        _json.Read();
        SkipValue();
    }

    private void KeepUnknown(ContractObject contract, NamePlace place, ReadOnlySpan<byte> name)
    {
        var code = _limits.IsStrict ? FindingCodes.UnknownMemberRefused : FindingCodes.UnknownMember;
        _findings.Report(code, Pointer(code), $"{NoSuchMember(contract, name, _limits.LeavesOut)}", Offset);
        _json.Read();
        if (_at.IsDocument && !_at.HoldsAny && HoldsMembersOf(contract))
        {
            _draft.Within = ++_envelopes == 1 ? Said.Of(name) : null;
        }

        var start = (int)_json.TokenStartIndex;
        var isWhole = SkipValue() && place.IsText;
        if (!_limits.LeavesOut && ++_unknownCount == MaximumItems + 1)
        {
            _findings.Add(
                FindingCodes.TooManyItems, "", $"A document can have at most {MaximumItems} members that are not in the contract.",
                place.Start - 1 + _skipped);
        }

        if (isWhole && _unknownCount <= MaximumItems)
        {
            _draft.Unknown?.Add(new UnknownMember(
                _draft.PointerTo(_at, isCut: true), ReaderPath.NameOf(_utf8.Slice(place.Start, place.Length)),
                _utf8[start..(int)_json.BytesConsumed].ToArray()));
        }
    }

    private static Later NoSuchMember(ContractObject contract, ReadOnlySpan<byte> name, bool isLeftOut) => new(
        isLeftOut
            ? static (c, s, _) => $"The contract has no member {s} in {((ContractObject)c).What}. It is left out. {Alternatives((ContractObject)c, (Said)s!)}"
            : static (c, s, _) => $"The contract has no member {s} in {((ContractObject)c).What}. {Alternatives((ContractObject)c, (Said)s!)}",
        contract, Said.Of(name));

    private static string Alternatives(ContractObject contract, Said said) =>
        Nearest.To(said.Word, contract.Names) is { } near ? $"Did you mean '{near}'?" : $"It has: {string.Join(", ", contract.Names)}.";

    private readonly record struct NamePlace(int Start, int Length, bool IsEscaped, bool IsText);
}
