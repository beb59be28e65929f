using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Reports;

/// <summary>What a composed report was composed from.</summary>
internal sealed record ComposedFacts
{
    public required AuthorityRecord Authority { get; init; }

    public required LocalDate Started { get; init; }

    public required LocalDate Ended { get; init; }

    public LocalDate? PreviousStarted { get; init; }

    public required string Outcome { get; init; }

    public required string Next { get; init; }

    public string? Monitoring { get; init; }

    public required string Response { get; init; }

    public required IReadOnlyList<string> Boards { get; init; }

    public required IReadOnlyList<ComposedArea> Areas { get; init; }
}

/// <summary>One improvement area that a report was composed from.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">Its text before any point.</param>
/// <param name="Points">Its points.</param>
/// <param name="Bodies">The number of bodies beside it.</param>
internal sealed record ComposedArea(string Kind, string Text, IReadOnlyList<string> Points, int Bodies);
