using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Send.Framework.Drafts;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Rules;
using Send.Framework.Validation.Words;

namespace Send.Framework.Serialization;

/// <summary>The JSON contract in both directions: documents in, findings or inspections out; inspections and schedules in, JSON out.</summary>
/// <remarks>
/// Reading never throws because of the content of a document. Writing is canonical: the same value always gives the same bytes, members stand in the
/// order of the contract, lists in the order of the value. Text is UTF-8 throughout; written text is safe inside a script element of a web
/// page, because the less-than sign is escaped.
/// </remarks>
public static partial class SendJson
{
    private const string DifferentInputs =
        "The overloads differ in what they read from, and nothing converts to two of them: a parameter added to one cannot change what a call means.";

    /// <summary>Reads an inspection and judges it.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="catalogue">The editions that it may belong to; those that the package knows when null.</param>
    /// <param name="options">Limits and strictness; <see cref="ReadOptions.Default"/> when null.</param>
    /// <returns>The inspection and any warnings, or everything that is wrong, each finding with its place in the text.</returns>
    [SuppressMessage("ApiDesign", "RS0026", Justification = DifferentInputs)]
    public static Validated<Inspection> ReadInspection(
        ReadOnlySpan<byte> utf8Json, FrameworkCatalogue? catalogue = null, ReadOptions? options = null) =>
        Read(utf8Json, catalogue ?? FrameworkCatalogue.BuiltIn, options ?? ReadOptions.Default, TextPositions.Start, out _);

    /// <summary>Reads an inspection in several pieces and judges it.</summary>
    /// <inheritdoc cref="ReadInspection(ReadOnlySpan{byte}, FrameworkCatalogue?, ReadOptions?)"/>
    [SuppressMessage("ApiDesign", "RS0026", Justification = DifferentInputs)]
    public static Validated<Inspection> ReadInspection(
        ReadOnlySequence<byte> utf8Json, FrameworkCatalogue? catalogue = null, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        if (utf8Json.IsSingleSegment)
        {
            return ReadInspection(utf8Json.FirstSpan, catalogue, options);
        }

        // Findings speak of one text, and a document is small: pieces are put together, never beyond the limit.
        var length = (int)Math.Min(utf8Json.Length, options.MaximumBytes + 1L);
        var whole = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            utf8Json.Slice(0, length).CopyTo(whole);
            return ReadInspection(whole.AsSpan(0, length), catalogue, options);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }
    }

    /// <summary>Judges an inspection without making anything of it: the same verdict as of
    /// <see cref="ReadInspection(ReadOnlySpan{byte}, FrameworkCatalogue?, ReadOptions?)"/>, and for a document without a finding no memory.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="catalogue">The editions that it may belong to; those that the package knows when null.</param>
    /// <param name="options">Limits and strictness; <see cref="ReadOptions.Default"/> when null.</param>
    /// <returns>Everything that was found, each with its place in the text; the document is valid when no finding is an error.</returns>
    public static ImmutableArray<Finding> Check(
        ReadOnlySpan<byte> utf8Json, FrameworkCatalogue? catalogue = null, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        var file = InspectionCase.Open(catalogue, options.Validation);
        if (DraftReader.Read(utf8Json, options.Limits, file.Draft))
        {
            InspectionRules.Judge(file);
        }

        var findings = file.Findings.ToFindings(utf8Json, TextPositions.Start);
        file.Close();
        return findings;
    }

    /// <summary>Reads a document without judging it, for those who look at it, change it or judge it themselves.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Limits and strictness; <see cref="ReadOptions.Default"/> when null.</param>
    public static DocumentReading ReadDocument(ReadOnlySpan<byte> utf8Json, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        var file = InspectionCase.Open(null, options.Validation);
        file.Draft.Unknown = ImmutableArray.CreateBuilder<UnknownMember>();
        var document = DraftReader.Read(utf8Json, options.Limits, file.Draft)
            ? file.Document.ToDocument(file.Draft.Unknown.DrainToImmutable())
            : null;
        var findings = file.Findings.ToFindings(utf8Json, TextPositions.Start);
        file.Close();
        return new(document, findings);
    }

    internal static Validated<Inspection> Read(
        ReadOnlySpan<byte> utf8Json, FrameworkCatalogue catalogue, ReadOptions options, TextPosition start, out string? reference)
    {
        var file = InspectionCase.Open(catalogue, options.Validation);
        var isRead = DraftReader.Read(utf8Json, options.Limits, file.Draft);
        var inspection = isRead && InspectionRules.Judge(file) ? InspectionDrafts.Make(file) : null;
        reference = inspection?.Reference ?? (isRead ? file.Document.Reference.Given : null);
        var judged = Validated<Inspection>.Trusted(inspection, file.Findings.ToFindings(utf8Json, start));
        file.Close();
        return judged;
    }
}
