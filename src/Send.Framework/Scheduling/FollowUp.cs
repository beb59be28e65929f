using System.Text.Json.Serialization;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Scheduling;

/// <summary>One thing that follows an inspection: when, counted from which event, its state, and why.</summary>
/// <remarks>The facts are computed with the schedule; prose is made when it is asked for.</remarks>
[JsonConverter(typeof(SendJsonConverter))]
public sealed class FollowUp
{
    private readonly int _passed;

    internal FollowUp(FollowUpSchedule schedule, FollowUpRule rule, in Reckoned reckoned, Anchor anchor)
    {
        Schedule = schedule;
        Rule = rule;
        Interval = reckoned.Interval;
        Basis = reckoned.Basis;
        Anchor = anchor;
        Window = reckoned.Window;
        State = reckoned.State;
        _passed = reckoned.Passed;
    }

    /// <summary>The inspection that it follows.</summary>
    public Inspection Inspection => Schedule.Inspection;

    /// <summary>
    /// The rule that makes it follow. Where a report prints a follow-up that the edition has no rule for, a rule that says so, with
    /// <c>printed</c> in its identity.
    /// </summary>
    public FollowUpRule Rule { get; }

    /// <summary>The activity that follows.</summary>
    public Activity Activity => Rule.Activity;

    /// <summary>How binding it is.</summary>
    public Force Force => Rule.Force;

    /// <summary>The interval that was applied, or null when none is known.</summary>
    public FollowUpInterval? Interval { get; }

    /// <summary>Where that interval was taken from.</summary>
    public WindowBasis Basis { get; }

    /// <summary>The day it is counted from, and how well that day is known.</summary>
    public Anchor Anchor { get; }

    /// <summary>When it is expected or due. Partial or unknown where something is missing; <see cref="Explain"/> says what.</summary>
    public DueWindow Window { get; }

    /// <summary>
    /// The earliest day that the target may be, inclusive, where the day it is counted from is estimated with a range. Null where that day is recorded or
    /// its estimate has no range, and where there is no target.
    /// </summary>
    public LocalDate? EarliestTarget => TargetRange?.Earliest;

    /// <summary>The latest such day, inclusive; null where <see cref="EarliestTarget"/> is.</summary>
    public LocalDate? LatestTarget => TargetRange?.Latest;

    /// <summary>The state as at the date of the schedule.</summary>
    public FollowUpState State { get; }

    /// <summary>The day on which it was done, or null.</summary>
    public LocalDate? DoneOn => Schedule.Options.DoneOn(Activity);

    /// <summary>
    /// Where the rule makes it come again and again: how many times are over as at the date of the schedule; what is shown is the next, or the
    /// last one when there is no next. Null where it comes once, and where the anchor is missing.
    /// </summary>
    public int? OccurrencesPassed => _passed < 0 ? null : _passed;

    /// <summary>A pause of the programme between the anchor and the date of the schedule that bears on it, or null.</summary>
    public ProgrammePause? Pause
    {
        get
        {
            var (from, to) = (Anchor.Date ?? Inspection.Dates.LastKnown, Schedule.AsOf);
            foreach (var pause in Inspection.Framework.Pauses)
            {
                if (pause.CertainlyFrom <= to && from <= pause.CertainlyTo && pause.Activities.Contains(Activity))
                {
                    return pause;
                }
            }

            return null;
        }
    }

    /// <summary>Where the activity and its interval come from.</summary>
    public Source Source => Rule.Source;

    /// <summary>
    /// Whether the rule was applied because the report prints this response, although the answer that the rule depends on is absent.
    /// </summary>
    internal bool FollowsPrintedResponse => Inspection.Knows(Rule.When) == Met.NotKnown;

    /// <summary>Whether the report prints another interval than the edition's rule. The printed one was applied.</summary>
    public bool ReportDiffers => Basis == WindowBasis.Report && (Rule.Interval is not null || Rule.Recurrence is not null);

    internal FollowUpSchedule Schedule { get; }

    private (LocalDate Earliest, LocalDate Latest)? TargetRange =>
        Interval is { } interval && Window.Target is not null && Anchor is { Earliest: { } first, Latest: { } last }
        && Windows.Of(interval, first, Schedule.Options, Times).Target is { } earliest && Windows.Of(interval, last, Schedule.Options, Times).Target is { } latest
            ? (earliest, latest)
            : null;

    // How many intervals after the anchor: of what recurs the next one, or the last.
    private int Times => OccurrencesPassed is { } passed ? Math.Min(passed + 1, Rule.Recurrence?.AtMost ?? int.MaxValue) : 1;

    /// <summary>The same window counted from the latest day that an estimated day may have been; null where that leaves nothing open.</summary>
    internal DueWindow? LatestWindow => Interval is { } interval && Anchor.Latest is { } latest && latest != Anchor.Date
        ? (OccurrencesPassed is null ? Reckoning.WindowOf(Rule, interval, Basis, latest, Schedule.Options) : Windows.Of(interval, latest, Schedule.Options, Times)) is { IsKnown: true } window ? window : null
        : null;

    /// <summary>Whether the interval is the rule's own, and with it its range, tolerance or recurrence.</summary>
    internal bool FollowsRule => Basis is WindowBasis.Rule or WindowBasis.RuleAndReport;

    /// <summary>Why no day could be given although interval and anchor are known, or null.</summary>
    internal string? Obstacle =>
        Interval is null || Anchor.Date is null || Window.IsKnown ? null
        : Interval.Unit == IntervalUnit.SchoolDays && Schedule.Options.SchoolDays is null
            ? "It is counted in school days, and no calendar of school days was given."
            : "It is outside the years that the calendar covers.";

    /// <summary>Whether its deadline, or a day of its term or window, lies between two days of the ISO calendar, both included.</summary>
    internal bool FallsDueBetween(LocalDate first, LocalDate last)
    {
        var isDeadline = Window.Latest is not null && Window.Target == Window.Latest;
        var opens = isDeadline ? Window.Latest : Window.Term?.FirstDay ?? Window.Earliest ?? Window.Target;
        var closes = Window.Latest ?? Window.Term?.LastDay ?? Window.Target;
        return opens is { } from && closes is { } to && from <= last && first <= to;
    }

    /// <summary>
    /// Why it follows and how its date was found, in plain English: the rule, the day it is counted from and how that is known, what the
    /// report prints, what is missing, and what would move it.
    /// </summary>
    public string Explain() => Explanation.Of(this);

    /// <summary>The part of <see cref="Explain"/> about the rule: what it says, what the report prints, its state, and how well it is known.</summary>
    public string ExplainRule() => Explanation.OfRule(this);

    /// <summary>
    /// The part of <see cref="Explain"/> about the day it is counted from: how that is known, or why it is not. Follow-ups that share an
    /// anchor share it, so that a page can say it once.
    /// </summary>
    public string ExplainAnchor() => Explanation.OfAnchor(this);

    /// <summary>The same in a few words, for a table: "approximately 5 years from receipt (estimated, 4 November 2024)".</summary>
    public string Summarise() => Explanation.Brief(this);

    /// <summary>The activity, its target or the ends of its window, and its state.</summary>
    public override string ToString() =>
        $"{Activity.Code}: {Window.Target?.ToIso() ?? (Window.Latest is null ? "no date" : $"{Window.Earliest?.ToIso()}/{Window.Latest?.ToIso()}")} "
        + $"({State.ToCode()})";
}
