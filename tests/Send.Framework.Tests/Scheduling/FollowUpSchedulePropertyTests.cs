using CsCheck;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Tests.Frameworks;
using Send.Framework.Tests.Inspections;
using Send.Framework.Tests.Time;
using Send.Framework.Time;

namespace Send.Framework.Tests.Scheduling;

public class FollowUpSchedulePropertyTests
{
    private static readonly Gen<FollowUpInterval?> Interval = Gen.OneOf(
        Gen.Const((FollowUpInterval?)null),
        Gen.Select(Gen.Int[1, 1000], Gen.Int[1, 7], (n, unit) => (FollowUpInterval?)FollowUpInterval.Of(n, (IntervalUnit)unit)),
        AnyOf<FollowUpInterval?>(FollowUpInterval.FromYears(3), FollowUpInterval.FromYears(5), FollowUpInterval.FromMonths(18)));

    // Any valid inspection of any edition, kind and grade, in the years of the calendar, up to its end, which what follows may lie beyond. Kinds whose questions change stay out:
    // on another day they judge something else.
    private static readonly Gen<Inspection> Inspections =
        Gen.Select(AnyOf(Sample.Everything().Where(i => i.Kind.Questions.All(q => q.Changes.IsEmpty)).ToArray()), Gen.Int[0, 400], Gen.Int[0, 60], Gen.Int[0, 90], Gen.Select(Interval, Interval), Gen.Int[0, 8])
            .Select((like, shift, length, lag, printed, shape) =>
            {
                var first = like.Framework.FirstDay(like.Remit);
                var started = like.Framework.LastDay(like.Remit) is { } to ? first.PlusDays(shift * Period.DaysBetween(first, to) / 400)
                    : shape == 8 ? new LocalDate(2100, 1, 1).PlusDays(shift / 2) : first.PlusMonths(shift * 2);
                var ended = started.PlusDays(length);
                var received = shape is 1 or 3 or 8 ? ended.PlusDays(lag) : (LocalDate?)null;
                var published = shape is 2 or 3 or 4 or 8 ? ended.PlusDays(lag + 10) : (LocalDate?)null;
                return AnInspection.Like(like).WithDates(new(started, ended, shape == 5 ? started : null, received, published))
                    .WithStated(new(printed.Item1, printed.Item2)).Build();
            });

    private static readonly Gen<ScheduleOptions> Options = Gen.Select(Dates.Between(new(1, 1, 1), new(9999, 12, 31)), Gen.Int[0, 3]).Select((day, shape) => shape switch
    {
        1 => ScheduleOptions.Default.WithDate(AnchorEvent.PlanAccepted, day).WithDate(AnchorEvent.FullReportReceived, day),
        2 => ScheduleOptions.Default.WithDone(Activity.FullInspection, day).WithSchoolDays(WorkingDayCalendar.EnglandAndWales),
        3 => ScheduleOptions.Default.WithInterval("area-send-2023/full/inconsistent/strategic-plan", FollowUpInterval.FromWorkingDays(1000)),
        _ => ScheduleOptions.Default,
    });

    [Fact]
    public void For_AnyInspection_AnswersInWholeSentencesAndNeverThrows() =>
        Gen.Select(Inspections, Options, Dates.Between(new(1, 1, 1), new(9999, 12, 31))).Sample((inspection, options, asOf) =>
            FollowUpSchedule.For(inspection, asOf, options).FollowUps.All(f =>
                EveryEditionTests.Tidy(f.Explain()) && f.Summarise().Length > 0 && f.ToString().Length > 0 && f.State != FollowUpState.NotStated
                && (f.State == FollowUpState.Done || (f.Window.Target ?? f.Window.Latest) is null == f.State is FollowUpState.Unknown)));

    [Fact]
    public void For_AnyInspection_TheTargetIsTheIntervalAddedToTheAnchor() =>
        Gen.Select(Inspections, Options).Sample((inspection, options) =>
            FollowUpSchedule.For(inspection, inspection.Dates.LastKnown, options).FollowUps.All(f =>
                f.Window.Target is not { } target || f.Interval!.Unit == IntervalUnit.Terms
                || target == f.Interval!.AddTo(f.Anchor.Date!.Value, inspection.Framework.WorkingDays, options.SchoolDays)));

    [Fact]
    public void For_AnyInspection_AnUnknownDateHasAReason() =>
        Gen.Select(Inspections, Options).Sample((inspection, options) =>
            FollowUpSchedule.For(inspection, inspection.Dates.LastKnown, options).FollowUps.All(f =>
                (f.Window.Target ?? f.Window.Latest) is not null
                || new[] { f.Rule.IntervalUnknown, f.Obstacle, "No date can be given" }.Any(reason => reason is not null && f.Explain().Contains(reason))));

    [Fact]
    public void For_AnyInspection_AsOfALaterDay_MovesNoDate() =>
        Gen.Select(Inspections, Gen.Int[0, 4000]).Sample((inspection, days) =>
            Once(inspection, inspection.Dates.FirstKnown).SequenceEqual(Once(inspection, new LocalDate(2026, 1, 1).PlusDays(days))));

    // What comes again and again is shown by its next occurrence, which moves on.
    private static IEnumerable<(string Rule, DueWindow Window)> Once(Inspection inspection, LocalDate asOf) =>
        FollowUpSchedule.For(inspection, asOf).FollowUps.Where(f => f.Rule.Recurrence is null).Select(f => (f.Rule.Id, f.Window));

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
