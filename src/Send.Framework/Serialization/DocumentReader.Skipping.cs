using System.Text.Json;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

internal ref partial struct DocumentReader
{
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
            var kept = _frame.OwnLength;
            isWhole = TryDecode(out _);
            _frame.BackTo(kept);
        }

        return isWhole;
    }

    private bool SkipObject()
    {
        var isWhole = true;
        var names = _spareNames is { Count: > 0 } ? _spareNames.Pop() : new MemberNames();
        _path.Enter();
        var kept = _frame.OwnLength;
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

            _frame.BackTo(kept);
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
}
