using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Fixtures;

/// <summary>A sample with one thing made wrong, and everything that must then be found.</summary>
/// <remarks>Where the code is a warning the document is valid all the same.</remarks>
public sealed class FaultyDocument
{
    private readonly byte[]? _utf8;

    internal FaultyDocument(byte[]? utf8) => _utf8 = utf8;

    /// <summary>The finding that the document is there for.</summary>
    public required FindingCode Code { get; init; }

    /// <summary>The fault, in one sentence.</summary>
    public required string About { get; init; }

    /// <summary>Everything that must be found, in the order of the document; usually one finding.</summary>
    public required ImmutableArray<ExpectedFinding> Findings { get; init; }

    /// <summary>How to read the document; the default for all but a few.</summary>
    public required ReadOptions Options { get; init; }

    /// <summary>The editions to judge it by; the built-in ones for all but two.</summary>
    public required FrameworkCatalogue Catalogue { get; init; }

    /// <summary>The unjudged document where the fault cannot be written in JSON; null for all others.</summary>
    public InspectionDocument? Document { get; init; }

    /// <summary>Whether there is text; otherwise there is a <see cref="Document"/>.</summary>
    public bool HasText => _utf8 is not null;

    /// <summary>The bytes of the document, which may be neither JSON nor UTF-8.</summary>
    /// <exception cref="InvalidOperationException">There is no text; ask <see cref="HasText"/> first.</exception>
    public byte[] ToUtf8Json() => _utf8?.ToArray() ?? throw new InvalidOperationException($"The fault of {Code} cannot be written in JSON.");

    /// <summary>Reads and judges the document with its options and editions.</summary>
    public Validated<Inspection> Judge() => _utf8 is null
        ? InspectionJudge.Judge(Document!, Catalogue, Options.Validation)
        : SendJson.ReadInspection(_utf8, Catalogue, Options);

    /// <summary>Code and fault.</summary>
    public override string ToString() => $"{Code}: {About}";
}
