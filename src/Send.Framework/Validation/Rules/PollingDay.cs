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

    private static readonly Source LocalSilence = new(
        "Ofsted reports during local elections: pre-election silence", "Ofsted", Evidence.Primary, "reports not published in areas with elections",
        "https://www.gov.uk/government/news/ofsted-reports-during-local-elections-pre-election-silence", new LocalDate(2019, 4, 1),
        "The rule is the source's. The days are those around which the gaps in published reports were counted.");

    private static readonly Source GeneralSilence = new(
        "Ofsted publications during pre-election period", "Ofsted", Evidence.Primary, "no reports on local area SEND", edition: new LocalDate(2019, 11, 6),
        note: "A report on Bromley was held back until after 12 December 2019, and no report came out between 20 May and 12 July 2024.");

    public static ImmutableArray<PollingDay> All { get; } =
    [
        new(new(2019, 12, 12), true, GeneralSilence),
        new(new(2023, 5, 4), false, LocalSilence),
        new(new(2024, 5, 2), false, LocalSilence),
        new(new(2024, 7, 4), true, GeneralSilence),
        new(new(2025, 5, 1), false, LocalSilence),
        new(new(2026, 5, 7), false, LocalSilence),
    ];

    /// <summary>The poll in whose silence a day lies: the 30 days before it, and the day itself. A general election comes first.</summary>
    public static PollingDay? SilencedOn(LocalDate day)
    {
        PollingDay? found = null;
        foreach (var poll in All)
        {
            if (day <= poll.Date && poll.Date.PlusDays(-SilentDays) <= day && (found is null || poll.IsGeneral))
            {
                found = poll;
            }
        }

        return found;
    }
}
