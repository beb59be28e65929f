using System.Text;
using System.Text.Json;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Fuzz.Checks;

/// <summary>What holds for every answer: validity, codes, places, pointers and messages.</summary>
internal static class Answers
{
    private const int LongestMessage = 3_000;

    /// <summary>Checks an answer against the text that it speaks of.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="utf8">The text.</param>
    /// <param name="closely">Whether pointers are followed and lines counted, which takes longer than reading.</param>
    public static void Check(Validated<Inspection> result, byte[] utf8, bool closely)
    {
        var isError = false;
        var last = -1L;
        foreach (var finding in result.Findings)
        {
            isError |= finding.Severity == Severity.Error;
            Laws.Require(FindingCodes.TryGet(finding.Code.Value, out var known) && ReferenceEquals(known, finding.Code), $"{finding.Code} is in the catalogue");
            Laws.Require(Pointers.AreWellFormed(finding.Path), $"'{finding.Path}' is a JSON Pointer");
            Laws.Require(IsHarmless(finding.Message), $"the message of {finding.Code} has nothing in it that breaks a line: {finding.Message}");
            if (finding.Position is not { } place)
            {
                Laws.Require(finding.Code == FindingCodes.MoreFindings, $"{finding} has a place in the text");
                continue;
            }

            Laws.Require(place.ByteOffset >= 0 && place.ByteOffset <= utf8.Length, $"{finding.Code} at {place.ByteOffset} is within {utf8.Length} bytes");
            Laws.Require(place.ByteOffset >= last, "findings stand in the order of the text");
            last = place.ByteOffset;
            if (closely)
            {
                var before = utf8.AsSpan(0, (int)place.ByteOffset);
                Laws.Require(place.Line == before.Count((byte)'\n') + 1, $"line {place.Line} is the line of byte {place.ByteOffset}");
                Laws.Require(place.Column == before.Length - before.LastIndexOf((byte)'\n'), $"column {place.Column} is the column of byte {place.ByteOffset}");
            }
        }

        Laws.Require(result.IsValid != isError, "a document is valid exactly when no finding is an error");
        if (closely && !result.Findings.IsEmpty)
        {
            Pointers.Follow(result.Findings, utf8);
            RequireJson(SendJson.ToUtf8Bytes(result.Findings));
        }
    }

    public static void RequireJson(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 2_000 });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                _ = reader.GetString();
            }
        }
    }

    private static bool IsHarmless(string message)
    {
        foreach (var rune in message.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0x202E)
            {
                return false;
            }
        }

        return message.Length is > 0 and <= LongestMessage;
    }
}
