using System.Collections.Immutable;

namespace Send.Framework.Validation.Documents;

/// <summary>An improvement area as a document gives it, unjudged.</summary>
public sealed class ImprovementAreaDocument
{
    /// <summary>The code of the kind as text.</summary>
    public Field<string> Kind { get; init; }

    /// <summary>The number in the report's list.</summary>
    public Field<int> Number { get; init; }

    /// <summary>What must improve.</summary>
    public Field<string> Text { get; init; }

    /// <summary>The sub-points, in order.</summary>
    public ImmutableArray<Field<string>> Points { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The responsible bodies, in order.</summary>
    public ImmutableArray<Field<ResponsibleBodyDocument>> Responsible { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The codes of the themes, in order.</summary>
    public ImmutableArray<Field<string>> Themes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The progress found by a revisit or monitoring inspection.</summary>
    public Field<JudgementDocument> Progress { get; init; }
}
