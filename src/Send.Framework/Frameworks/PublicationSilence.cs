using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>The days before a poll in which the inspectorates do not publish reports, or publish fewer.</summary>
public sealed record PublicationSilence
{
    private readonly int _first;
    private readonly int _last;

    /// <summary>Describes a silence.</summary>
    /// <param name="pollingDay">The day of the poll, which is its last day.</param>
    /// <param name="isGeneral">Whether it holds everywhere, as before a general election, or in places that vote only.</param>
    /// <param name="days">How many days before the poll it begins.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentException">The number of days is not positive.</exception>
    public PublicationSilence(LocalDate pollingDay, bool isGeneral, int days, Source source)
    {
        PollingDay = pollingDay.InIso();
        IsGeneral = isGeneral;
        Days = Guard.Against.NegativeOrZero(days);
        Source = Guard.Against.Null(source);
        (_first, _last) = (PollingDay.PlusDays(-Days).Rank(), PollingDay.Rank());
    }

    /// <summary>The day of the poll, which is its last day.</summary>
    public LocalDate PollingDay { get; }

    /// <summary>Whether it applies everywhere, as before a general election; otherwise only in areas with elections.</summary>
    public bool IsGeneral { get; }

    /// <summary>How many days before the poll it begins.</summary>
    public int Days { get; }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>Whether a day lies in it; both its ends do.</summary>
    internal bool Covers(LocalDate date) => date.InIso().Rank() is var day && _first <= day && day <= _last;
}
