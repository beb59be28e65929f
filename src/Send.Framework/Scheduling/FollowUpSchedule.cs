using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Sources;

namespace Send.Framework.Scheduling;

/// <summary>Everything that follows one inspection, as at a date.</summary>
/// <remarks>
/// It knows this inspection and what the options add, not what happened since: a later inspection of the same partnership takes its place.
/// </remarks>
public sealed class FollowUpSchedule
{
    private FollowUpSchedule(Inspection inspection, LocalDate asOf, ImmutableArray<FollowUp> followUps)
    {
        Inspection = inspection;
        AsOf = asOf;
        FollowUps = followUps;
    }

    /// <summary>The inspection.</summary>
    public Inspection Inspection { get; }

    /// <summary>The date as at which states are given.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The follow-ups, in the order of the edition's rules; what only the report prints comes last.</summary>
    public ImmutableArray<FollowUp> FollowUps { get; }

    /// <summary>What else holds after this inspection without a date to count: standing arrangements, duties, outer limits.</summary>
    public IEnumerable<GeneralRule> GeneralRules => Inspection.Kind.GeneralRules.Where(r => Inspection.Meets(r.When));

    /// <summary>
    /// The response that the report prints where it is not among the follow-ups; null where they agree or nothing is printed. The edition's
    /// rules decided the follow-ups; the difference is for a person to resolve.
    /// </summary>
    public Activity? UnexpectedResponse =>
        Inspection.Stated.Response is { } printed && FollowUps.All(f => f.Activity != printed) ? printed : null;

    /// <summary>Works out everything that follows an inspection.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="asOf">The date as at which states are given; usually today.</param>
    /// <param name="options">What the caller knows beyond the inspection; null for nothing.</param>
    /// <remarks>
    /// Never throws for what an inspection says: what cannot be computed is a partial or unknown window with its reason. Receipt of the
    /// report, where it is not recorded, is estimated from publication by the edition's rule and marked as an estimate.
    /// </remarks>
    public static FollowUpSchedule For(Inspection inspection, LocalDate asOf, ScheduleOptions? options = null)
    {
        Guard.Against.Null(inspection);
        options ??= ScheduleOptions.Default;
        asOf = asOf.InIso();

        var rules = RulesFor(inspection);
        var followUps = ImmutableArray.CreateBuilder<FollowUp>(rules.Count);
        var anchors = new AnchorBook(inspection, options);
        foreach (var rule in rules)
        {
            followUps.Add(Reckon(inspection, rule, asOf, options, ref anchors));
        }

        return new(inspection, asOf, followUps.MoveToImmutable());
    }

    private static List<FollowUpRule> RulesFor(Inspection inspection)
    {
        var rules = new List<FollowUpRule>(inspection.Kind.FollowUpRules.Length);
        foreach (var rule in inspection.Kind.FollowUpRules)
        {
            if (inspection.Meets(rule.When))
            {
                rules.Add(rule);
            }
        }

        AddPrinted(inspection, rules, Activity.MonitoringInspection);
        AddPrinted(inspection, rules, Activity.FullInspection);
        return rules;
    }

    private static void AddPrinted(Inspection inspection, List<FollowUpRule> rules, Activity activity)
    {
        if (inspection.Stated.IntervalFor(activity) is null)
        {
            return;
        }

        foreach (var rule in rules)
        {
            if (rule.Activity == activity)
            {
                return;
            }
        }

        rules.Add(Printed(inspection, activity));
    }

    private static FollowUp Reckon(
        Inspection inspection, FollowUpRule rule, LocalDate asOf, ScheduleOptions options, ref AnchorBook anchors)
    {
        var reckoning = Reckoning.Of(inspection, rule, options, ref anchors);
        var doneOn = !options.Done.IsEmpty && options.Done.TryGetValue(rule.Activity, out var done) ? done : (LocalDate?)null;
        var state = doneOn <= asOf ? FollowUpState.Done : StateOf(reckoning, asOf);

        ProgrammePause? bearsOnIt = null;
        foreach (var pause in inspection.Framework.Pauses)
        {
            if (state is FollowUpState.Due or FollowUpState.Overdue && pause.Covers(rule.Activity, asOf))
            {
                state = FollowUpState.Suspended;
            }

            if (bearsOnIt is null && pause.CertainlyFrom <= asOf && (reckoning.Anchor.Date ?? inspection.Dates.Ended) <= pause.CertainlyTo
                && pause.Activities.Contains(rule.Activity))
            {
                bearsOnIt = pause;
            }
        }

        return new(inspection, rule, reckoning, state, bearsOnIt, doneOn);
    }

    // A soft date is only good to the school term that it falls in; a deadline runs from its anchor to its last day.
    private static FollowUpState StateOf(Reckoning reckoning, LocalDate asOf)
    {
        if (reckoning.Window.Target is not { } target)
        {
            return FollowUpState.Unknown;
        }

        var (opens, closes) = reckoning.Window switch
        {
            { Term: { } term } => (term.FirstDay, term.LastDay),
            { Latest: { } latest } => (reckoning.Anchor.Date ?? target, latest),
            _ => (target, target),
        };
        return asOf < opens ? FollowUpState.NotDue : asOf <= closes ? FollowUpState.Due : FollowUpState.Overdue;
    }

    private static FollowUpRule Printed(Inspection inspection, Activity activity) => new()
    {
        Id = $"{inspection.Framework.Id}/{inspection.Kind.Code}/printed/{activity.Code}",
        Name = activity.Code,
        When = RuleCondition.Always,
        Activity = activity,
        IntervalUnknown = "The edition has no rule for this; the report prints it.",
        Anchors = [AnchorEvent.ReportReceived],
        Force = Force.Usual,
        Addressee = Addressee.Inspectorates,
        Summary = $"The report announces a {activity.Name.ToLowerInvariant()} that the edition has no rule for.",
        Source = new Source(
            $"The report{(inspection.Reference is { } reference ? $" {reference}" : "")} itself", string.Join(" and ", inspection.Framework.Inspectorates),
            Evidence.Primary, "what it says about next steps"),
    };
}
