using System.Buffers;
using Ardalis.GuardClauses;
using Send.Framework.Drafts;
using Send.Framework.Frameworks;
using Send.Framework.Validation;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>Reads a framework edition of your own and judges its definition.</summary>
    /// <param name="utf8Json">The document, <c>send-framework/framework/v1</c>.</param>
    /// <param name="catalogue">The editions that it will stand beside; those that the package knows when null. A scale that repeats one of
    /// them word for word is that scale, so that results can be compared; one that only shares its code is another scale, and that is a
    /// warning.</param>
    /// <param name="options">Limits and strictness; <see cref="ReadOptions.Default"/> when null.</param>
    /// <returns>The edition and any warnings, or everything that is wrong, each finding with its place in the text. It is not added to the
    /// catalogue: <see cref="FrameworkCatalogue.With"/> does that.</returns>
    public static Validated<InspectionFramework> ReadFramework(
        ReadOnlySpan<byte> utf8Json, FrameworkCatalogue? catalogue = null, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        var draft = new Draft(DefinitionPart.Root);
        draft.Findings.Begin(options.Validation);
        var framework = DraftReader.Read(utf8Json, options.LimitsOfDefinitions, draft)
            ? FrameworkJudge.Judge(draft, catalogue ?? FrameworkCatalogue.BuiltIn, options.MaximumBytes)
            : null;
        var findings = draft.Findings.ToFindings(utf8Json, TextPositions.Start);
        draft.Clear();
        return framework is null ? Validated<InspectionFramework>.Invalid(findings) : Validated<InspectionFramework>.Valid(framework, findings);
    }

    /// <summary>The whole of an edition: read back, it is the same edition.</summary>
    /// <param name="framework">What is written, without insignificant white space.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    public static void Write(InspectionFramework framework, IBufferWriter<byte> output) =>
        To(Guard.Against.Null(output), Guard.Against.Null(framework), ContractWriter.Write);

    /// <summary>Writes an edition to a stream, which stays open;
    /// see <see cref="Write(InspectionFramework, IBufferWriter{byte})"/>.</summary>
    /// <param name="framework">What is written.</param>
    /// <param name="stream">Where the UTF-8 goes; its own exceptions are not caught.</param>
    public static void Write(InspectionFramework framework, Stream stream) =>
        To(Guard.Against.Null(stream), Guard.Against.Null(framework), ContractWriter.Write);

    /// <summary>The same as text; see <see cref="Write(InspectionFramework, IBufferWriter{byte})"/>.</summary>
    public static string ToJson(InspectionFramework framework) => Text(Guard.Against.Null(framework), ContractWriter.Write, indented: false);

    /// <summary>The same as text for people: one member to a line, indented by two blanks, lines ended by a line feed.</summary>
    public static string ToIndentedJson(InspectionFramework framework) => Text(Guard.Against.Null(framework), ContractWriter.Write, indented: true);

    /// <summary>The same as UTF-8; see <see cref="Write(InspectionFramework, IBufferWriter{byte})"/>.</summary>
    public static byte[] ToUtf8Bytes(InspectionFramework framework) => Bytes(Guard.Against.Null(framework), ContractWriter.Write);
}
