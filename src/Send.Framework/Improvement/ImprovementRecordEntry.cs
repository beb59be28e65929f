using NodaTime;
using Send.Framework.Judgements;

namespace Send.Framework.Improvement;

/// <summary>One line of the record of an improvement area.</summary>
public sealed record ImprovementRecordEntry
{
    internal ImprovementRecordEntry(LocalDate on, string note, bool closes) =>
        (On, Note, Closes) = (on, note, closes);

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The event or the evidence.</summary>
    public string Note { get; }

    /// <summary>Whether the area was closed with this line.</summary>
    public bool Closes { get; }

    /// <summary>The improvement for children and young people, or null if none is recorded.</summary>
    public string? Impact { get; internal init; }

    /// <summary>The judgement of a later visit on the area, or null if the entry is not from a visit.</summary>
    public Judgement? Progress { get; internal init; }
}
