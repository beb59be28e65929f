using System.Collections.Immutable;
using NodaTime;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>What the area SEND editions, and others of local areas, hold to be unusual.</summary>
internal static class AreaSendPolicy
{
    /// <summary>Ours: 2 working days more or fewer are nothing unusual.</summary>
    public const int NoticeTolerance = 2;

    /// <summary>Ours: in the dated cases it was 2 to 8 working days, and 30 is far outside that.</summary>
    public const int ReceiptImplausibleAfter = 30;

    /// <summary>Ours: terms differ from school to school, but these days are holidays in all of England.</summary>
    public static ImmutableArray<SchoolHoliday> SchoolHolidays => [new(new(8, 1), new(8, 31)), new(new(12, 24), new(1, 1))];

    // The length of the silence is quoted as about four weeks, or 30 days.
    private const int SilentDays = 30;

    /// <summary>The silences before which reports of <c>area-send-2023</c> came out.</summary>
    public static ImmutableArray<PublicationSilence> Silences2023 =>
        [LocalPolls(new(2023, 5, 4)), LocalPolls(new(2024, 5, 2)), GeneralElection(new(2024, 7, 4)), LocalPolls(new(2025, 5, 1))];

    /// <summary>The silence before local polls, which concerns areas with polls only: seven reports came out in the 30 days before those of May
    /// 2024 and May 2025. Only polls that could be supported are in the editions, in each of them those before which reports of it came out.</summary>
    public static PublicationSilence LocalPolls(LocalDate pollingDay) => new(pollingDay, false, SilentDays, S.LocalElectionSilence);

    /// <summary>The silence before a general election: no report at all came out between 20 May and 12 July 2024.</summary>
    public static PublicationSilence GeneralElection(LocalDate pollingDay) => new(pollingDay, true, SilentDays, S.GeneralElectionSilence);
}
