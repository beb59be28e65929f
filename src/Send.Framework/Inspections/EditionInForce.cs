using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Time;

namespace Send.Framework.Inspections;

/// <summary>
/// Whether an inspection can belong to an edition by its dates. It belongs to the edition in force on the day it was notified; where that
/// day is not recorded it lies somewhere between the usual notice before the visit and the visit, and any of those days will do.
/// </summary>
internal static class EditionInForce
{
    public static bool Allows(InspectionFramework framework, InspectionKind kind, LocalDate? notified, LocalDate started, string? remit = null)
    {
        if (notified is { } known)
        {
            return framework.IsInForceOn(known, remit);
        }

        var earliest = EarliestNotification(kind, started);
        return framework.FirstDay(remit) <= started && (framework.LastDay(remit) is not { } to || to >= earliest);
    }

    private static LocalDate EarliestNotification(InspectionKind kind, LocalDate started) =>
        kind.Visit?.Notice is { Unit: IntervalUnit.WorkingDays } notice
            && WorkingDayCalendar.EnglandAndWales.TryAddWorkingDays(started, -notice.Amount, out var earliest)
                ? earliest
                : started;
}
