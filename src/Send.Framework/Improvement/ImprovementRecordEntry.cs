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

    /// <summary>What happened or what shows it.</summary>
    public string Note { get; }

    /// <summary>Whether the area was closed with this line.</summary>
    public bool Closes { get; }

    /// <summary>What became better for children and young people, or null where nothing is recorded.</summary>
    public string? Impact { get; internal init; }

    /// <summary>What a later visit found about the area, or null where the line is none of a visit.</summary>
    public Judgement? Progress { get; internal init; }
}
