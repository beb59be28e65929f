using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Histories;

/// <summary>A follow-up in a history: when it is due, its state, what completed or replaced it, and who must act.</summary>
/// <remarks>Every obligation names its rule and its source. Made by <see cref="Standing"/>.</remarks>
public sealed class Obligation
{
    internal Obligation(StandingPolicy policy, LocalDate asOf, FollowUp followUp, ImmutableArray<FollowUp> reasons)
    {
        (Policy, AsOf, FollowUp, Reasons) = (policy, asOf, followUp, reasons);
        Activity = followUp.Activity;
        Window = followUp.Window;
    }

    internal Obligation(StandingPolicy policy, LocalDate asOf, GeneralRule rule, Activity activity)
    {
        (Policy, AsOf, Arrangement, Reasons, Activity) = (policy, asOf, rule, [], activity);
        State = ObligationState.Unknown;
    }

    /// <summary>The activity that is owed.</summary>
    public Activity Activity { get; }

    /// <summary>The identity of the rule that asks for it.</summary>
    public string Rule => FollowUp?.Rule.Id ?? Arrangement!.Id;

    /// <summary>The inspection that it follows; null for a standing arrangement.</summary>
    public Inspection? Inspection => FollowUp?.Inspection;

    /// <summary>The follow-up of that inspection's schedule; null for a standing arrangement.</summary>
    public FollowUp? FollowUp { get; }

    /// <summary>Every follow-up that asks for it: a full and a monitoring inspection both lead to the next full one. The first is the one that
    /// gave the window.</summary>
    public ImmutableArray<FollowUp> Reasons { get; }

    /// <summary>The standing arrangement, such as one full inspection in five years, where no follow-up asks for it; null otherwise.</summary>
    public GeneralRule? Arrangement { get; }

    /// <summary>When it is due or expected.</summary>
    public DueWindow Window { get; }

    /// <summary>The last day on which it is due: of a deadline its last day; of a soft date the end of its term and of the tolerance of the
    /// policy. Null when there is no date.</summary>
    public LocalDate? Closes { get; internal init; }

    /// <summary>
    /// The latest day that <see cref="Closes"/> may be, where the day it is counted from is estimated with a range: until it has passed the
    /// obligation is still due. The same day where nothing is open; null when there is no date.
    /// </summary>
    public LocalDate? ClosesAtLatest { get; internal init; }

    /// <summary>The state.</summary>
    public ObligationState State { get; internal init; }

    /// <summary>The reason why it is done, replaced or on hold; null in other states.</summary>
    public ObligationEnd? By { get; internal init; }

    /// <summary>What in the history shows that it had not been done in time; null in other states than overdue, and where the policy says that
    /// the records are complete.</summary>
    public string? Shown { get; internal init; }

    /// <summary>
    /// For a deadline: the working days from the date of the standing to its last day, or from the day on which it was done. Negative when they
    /// are gone. Counted to <see cref="Closes"/>, the safe day. Null for a soft date, which is not good to the day, and where there is none.
    /// </summary>
    public int? WorkingDays { get; internal init; }

    /// <summary>The bodies that must act; null for a standing arrangement without an addressee.</summary>
    public Addressee? Addressee => FollowUp?.Rule.Addressee;

    /// <summary>How binding it is; null for a standing arrangement.</summary>
    public Force? Force => FollowUp?.Force;

    /// <summary>Where the rule is written.</summary>
    public Source Source => FollowUp?.Source ?? Arrangement!.Source;

    /// <summary>Whether it has a last day; otherwise its date is soft or unknown, and missing it is never a breach.</summary>
    public bool IsDeadline => Window.Latest is not null && !Window.Precision.IsSoft();

    /// <summary>One order of urgency for all obligations: overdue, due, no record, not due, suspended, unknown, and what is closed; within each
    /// by the last day, the more binding first.</summary>
    public static IComparer<Obligation?> ByUrgency { get; } = Comparer<Obligation?>.Create(CompareUrgency);

    internal StandingPolicy Policy { get; }

    internal LocalDate AsOf { get; }

    /// <summary>Why it is owed, how the date is counted, its state and the evidence for it, in plain English.</summary>
    public string Explain() => ObligationWords.Of(this);

    /// <summary>The state in a sentence: "Overdue since 8 March 2024."</summary>
    public string ExplainState() => ObligationWords.OfState(this);

    /// <summary>The activity and the state.</summary>
    public override string ToString() => $"{Activity.Code}: {State.ToCode()}{(By is { } by ? $" by {by.What} {by.Date.ToIso()}" : "")}";

    private static int CompareUrgency(Obligation? a, Obligation? b)
    {
        if (a is null || b is null)
        {
            return (a is null ? 1 : 0) - (b is null ? 1 : 0);
        }

        var order = Rank(a.State).CompareTo(Rank(b.State));
        order = order != 0 ? order : (a.Closes ?? LocalDate.MaxIsoValue).CompareTo(b.Closes ?? LocalDate.MaxIsoValue);
        order = order != 0 ? order : (a.Force ?? Frameworks.Force.Discretionary).CompareTo(b.Force ?? Frameworks.Force.Discretionary);
        return order != 0 ? order : string.CompareOrdinal(a.Rule, b.Rule);
    }

    private static int Rank(ObligationState state) => state switch
    {
        ObligationState.Overdue => 0,
        ObligationState.Due => 1,
        ObligationState.NoRecord => 2,
        ObligationState.NotDue => 3,
        ObligationState.Suspended => 4,
        ObligationState.Unknown => 5,
        ObligationState.DoneLate => 6,
        ObligationState.Done => 7,
        _ => 8,
    };
}
