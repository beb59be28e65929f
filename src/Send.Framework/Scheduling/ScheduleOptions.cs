using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Partnerships;
using Send.Framework.Time;

namespace Send.Framework.Scheduling;

/// <summary>
/// What a caller knows beyond the inspection: other calendars and authorities, dates of later events, what has been done, and intervals that the edition
/// leaves open. Immutable; each <c>With</c> returns new options.
/// </summary>
public sealed class ScheduleOptions
{
    private AuthorityDirectory? _authorities;

    private ScheduleOptions()
    {
    }

    /// <summary>Nothing beyond the inspection; working days of the edition's jurisdiction.</summary>
    public static ScheduleOptions Default { get; } = new();

    /// <summary>
    /// Which days are worked. Where the caller gave no calendar, a schedule uses that of the edition (<see cref="InspectionFramework.WorkingDays"/>), and
    /// this is that of England and Wales.
    /// </summary>
    public WorkingDayCalendar WorkingDays { get; private init; } = WorkingDayCalendar.EnglandAndWales;

    /// <summary>Which days schools are open, for rules in school days; null when that is not known.</summary>
    public WorkingDayCalendar? SchoolDays { get; private init; }

    /// <summary>The authorities, including those that have ended or will end; those of England by default.</summary>
    public AuthorityDirectory Authorities => _authorities ?? AuthorityDirectory.England;

    private bool HasOwnCalendar { get; init; }

    internal ImmutableDictionary<AnchorEvent, LocalDate> Dates { get; private init; } = ImmutableDictionary<AnchorEvent, LocalDate>.Empty;

    // The publication of another report, and how long before it that was received.
    internal ImmutableDictionary<AnchorEvent, (LocalDate? Published, ReceiptEstimate? Estimate)> Estimates { get; private init; } =
        ImmutableDictionary<AnchorEvent, (LocalDate? Published, ReceiptEstimate? Estimate)>.Empty;

    internal ImmutableDictionary<Activity, LocalDate> Done { get; private init; } = ImmutableDictionary<Activity, LocalDate>.Empty;

    internal ImmutableDictionary<string, FollowUpInterval> Intervals { get; private init; } = ImmutableDictionary<string, FollowUpInterval>.Empty;

    /// <summary>The same options with another calendar of working days.</summary>
    public ScheduleOptions WithWorkingDays(WorkingDayCalendar calendar) => Copy(workingDays: Guard.Against.Null(calendar), hasOwnCalendar: true);

    /// <summary>The same options with a calendar of school days.</summary>
    public ScheduleOptions WithSchoolDays(WorkingDayCalendar calendar) => Copy(schoolDays: Guard.Against.Null(calendar));

    /// <summary>The same options with other authorities, including those that have ended or will end.</summary>
    public ScheduleOptions WithAuthorities(AuthorityDirectory authorities) => Copy(authorities: Guard.Against.Null(authorities));

    /// <summary>
    /// The same options with the date of an event that the inspection does not record, such as the day a written statement was accepted.
    /// A date that the inspection records itself comes first.
    /// </summary>
    public ScheduleOptions WithDate(AnchorEvent anchor, LocalDate date) => Copy(dates: Dates.SetItem(Guard.Against.Null(anchor), date.InIso()));

    /// <summary>The same options with the day on which an activity was done.</summary>
    public ScheduleOptions WithDone(Activity activity, LocalDate date) => Copy(done: Done.SetItem(Guard.Against.Null(activity), date.InIso()));

    /// <summary>
    /// The same options with an interval for a rule that has none. It never replaces an interval that the edition has: what is known is not
    /// configurable.
    /// </summary>
    /// <param name="rule">The identity of the rule, such as <c>area-send-2023/full/inconsistent/strategic-plan</c>.</param>
    /// <param name="interval">The interval, with its precision.</param>
    public ScheduleOptions WithInterval(string rule, FollowUpInterval interval) =>
        Copy(intervals: Intervals.SetItem(Guard.Against.NullOrWhiteSpace(rule), Guard.Against.Null(interval)));

    /// <summary>These options with a report whose receipt is estimated, for what is counted from it; a recorded day comes first.</summary>
    internal ScheduleOptions WithEstimate(AnchorEvent anchor, LocalDate published, ReceiptEstimate estimate) =>
        Copy(estimates: Estimates.SetItem(anchor, (published, estimate)));

    /// <summary>These options with the calendar of an edition, unless the caller gave one.</summary>
    internal ScheduleOptions For(InspectionFramework framework) =>
        HasOwnCalendar || ReferenceEquals(framework.WorkingDays, WorkingDays) ? this
        : ReferenceEquals(this, Default) ? OfNations.For(framework.WorkingDays)
        : Copy(workingDays: framework.WorkingDays);

    /// <summary>The day on which an activity was done, or null.</summary>
    internal LocalDate? DoneOn(Activity activity) => !Done.IsEmpty && Done.TryGetValue(activity, out var day) ? day : null;

    /// <summary>The interval that was configured for a rule, or null.</summary>
    internal FollowUpInterval? IntervalFor(FollowUpRule rule) => Intervals.IsEmpty ? null : Intervals.GetValueOrDefault(rule.Id);

    private ScheduleOptions Copy(
        WorkingDayCalendar? workingDays = null, WorkingDayCalendar? schoolDays = null, ImmutableDictionary<AnchorEvent, LocalDate>? dates = null,
        ImmutableDictionary<Activity, LocalDate>? done = null, ImmutableDictionary<string, FollowUpInterval>? intervals = null,
        AuthorityDirectory? authorities = null, bool hasOwnCalendar = false,
        ImmutableDictionary<AnchorEvent, (LocalDate? Published, ReceiptEstimate? Estimate)>? estimates = null) =>
        new()
        {
            WorkingDays = workingDays ?? WorkingDays,
            HasOwnCalendar = HasOwnCalendar || hasOwnCalendar,
            SchoolDays = schoolDays ?? SchoolDays,
            Dates = dates ?? Dates,
            Done = done ?? Done,
            Intervals = intervals ?? Intervals,
            Estimates = estimates ?? Estimates,
            _authorities = authorities ?? _authorities,
        };

    // So that a schedule without options allocates none.
    private static class OfNations
    {
        private static readonly ScheduleOptions Scotland = Default.Copy(workingDays: WorkingDayCalendar.Scotland);
        private static readonly ScheduleOptions NorthernIreland = Default.Copy(workingDays: WorkingDayCalendar.NorthernIreland);

        public static ScheduleOptions For(WorkingDayCalendar calendar) =>
            ReferenceEquals(calendar, WorkingDayCalendar.Scotland) ? Scotland : NorthernIreland;
    }
}
