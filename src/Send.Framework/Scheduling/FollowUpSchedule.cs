using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Sources;

namespace Send.Framework.Scheduling;

/// <summary>Everything that follows one inspection, as at a date.</summary>
/// <remarks>
/// It knows this inspection and what the options add, not what happened since: a later inspection of the same partnership replaces it.
/// </remarks>
[JsonConverter(typeof(SendJsonConverter))]
public sealed class FollowUpSchedule : ISendDocument
{
    // More than any edition has for one kind of inspection; where one has more, a little is allocated.
    private const int MostRules = 64;

    private FollowUpSchedule(Inspection inspection, LocalDate asOf, ScheduleOptions options)
    {
        Inspection = inspection;
        AsOf = asOf;
        Options = options;
        FollowUps = Reckon();
    }

    /// <summary>The inspection.</summary>
    public Inspection Inspection { get; }

    /// <summary>The date as at which states are given.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The follow-ups, in the order of the edition's rules; what only the report prints comes last.</summary>
    public ImmutableArray<FollowUp> FollowUps { get; }

    /// <summary>
    /// The end of the authority that was inspected, whether it is over, to come or only announced; null where none is known. What follows is
    /// <see cref="FollowUpState.Superseded"/> from the day after.
    /// </summary>
    public SubjectEnd? SubjectEnd => SubjectEnd.Of(Inspection, Options.Authorities);

    /// <summary>
    /// What is not known about what follows: an answer that is absent, a question that no available source answers. Where there is no
    /// follow-up, either this has an entry or <see cref="NothingFollows"/> is a rule.
    /// </summary>
    public ImmutableArray<OpenPoint> Open => field.IsDefault ? field = OpenPoints.Of(this) : field;

    /// <summary>
    /// The rule, with its source, by which nothing follows this inspection; null where something does, and where it is not known whether
    /// anything does.
    /// </summary>
    public GeneralRule? NothingFollows
    {
        get
        {
            if (FollowUps.IsEmpty)
            {
                foreach (var rule in Inspection.Kind.GeneralRules)
                {
                    if (rule.NothingFollows && Inspection.Meets(rule.When))
                    {
                        return rule;
                    }
                }
            }

            return null;
        }
    }

    /// <summary>The follow-ups whose date has passed without a record that they were done.</summary>
    public IEnumerable<FollowUp> Overdue => FollowUps.Where(f => f.State == FollowUpState.Overdue);

    /// <summary>
    /// What else holds after this inspection without a date to count: standing arrangements, duties, outer limits. Without the rules that say
    /// that nothing follows, or that it is not known: see <see cref="NothingFollows"/> and <see cref="Open"/>.
    /// </summary>
    public IEnumerable<GeneralRule> GeneralRules =>
        Inspection.Kind.GeneralRules.Where(r => !r.NothingFollows && r.OpenQuestion is null && Inspection.Meets(r.When));

    /// <summary>
    /// The response that the report prints where it is not among the follow-ups; null where they agree or nothing is printed. The edition's
    /// rules decided the follow-ups; the difference is for a person to resolve.
    /// </summary>
    public Activity? UnexpectedResponse =>
        Inspection.Stated.Response is { } printed && FollowUps.All(f => f.Activity != printed) ? printed : null;

    internal ScheduleOptions Options { get; }

    /// <summary>Whether an activity is among the follow-ups.</summary>
    internal bool Has(Activity activity)
    {
        foreach (var followUp in FollowUps)
        {
            if (followUp.Activity == activity)
            {
                return true;
            }
        }

        return false;
    }

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
        ArgumentNullException.ThrowIfNull(inspection);
        return new(inspection, asOf.InIso(), (options ?? ScheduleOptions.Default).For(inspection.Framework));
    }

    /// <summary>
    /// The follow-ups that fall due in a time: a deadline by its last day, a soft date by the school term that it is good to, a window by any
    /// of its days. Without those that are done or superseded and those without a date.
    /// </summary>
    /// <param name="first">The first day, inclusive.</param>
    /// <param name="last">The last day, inclusive.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public IEnumerable<FollowUp> DueBetween(LocalDate first, LocalDate last)
    {
        var (from, to) = (first.InIso(), last.InIso());
        return from > to
            ? throw new ArgumentException($"The last day ({to.ToIso()}) is before the first ({from.ToIso()}).", nameof(last))
            : FollowUps.Where(f => f.State is not (FollowUpState.Done or FollowUpState.Superseded) && f.FallsDueBetween(from, to));
    }

    private ImmutableArray<FollowUp> Reckon()
    {
        var rules = Inspection.Kind.FollowUpRules;
        var reckoning = new Reckoning(Inspection, AsOf, Options);
        Span<bool> applies = rules.Length <= MostRules ? stackalloc bool[MostRules] : new bool[rules.Length];
        var count = 0;
        for (var i = 0; i < rules.Length; i++)
        {
            applies[i] = reckoning.Applies(rules[i]);
            count += applies[i] ? 1 : 0;
        }

        var followUps = new FollowUp[count];
        var next = 0;
        for (var i = 0; i < rules.Length; i++)
        {
            if (applies[i])
            {
                followUps[next++] = reckoning.Of(rules[i], this);
            }
        }

        var all = ImmutableCollectionsMarshal.AsImmutableArray(followUps);
        return Inspection.Stated is { NextFullInspection: null, MonitoringInspection: null }
            ? all
            : WithPrinted(WithPrinted(all, Activity.MonitoringInspection, ref reckoning), Activity.FullInspection, ref reckoning);
    }

    // What the report prints comes about even where the edition has no rule for it.
    private ImmutableArray<FollowUp> WithPrinted(ImmutableArray<FollowUp> followUps, Activity activity, ref Reckoning reckoning)
    {
        if (Inspection.Stated.IntervalFor(activity) is null)
        {
            return followUps;
        }

        foreach (var followUp in followUps)
        {
            if (followUp.Activity == activity)
            {
                return followUps;
            }
        }

        return followUps.Add(reckoning.Of(Printed(Inspection, activity), this));
    }

    private static FollowUpRule Printed(Inspection inspection, Activity activity) => new()
    {
        Id = $"{inspection.Framework.Id}/{inspection.Kind.Code}/printed/{activity.Code}",
        Name = activity.Code,
        When = RuleCondition.Always,
        Activity = activity,
        IntervalUnknown = "The edition has no rule for this, but the report prints it.",
        Anchors = [AnchorEvent.ReportReceived],
        Force = Force.Usual,
        Addressee = Addressee.Inspectorates,
        Summary = $"The report announces a {activity.Name.ToLowerInvariant()}, which the edition has no rule for.",
        Source = new Source(
            $"The report{(inspection.Reference is { } reference ? $" {reference}" : "")} itself", string.Join(" and ", inspection.Framework.Inspectorates),
            Evidence.Primary, "what it says about next steps"),
    };
}
