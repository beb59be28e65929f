using System.Buffers;
using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>Findings as an array of contract v1, each with its place in the text where it has one.</summary>
    /// <param name="findings">What is written, without insignificant white space.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    public static void Write(ImmutableArray<Finding> findings, IBufferWriter<byte> output) =>
        To(Guard.Against.Null(output), findings, FindingWriter.Write);

    /// <summary>Writes findings to a stream, which stays open;
    /// see <see cref="Write(ImmutableArray{Finding}, IBufferWriter{byte})"/>.</summary>
    /// <param name="findings">What is written.</param>
    /// <param name="stream">Where the UTF-8 goes; its own exceptions are not caught.</param>
    public static void Write(ImmutableArray<Finding> findings, Stream stream) =>
        To(Guard.Against.Null(stream), findings, FindingWriter.Write);

    /// <summary>The same as text; see <see cref="Write(ImmutableArray{Finding}, IBufferWriter{byte})"/>.</summary>
    public static string ToJson(ImmutableArray<Finding> findings) => Text(findings, FindingWriter.Write, indented: false);

    /// <summary>The same as text for people: one member to a line, indented by two blanks, lines ended by a line feed.</summary>
    public static string ToIndentedJson(ImmutableArray<Finding> findings) => Text(findings, FindingWriter.Write, indented: true);

    /// <summary>The same as UTF-8; see <see cref="Write(ImmutableArray{Finding}, IBufferWriter{byte})"/>.</summary>
    public static byte[] ToUtf8Bytes(ImmutableArray<Finding> findings) => Bytes(findings, FindingWriter.Write);

    internal static byte[] ToUtf8Bytes(Finding finding) => Bytes(finding, FindingWriter.Write);
}
