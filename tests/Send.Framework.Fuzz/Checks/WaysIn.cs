using System.Buffers;
using System.Text.Json;
using Send.Framework.Fuzz.Documents;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Fuzz.Checks;

/// <summary>The same bytes give the same answer, however they come in: in pieces, from a stream, among others, inside <c>JsonSerializer</c>.</summary>
internal static class WaysIn
{
    private static readonly JsonSerializerOptions Serializer = new JsonSerializerOptions { MaxDepth = 2_000 }.ConfigureForSend();

    public static void Check(byte[] utf8, Validated<Inspection> expected, FuzzRandom random)
    {
        if (random.Chance(20))
        {
            RequireSame(SendJson.ReadInspection(Pieces(utf8, random)), expected, "pieces");
        }

        if (random.Chance(4))
        {
            using var stream = new DribblingStream(utf8, random.Between(1, 300));
            RequireSame(SendJson.ReadInspectionAsync(stream).AsTask().GetAwaiter().GetResult(), expected, "a stream");
        }

        if (random.Chance(2))
        {
            Lines(utf8, expected, random);
            InArray(utf8, expected, random);
        }

        if (random.Chance(2))
        {
            Deserialized(utf8, expected);
        }
    }

    private static void RequireSame(Validated<Inspection> result, Validated<Inspection> expected, string way)
    {
        Laws.Require(result.Findings.AsSpan().SequenceEqual(expected.Findings.AsSpan()), $"{way} and a span give the same findings");
        Laws.Require(
            expected.TryGetValue(out var inspection) ? inspection.Equals(result.Value) : !result.IsValid, $"{way} and a span give the same inspection");
    }

    private static ReadOnlySequence<byte> Pieces(byte[] utf8, FuzzRandom random)
    {
        var first = new Piece(utf8.AsMemory(0, random.Next(utf8.Length + 1)), null);
        var (last, at) = (first, first.Memory.Length);
        while (at < utf8.Length)
        {
            var length = Math.Min(random.Chance(50) ? random.Next(4) : random.Next(200), utf8.Length - at);
            last = new Piece(utf8.AsMemory(at, length), last);
            at += length;
        }

        return new(first, 0, last, last.Memory.Length);
    }

    // Between two other documents, on the second line. A bracket alone is the first line of an array.
    private static void Lines(byte[] utf8, Validated<Inspection> expected, FuzzRandom random)
    {
        if (utf8.AsSpan().ContainsAny((byte)'\n', (byte)'\r') || utf8.AsSpan().IndexOfAnyExcept(" \t"u8) < 0 || utf8[0] is (byte)' ' or (byte)'\t'
            || utf8.AsSpan().Trim(" \t"u8).SequenceEqual("["u8))
        {
            return;
        }

        byte[] lines = [.. "{}\n"u8, .. utf8, .. "\n{\"kind\":1}\n"u8];
        var readings = ReadAll(lines, DocumentSequence.Lines, random);
        Laws.Require(readings.Select(r => r.Line).SequenceEqual([1L, 2L, 3L]), "each line is a document");
        Laws.Require(SameBut(readings[1].Result, expected, 3, 1), "a line and a span give the same findings");
    }

    // A well-formed document as an item of an array; any other may spoil what follows it, but throws nothing.
    private static void InArray(byte[] utf8, Validated<Inspection> expected, FuzzRandom random)
    {
        byte[] array = [.. "[{},"u8, .. utf8, .. ",{\"kind\":1}]"u8];
        var readings = ReadAll(array, DocumentSequence.Array, random);
        var isWhole = !expected.Findings.Any(f =>
            f.Code == FindingCodes.MalformedJson || f.Code == FindingCodes.EmptyInput || f.Code == FindingCodes.TrailingContent
            || f.Code == FindingCodes.NotUtf8 || f.Code == FindingCodes.ByteOrderMark);
        if (isWhole && utf8[0] is (byte)'{')
        {
            Laws.Require(readings.Count == 3, "each item is a document");
            Laws.Require(SameBut(readings[1].Result, expected, 4, 0), "an item and a span give the same findings");
        }

        Laws.Require(readings.All(r => r.Result.IsValid != r.Result.Findings.Any(f => f.Severity == Severity.Error)), "each answer is valid or says why not");
    }

    private static bool SameBut(Validated<Inspection> result, Validated<Inspection> expected, int offset, int line) =>
        result.IsValid == expected.IsValid && result.Findings.Length == expected.Findings.Length
        && result.Findings.Zip(expected.Findings).All(pair =>
            pair.First.ToString() == pair.Second.ToString()
            && pair.First.Position?.ByteOffset - offset == pair.Second.Position?.ByteOffset && pair.First.Position?.Line - line == pair.Second.Position?.Line);

    private static List<InspectionReading> ReadAll(byte[] utf8, DocumentSequence sequence, FuzzRandom random)
    {
        using var stream = new DribblingStream(utf8, random.Between(1, 300));
        return SendJson.ReadInspectionsAsync(stream, sequence: sequence).ToBlockingEnumerable().ToList();
    }

    private static void Deserialized(byte[] utf8, Validated<Inspection> expected)
    {
        if (expected.Findings.Any(f => f.Code == FindingCodes.TrailingContent || f.Code == FindingCodes.ByteOrderMark || f.Code == FindingCodes.NotAnObject))
        {
            // What stands around the value is the serializer's own affair.
            return;
        }

        try
        {
            var inspection = JsonSerializer.Deserialize<Inspection>(utf8, Serializer);
            Laws.Require(expected.TryGetValue(out var same) ? same.Equals(inspection) : inspection is null, "JsonSerializer reads what is valid, and null");
        }
        catch (SendJsonException broken)
        {
            Laws.Require(broken.Findings.Select(f => f.ToString()).SequenceEqual(expected.Findings.Select(f => f.ToString())), "JsonSerializer gives the same findings");
        }
        catch (JsonException)
        {
            Laws.Require(!expected.IsValid, "JsonSerializer refuses only what is not valid");
        }
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is not null)
            {
                RunningIndex = before.RunningIndex + before.Memory.Length;
                before.Next = this;
            }
        }
    }
}
