using Ardalis.GuardClauses;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation;

/// <summary>
/// A rule of your own, applied after those of the library wherever a document is judged; its findings are in the same result. Put it into
/// <see cref="ValidationOptions.OwnRules"/>.
/// </summary>
/// <example>
/// <code>
/// var caseNumber = FindingCode.Own("COUNCIL-1", Severity.Error, "No case number", "The reference is not one of our cases.", "Copy it from the case.");
/// var options = new ValidationOptions
/// {
///     OwnRules =
///     [
///         new OwnRule((document, found) =>
///         {
///             if (!document.Reference.IsGiven)
///             {
///                 found.Add(caseNumber, "/reference", "The reference is missing: copy it from the case.");
///             }
///         }),
///     ],
/// };
/// </code>
/// </example>
public sealed class OwnRule
{
    private readonly Action<InspectionDocument, OwnFindings> _judge;

    /// <summary>Makes a rule.</summary>
    /// <param name="judge">
    /// Looks at the document and adds what is wrong. It is called from any thread that judges, so it shares nothing that changes; what it
    /// throws reaches the caller.
    /// </param>
    public OwnRule(Action<InspectionDocument, OwnFindings> judge) => _judge = Guard.Against.Null(judge);

    internal void Apply(InspectionDocument document, FindingSink findings) => _judge(document, new OwnFindings(findings));
}
