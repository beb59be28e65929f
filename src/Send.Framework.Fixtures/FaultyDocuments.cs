using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Fixtures.Samples;
using Send.Framework.Validation;

namespace Send.Framework.Fixtures;

/// <summary>A document for every code that a finding on an inspection can have, with the findings that it must give. Codes from SEND6020, on events and histories, from SEND7000, on definitions of
/// frameworks, and from SEND8000, on reports, have theirs on the page of findings.</summary>
/// <remarks>Made at first use.</remarks>
public static class FaultyDocuments
{
    /// <summary>All documents, in the order of their codes.</summary>
    public static ImmutableArray<FaultyDocument> All => Made.All;

    /// <summary>The document that is there for this code.</summary>
    /// <exception cref="ArgumentException">There is none: the code is newer than this package.</exception>
    public static FaultyDocument Get(FindingCode code)
    {
        Guard.Against.Null(code);
        return All.FirstOrDefault(document => document.Code == code)
            ?? throw new ArgumentException($"There is no document for {code}.", nameof(code));
    }

    /// <summary>The document that is there for this code.</summary>
    /// <param name="code">The code, such as <c>SEND3001</c>.</param>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static FaultyDocument Get(string code) => FindingCodes.TryGet(Guard.Against.Null(code), out var found)
        ? Get(found)
        : throw new ArgumentException($"There is no finding '{code}'. One is 'SEND3001'.", nameof(code));

    private static class Made
    {
        public static readonly ImmutableArray<FaultyDocument> All = [.. FaultyDocumentText.Read()];
    }
}
