using System.Buffers;
using System.Text;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>Short ways to read, for tests.</summary>
internal static class Reading
{
    public static Validated<Inspection> Of(string json, ReadOptions? options = null) =>
        SendJson.ReadInspection(Encoding.UTF8.GetBytes(json), null, options);

    public static string Codes(this Validated<Inspection> result) => string.Join(" ", result.Findings.Select(f => $"{f.Code}@{f.Path}"));

    /// <summary>Findings in full, so that two results can be compared.</summary>
    public static string[] Lines(this Validated<Inspection> result) => [.. result.Findings.Select(f => $"{f} {f.Position}")];

    /// <summary>Bytes cut into pieces after the given places.</summary>
    public static ReadOnlySequence<byte> Cut(byte[] bytes, params int[] places)
    {
        var first = new Piece(bytes.AsMemory(0, places[0]), null);
        var last = first;
        for (var i = 0; i < places.Length; i++)
        {
            last = new Piece(bytes.AsMemory(places[i], (i + 1 < places.Length ? places[i + 1] : bytes.Length) - places[i]), last);
        }

        return new(first, 0, last, last.Memory.Length);
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
