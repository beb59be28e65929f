using System.Collections.Immutable;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

/// <summary>A document that was read and not judged, with what is wrong with its JSON and its shape.</summary>
public sealed class DocumentReading
{
    internal DocumentReading(InspectionDocument? document, ImmutableArray<Finding> findings)
    {
        Document = document;
        Findings = findings;
    }

    /// <summary>
    /// The document, or null when the text is no JSON object: malformed, empty, too large, or another value. What could not be read is
    /// unreadable in it; only a list of partners, boards, points, bodies or themes that is no list is empty, and <see cref="Findings"/> say so.
    /// </summary>
    public InspectionDocument? Document { get; }

    /// <summary>The faults of JSON and structure, in the order of the text. They do not say whether the content makes sense.</summary>
    public ImmutableArray<Finding> Findings { get; }
}
