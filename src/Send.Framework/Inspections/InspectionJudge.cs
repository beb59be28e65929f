using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Rules;
using Send.Framework.Validation.Words;

namespace Send.Framework.Inspections;

/// <summary>Judges a document against its framework edition and answers with the inspection or with everything that is wrong.</summary>
public static class InspectionJudge
{
    /// <summary>Judges a document. Nothing in it makes this throw.</summary>
    /// <param name="document">The document.</param>
    /// <param name="catalogue">The editions that it may belong to; those that the package knows when null.</param>
    /// <param name="options">How to judge; <see cref="ValidationOptions.Default"/> when null.</param>
    /// <returns>The inspection and any warnings, or all the findings, in the order of the document.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static Validated<Inspection> Judge(
        InspectionDocument document, FrameworkCatalogue? catalogue = null, ValidationOptions? options = null)
    {
        Guard.Against.Null(document);
        var file = InspectionCase.Open(catalogue, options);
        file.Document.Put(document);
        var inspection = InspectionRules.Judge(file) ? InspectionDrafts.Make(file) : null;
        var judged = Validated<Inspection>.Trusted(inspection, file.Findings.ToFindings());
        file.Close();
        return judged;
    }

    /// <summary>Judges a document and builds nothing from it but the findings. A clean one allocates nothing.</summary>
    /// <param name="document">The document.</param>
    /// <param name="catalogue">The editions that it may belong to; those that the package knows when null.</param>
    /// <param name="options">How to judge; <see cref="ValidationOptions.Default"/> when null.</param>
    /// <returns>The findings of <see cref="Judge"/>; the document is valid when none is an error.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    internal static ImmutableArray<Finding> Check(
        InspectionDocument document, FrameworkCatalogue? catalogue = null, ValidationOptions? options = null)
    {
        Guard.Against.Null(document);
        var file = InspectionCase.Open(catalogue, options);
        file.Document.Put(document);
        InspectionRules.Judge(file);
        var findings = file.Findings.ToFindings();
        file.Close();
        return findings;
    }
}
