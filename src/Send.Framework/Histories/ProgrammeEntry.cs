using Ardalis.GuardClauses;

namespace Send.Framework.Histories;

/// <summary>One obligation of one subject, in a list of many.</summary>
/// <param name="Standing">Whose it is.</param>
/// <param name="Obligation">The obligation.</param>
public sealed record ProgrammeEntry(Standing Standing, Obligation Obligation)
{
    /// <summary>Whose it is.</summary>
    public Standing Standing { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Standing);

    /// <summary>The obligation.</summary>
    public Obligation Obligation { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Obligation);
}
