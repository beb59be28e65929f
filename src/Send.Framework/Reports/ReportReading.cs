using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks.Layouts;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Reports;

/// <summary>The result of reading a report: a document, the words that say each of its values, and anything that is not clear.</summary>
public sealed class ReportReading
{
    internal ReportReading(
        ReportLayout? layout, InspectionDocument document, PreviousInspection? previous,
        ImmutableArray<ReportEvidence> evidence, ImmutableArray<CannotTell> cannotTell, ImmutableArray<Finding> findings)
    {
        Layout = layout;
        Document = Guard.Against.Null(document);
        Previous = previous;
        Evidence = evidence;
        CannotTell = cannotTell;
        Findings = findings;
    }

    /// <summary>The layout it was read with, or null if the text is not a report that the package knows.</summary>
    public ReportLayout? Layout { get; }

    /// <summary>The values, unjudged: only what the report says.</summary>
    public InspectionDocument Document { get; }

    /// <summary>The previous inspection, as the report gives it, or null.</summary>
    public PreviousInspection? Previous { get; }

    /// <summary>The words that say each value, in the order in which the values were read.</summary>
    public ImmutableArray<ReportEvidence> Evidence { get; }

    /// <summary>The values that are not clear, with the reasons.</summary>
    public ImmutableArray<CannotTell> CannotTell { get; }

    /// <summary>
    /// Contradictions inside the report, with the codes from <c>SEND8001</c>, and what the rules find wrong with the document. Where
    /// <see cref="IsComplete"/> is false only the contradictions: half a document cannot be judged.
    /// </summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether everything essential could be told.</summary>
    public bool IsComplete => Layout is not null && !CannotTell.Any(c => c.IsEssential);
}
