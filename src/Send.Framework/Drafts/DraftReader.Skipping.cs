using System.Text.Json;
using Send.Framework.Validation;

namespace Send.Framework.Drafts;

internal ref partial struct DraftReader
{
    /// <summary>Goes past a value of any shape, looking only at its texts, its depth and members that are there twice.</summary>
    /// <returns>Whether it is free of those faults.</returns>
    private bool SkipValue()
    {
        if (++_values > _limits.MostValues)
        {
            SkipBeyondLimit();
            return false;
        }

        return SkipCounted();
    }

    // One value too many is an error, and the rest is read only to find out whether it is JSON.
    private void SkipBeyondLimit()
    {
        if (_values == _limits.MostValues + 1)
        {
            _findings.Report(FindingCodes.TooManyItems, "", $"A definition can have at most {_limits.MostValues:N0} values.", Offset);
        }

        _json.Skip();
    }

    // The same as of a value that was counted.
    private bool SkipCounted()
    {
        var isWhole = true;
        if (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            if (_json.CurrentDepth >= _limits.MaximumDepth)
            {
                _findings.Report(
                    FindingCodes.TooDeep, Pointer(FindingCodes.TooDeep),
                    $"Objects and lists can be nested {_limits.MaximumDepth} levels deep. This is deeper.",
                    Offset);
                _json.Skip();
                return false;
            }

            isWhole = _json.TokenType == JsonTokenType.StartObject ? SkipObject() : SkipArray();
        }
        else if (_json.TokenType == JsonTokenType.String)
        {
            var kept = _draft.TextLength;
            isWhole = TryDecode(out _);
            _draft.BackTo(kept);
        }

        return isWhole;
    }

    private bool SkipObject()
    {
        var isWhole = true;
        var names = _spareNames is { Count: > 0 } ? _spareNames.Pop() : new MemberNames();
        _beyond.Enter();
        var kept = _draft.TextLength;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            _beyond.SetName((int)_json.TokenStartIndex + 1);
            var place = DecodeName(out _);
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

            _draft.BackTo(kept);
        }

        names.Clear();
        (_spareNames ??= new()).Push(names);
        _beyond.Leave();
        return isWhole;
    }

    private bool SkipArray()
    {
        var isWhole = true;
        _beyond.Enter();
        for (var index = 0; _json.Read() && _json.TokenType != JsonTokenType.EndArray; index++)
        {
            _beyond.SetIndex(index);
            isWhole &= SkipValue();
        }

        _beyond.Leave();
        return isWhole;
    }
}
