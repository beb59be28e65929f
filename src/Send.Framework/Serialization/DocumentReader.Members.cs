using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

internal ref partial struct DocumentReader
{
    /// <summary>What has been seen of one object.</summary>
    private struct Seen
    {
        public uint Known;
        public MemberNames? Others;
    }

    /// <summary>Whether an object starts here. If not, null is a missing field and anything else is reported and skipped.</summary>
    private bool StartsObject<T>(string what, out Field<T> other)
        where T : notnull
    {
        other = default;
        if (_json.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        other = Refuse<T>(what);
        return false;
    }

    /// <summary>Whether a list starts here. If not, null is a missing field and anything else is reported and skipped.</summary>
    private bool StartsArray<T>(string what, out Field<T> other)
        where T : notnull
    {
        other = default;
        if (_json.TokenType == JsonTokenType.StartArray)
        {
            _path.Enter();
            return true;
        }

        other = Refuse<T>(what);
        return false;
    }

    /// <summary>Goes to the value of the next member that the contract has, past those that it has not, and answers -1 at the end.</summary>
    private int NextMember(MemberTable table, ref Seen seen)
    {
        if (_json.TokenType == JsonTokenType.StartObject && seen is { Known: 0, Others: null })
        {
            _path.Enter();
            seen.Known = 1u << 31;
        }

        while (ReadName(out var place, out var name))
        {
            var known = table.Find(name);
            if (known >= 0 && (seen.Known & (1u << known)) == 0)
            {
                seen.Known |= 1u << known;
                _json.Read();
                return known;
            }

            if (known >= 0 || !(seen.Others ??= new()).Add(_utf8, place.Start, place.Length, place.IsEscaped))
            {
                SkipDuplicate();
            }
            else
            {
                KeepUnknown(table, place, name);
            }
        }

        _path.Leave();
        return -1;
    }

    /// <summary>Goes to the value of the next member, whatever its name, and answers false at the end.</summary>
    private bool NextMember(ref Seen seen, out string name)
    {
        if (seen.Others is null)
        {
            _path.Enter();
            seen.Others = new();
        }

        while (ReadName(out var place, out var utf8))
        {
            if (!seen.Others.Add(_utf8, place.Start, place.Length, place.IsEscaped))
            {
                SkipDuplicate();
            }
            else if (place.IsText)
            {
                name = KnownText.Find(utf8) ?? Encoding.UTF8.GetString(utf8);
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
        name = "";
        return false;
    }

    /// <summary>Goes to the next item of a list and answers false at the end. Beyond the limit items are counted out, once.</summary>
    private bool NextItem(ref int index)
    {
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            _path.SetIndex(++index);
            if (index < MaximumItems)
            {
                return true;
            }

            if (index == MaximumItems)
            {
                _sink.Report(
                    FindingCodes.TooManyItems, At(FindingCodes.TooManyItems, toParent: true), $"A list holds at most {MaximumItems} items.", Offset);
            }

            SkipValue();
        }

        _path.Leave();
        return false;
    }

    private bool ReadName(out NamePlace place, out ReadOnlySpan<byte> name)
    {
        place = default;
        name = default;
        if (!_json.Read() || _json.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        place = new NamePlace((int)_json.TokenStartIndex + 1, _json.ValueSpan.Length, _json.ValueIsEscaped, IsText: true);
        _path.SetName(place.Start, place.Length);
        if (!TryDecode(out name))
        {
            place = place with { IsText = false };
            name = Encoding.UTF8.GetBytes(ReaderPath.NameOf(_json.ValueSpan));
        }

        return true;
    }

    private void SkipDuplicate()
    {
        _sink.Report(
            FindingCodes.DuplicateMember, At(FindingCodes.DuplicateMember),
            $"The member {Quoted.Text(ReaderPath.NameOf(_json.ValueSpan))} is here a second time; the first one was read.", Offset);
        _json.Read();
        SkipValue();
    }

    private void KeepUnknown(MemberTable table, NamePlace place, ReadOnlySpan<byte> name)
    {
        var code = _options.Validation.Strict ? FindingCodes.UnknownMemberRefused : FindingCodes.UnknownMember;
        _sink.Report(code, At(code), $"{NoSuchMember(table, Encoding.UTF8.GetString(name))}", Offset);
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
            (_unknown ??= ImmutableArray.CreateBuilder<UnknownMember>()).Add(new UnknownMember(
                _path.ToPointer(_utf8, toParent: true), ReaderPath.NameOf(_utf8.Slice(place.Start, place.Length)),
                _utf8[start..(int)_json.BytesConsumed].ToArray()));
        }
    }

    private static string NoSuchMember(MemberTable table, string name) =>
        $"The contract has no member {Quoted.Text(name)} in {table.What}. "
        + (Nearest.To(name, table.Names) is { } near ? $"Did you mean '{near}'?" : $"It has: {string.Join(", ", table.Names)}.");

    /// <summary>Goes past a value of any shape, looking only at its texts, its depth and members that are there twice.</summary>
    /// <returns>Whether it is free of those faults.</returns>
    private bool SkipValue()
    {
        var isWhole = true;
        if (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            if (_json.CurrentDepth >= _options.MaximumDepth)
            {
                _sink.Report(
                    FindingCodes.TooDeep, At(FindingCodes.TooDeep),
                    $"Objects and lists may stand inside each other {_options.MaximumDepth} deep; this is deeper.",
                    Offset);
                _json.Skip();
                return false;
            }

            isWhole = _json.TokenType == JsonTokenType.StartObject ? SkipObject() : SkipArray();
        }
        else if (_json.TokenType == JsonTokenType.String)
        {
            isWhole = TryDecode(out _);
        }

        return isWhole;
    }

    private bool SkipObject()
    {
        var isWhole = true;
        var names = _spareNames is { Count: > 0 } ? _spareNames.Pop() : new MemberNames();
        _path.Enter();
        while (ReadName(out var place, out _))
        {
            if (!names.Add(_utf8, place.Start, place.Length, place.IsEscaped))
            {
                isWhole = false;
                SkipDuplicate();
            }
            else
            {
                _json.Read();
                isWhole &= SkipValue() && place.IsText;
            }
        }

        names.Clear();
        (_spareNames ??= new()).Push(names);
        _path.Leave();
        return isWhole;
    }

    private bool SkipArray()
    {
        var isWhole = true;
        _path.Enter();
        for (var index = 0; _json.Read() && _json.TokenType != JsonTokenType.EndArray; index++)
        {
            _path.SetIndex(index);
            isWhole &= SkipValue();
        }

        _path.Leave();
        return isWhole;
    }

    private readonly record struct NamePlace(int Start, int Length, bool IsEscaped, bool IsText);
}
