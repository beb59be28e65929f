using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Judgements;

namespace Send.Framework.Improvement;

/// <summary>One line of the record of an improvement area.</summary>
/// <param name="On">The day.</param>
/// <param name="Note">What happened or what shows it.</param>
/// <param name="Closes">Whether the area was closed with this line.</param>
public sealed record ImprovementRecordEntry(LocalDate On, string Note, bool Closes)
{
    /// <summary>What happened or what shows it.</summary>
    public string Note { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Note);

    /// <summary>What became better for children and young people, or null where nothing is recorded.</summary>
    public string? Impact { get; init; }

    /// <summary>What a later visit found about the area, or null where the line is none of a visit.</summary>
    public Judgement? Progress { get; init; }
}
