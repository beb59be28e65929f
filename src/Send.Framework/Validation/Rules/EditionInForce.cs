using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Time;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// Whether an inspection can belong to an edition by its dates. It belongs to the edition in force on the day it was notified; where that
/// day is not recorded it lies somewhere between the usual notice before the visit and the visit, and any of those days is enough. Where the
/// remit is not recorded, in an edition in which some remit has days of its own, the days of any remit are enough.
/// </summary>
internal static class EditionInForce
{
    public static bool Allows(InspectionFramework framework, InspectionKind kind, LocalDate? notified, LocalDate started, string? remit = null)
    {
        if (remit is not null || framework.Remits.IsEmpty)
        {
            return AllowsUnder(framework, kind, notified, started, remit);
        }

        foreach (var possible in framework.Remits)
        {
            if (AllowsUnder(framework, kind, notified, started, possible.Code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same where the days of the visit are not recorded.</summary>
    /// <param name="framework">The edition.</param>
    /// <param name="notified">The day of notification, which decides; null where it is not recorded.</param>
    /// <param name="known">That day, or else the first day of the report: the notification was before it, by an unknown time.</param>
    /// <param name="remit">The remit of the provider, or null.</param>
    public static bool AllowsWithoutVisit(InspectionFramework framework, LocalDate? notified, LocalDate known, string? remit)
    {
        if (remit is not null || framework.Remits.IsEmpty)
        {
            return notified is null ? framework.FirstDay(remit) <= known : framework.IsInForceOn(known, remit);
        }

        foreach (var possible in framework.Remits)
        {
            if (AllowsWithoutVisit(framework, notified, known, possible.Code))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllowsUnder(InspectionFramework framework, InspectionKind kind, LocalDate? notified, LocalDate started, string? remit)
    {
        if (notified is { } known)
        {
            return framework.IsInForceOn(known, remit);
        }

        var earliest = EarliestNotification(framework, kind, started);
        return framework.FirstDay(remit) <= started && (framework.LastDay(remit) is not { } to || to >= earliest);
    }

    private static LocalDate EarliestNotification(InspectionFramework framework, InspectionKind kind, LocalDate started) =>
        kind.Visit?.Notice is { Unit: IntervalUnit.WorkingDays } notice
            && framework.WorkingDays.TryAddWorkingDays(started, -notice.Amount, out var earliest)
                ? earliest
                : started;
}
