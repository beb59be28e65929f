using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Serialization;

internal ref partial struct DocumentReader
{
    /// <summary>What has been seen of one object.</summary>
    private struct Seen
    {
        public uint Known;
        public MemberNames? Others;
    }

    /// <summary>Whether an object starts here; if so, goes to its first name. If not, as <see cref="Starts"/> says.</summary>
    private bool StartsObject(string what, out FramePart part)
    {
        if (!Starts(JsonTokenType.StartObject, what, out part))
        {
            return false;
        }

        ToNextName();
        return true;
    }

    /// <summary>Whether a list starts here. If not, as <see cref="Starts"/> says.</summary>
    private bool StartsArray(string what, out FramePart part) => Starts(JsonTokenType.StartArray, what, out part);

    /// <summary>Whether an object or list starts here. If not, null is a missing one and anything else is reported and skipped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Starts(JsonTokenType token, string what, out FramePart part)
    {
        var offset = Offset;
        if (_json.TokenType == token)
        {
            _path.Enter();
            part = new(FieldState.Given, offset);
            return true;
        }

        part = new(Refuse(what), offset);
        return false;
    }

    /// <summary>
    /// Whether the name here is this one; if so, goes to its value. Asked for one member after the other in the order of the contract,
    /// which is the order of nearly every document: each question then has one answer, which costs a processor much less than a choice.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Is(ReadOnlySpan<byte> name, int member, ref Seen seen)
    {
        // A name with escapes in it has a backslash, and none of the contract's has; the end of the object is no name either.
        if (!_json.ValueSpan.SequenceEqual(name))
        {
            return false;
        }

        seen.Known |= 1u << member;
        _json.Read();
        return true;
    }

    /// <summary>
    /// Goes from a name to the value of the next member that the contract has, in whatever order, past those that it has not, and answers -1
    /// at the end of the object.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NextMember(MemberTable table, ref Seen seen)
    {
        if (_json.TokenType == JsonTokenType.PropertyName)
        {
            return FindMember(table, ref seen);
        }

        _path.Leave();
        return -1;
    }

    private int FindMember(MemberTable table, ref Seen seen)
    {
        for (; _json.TokenType == JsonTokenType.PropertyName; ToNextName())
        {
            var known = FindNew(table, ref seen);
            if (known >= 0)
            {
                seen.Known |= 1u << known;
                _json.Read();
                return known;
            }
        }

        _path.Leave();
        return -1;
    }

    /// <summary>Goes from the start of an object, or from the end of a value in it, to the next name or to the end of the object.</summary>
    private void ToNextName()
    {
        _json.Read();
        _path.SetName((int)_json.TokenStartIndex + 1);
    }

    /// <summary>The place of the name here; -1 when it is none of the contract, or there before, which is dealt with.</summary>
    private int FindNew(MemberTable table, ref Seen seen)
    {
        var kept = _frame.OwnLength;
        var place = DecodeName(out var name);
        var known = table.Find(name);
        if (known < 0 || (seen.Known & (1u << known)) != 0)
        {
            if (known >= 0 || !(seen.Others ??= new()).Add(_utf8, place.Start, place.Length, place.IsEscaped))
            {
                SkipDuplicate();
            }
            else
            {
                KeepUnknown(table, place, name);
            }

            known = -1;
        }

        _frame.BackTo(kept);
        return known;
    }

    /// <summary>Goes to the value of the next question, whatever its name, and answers false at the end.</summary>
    private bool NextQuestion(out FrameText question)
    {
        while (ReadName(out var place, out var name))
        {
            if (!_questions.Add(_utf8, place.Start, place.Length, place.IsEscaped))
            {
                SkipDuplicate();
            }
            else if (place.IsText)
            {
                question = TextOf(name, place.IsEscaped, place.Start);
                _json.Read();
                return true;
            }
            else
            {
                // A name that is no text names no question.
                _json.Read();
                SkipValue();
            }
        }

        _path.Leave();
        question = default;
        return false;
    }

    /// <summary>Goes to the next item of a list and answers false at the end. Beyond the limit items are counted out, once.</summary>
    private bool NextItem(ref int index)
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.EndArray)
        {
            _path.SetIndex(++index);
            if (index < MaximumItems)
            {
                return true;
            }

            SkipItems(index);
        }

        _path.Leave();
        return false;
    }

    private void SkipItems(int index)
    {
        _sink.Report(
            FindingCodes.TooManyItems, At(FindingCodes.TooManyItems, toParent: true), $"A list holds at most {MaximumItems} items.", Offset);
        do
        {
            SkipValue();
            _json.Read();
            _path.SetIndex(++index);
        }
        while (_json.TokenType != JsonTokenType.EndArray);
    }

    private bool ReadName(out NamePlace place, out ReadOnlySpan<byte> name)
    {
        if (!_json.Read() || _json.TokenType == JsonTokenType.EndObject)
        {
            place = default;
            name = default;
            return false;
        }

        _path.SetName((int)_json.TokenStartIndex + 1);
        place = DecodeName(out name);
        return true;
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
        _sink.Report(
            FindingCodes.DuplicateMember, At(FindingCodes.DuplicateMember),
            $"The member {Said.Of(ReaderPath.NameOf(_json.ValueSpan))} is here a second time; the first one was read.", Offset);
        _json.Read();
        SkipValue();
    }

    private void KeepUnknown(MemberTable table, NamePlace place, ReadOnlySpan<byte> name)
    {
        var code = _options.Validation.Strict ? FindingCodes.UnknownMemberRefused : FindingCodes.UnknownMember;
        _sink.Report(code, At(code), $"{NoSuchMember(table, name)}", Offset);
        _json.Read();
        var start = (int)_json.TokenStartIndex;
        var isWhole = SkipValue() && place.IsText;
        if (++_unknownCount == MaximumItems + 1)
        {
            _sink.Add(
                FindingCodes.TooManyItems, "", $"A document has at most {MaximumItems} members that the contract has not.",
                place.Start - 1 + _skipped);
        }

        if (isWhole && _unknownCount <= MaximumItems)
        {
            _unknown?.Add(new UnknownMember(
                _path.ToPointer(_utf8, toParent: true), ReaderPath.NameOf(_utf8.Slice(place.Start, place.Length)),
                _utf8[start..(int)_json.BytesConsumed].ToArray()));
        }
    }

    private static Later NoSuchMember(MemberTable table, ReadOnlySpan<byte> name) => new(
        static (t, s) =>
        {
            var (table, said) = ((MemberTable)t, (Said)s!);
            return $"The contract has no member {said} in {table.What}. "
                + (Nearest.To(said.Word, table.Names) is { } near ? $"Did you mean '{near}'?" : $"It has: {string.Join(", ", table.Names)}.");
        },
        table, Said.Of(name));

    private readonly record struct NamePlace(int Start, int Length, bool IsEscaped, bool IsText);
}
