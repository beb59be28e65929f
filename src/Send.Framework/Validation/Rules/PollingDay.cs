using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Validation.Rules;

/// <summary>A day of elections, before which Ofsted publishes no reports on areas that vote.</summary>
/// <remarks>
/// Only days that could be supported are here. The local silence concerns areas with polls only: seven reports came out in the 30 days
/// before the polls of May 2024 and May 2025. No report at all came out between 20 May and 12 July 2024.
/// </remarks>
internal sealed record PollingDay(LocalDate Date, bool IsGeneral, Source Source)
{
    /// <summary>The length of the silence is quoted as about four weeks, or 30 days.</summary>
    public const int SilentDays = 30;

    private readonly int _first = Date.PlusDays(-SilentDays).Rank();
    private readonly int _last = Date.Rank();

    public static ImmutableArray<PollingDay> All { get; } =
    [
        new(new(2019, 12, 12), true, FindingSources.GeneralElectionSilence),
        new(new(2023, 5, 4), false, FindingSources.LocalElectionSilence),
        new(new(2024, 5, 2), false, FindingSources.LocalElectionSilence),
        new(new(2024, 7, 4), true, FindingSources.GeneralElectionSilence),
        new(new(2025, 5, 1), false, FindingSources.LocalElectionSilence),
        new(new(2026, 5, 7), false, FindingSources.LocalElectionSilence),
    ];

    /// <summary>The poll in whose silence a day lies: the 30 days before it, and the day itself. A general election comes first.</summary>
    public static PollingDay? SilencedOn(LocalDate day)
    {
        var rank = day.Rank();
        PollingDay? found = null;
        foreach (var poll in All)
        {
            if (poll._first <= rank && rank <= poll._last && (found is null || poll.IsGeneral))
            {
                found = poll;
            }
        }

        return found;
    }
}
