using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Scheduling;

/// <summary>One thing that follows an inspection: when, counted from what, how it stands, and why.</summary>
/// <remarks>The facts are computed with the schedule; prose is made when it is asked for.</remarks>
public sealed class FollowUp
{
    internal FollowUp(Inspection inspection, FollowUpRule rule, Reckoning reckoning, FollowUpState state, ProgrammePause? pause, LocalDate? doneOn)
    {
        Inspection = inspection;
        Rule = rule;
        Reckoning = reckoning;
        State = state;
        Pause = pause;
        DoneOn = doneOn;
    }

    /// <summary>The inspection that it follows.</summary>
    public Inspection Inspection { get; }

    /// <summary>
    /// The rule that makes it follow. Where a report prints a follow-up that the edition has no rule for, a rule that says so, with
    /// <c>printed</c> in its identity.
    /// </summary>
    public FollowUpRule Rule { get; }

    /// <summary>What follows.</summary>
    public Activity Activity => Rule.Activity;

    /// <summary>How binding it is.</summary>
    public Force Force => Rule.Force;

    /// <summary>The interval that was applied, or null when none is known.</summary>
    public FollowUpInterval? Interval => Reckoning.Interval;

    /// <summary>Where that interval was taken from.</summary>
    public WindowBasis Basis => Reckoning.Basis;

    /// <summary>The day from which it is counted, and how well that is known.</summary>
    public Anchor Anchor => Reckoning.Anchor;

    /// <summary>When it is expected or due. Partial or unknown where something is missing; <see cref="Explain"/> says what.</summary>
    public DueWindow Window => Reckoning.Window;

    /// <summary>How it stands as at the date of the schedule.</summary>
    public FollowUpState State { get; }

    /// <summary>The day on which it was done, or null.</summary>
    public LocalDate? DoneOn { get; }

    /// <summary>A pause of the programme between the anchor and the date of the schedule that bears on it, or null.</summary>
    public ProgrammePause? Pause { get; }

    /// <summary>Where the activity and its interval come from.</summary>
    public Source Source => Rule.Source;

    /// <summary>Whether the report prints another interval than the edition's rule. The printed one was applied.</summary>
    public bool ReportDiffers => Basis == WindowBasis.Report && Rule.Interval is not null;

    internal Reckoning Reckoning { get; }

    /// <summary>
    /// Why it follows and how its date was found, in plain English: the rule, the day it is counted from and how that is known, what the
    /// report prints, what is missing, and what would move it.
    /// </summary>
    public string Explain() => Explanation.Of(this);

    /// <summary>The part of <see cref="Explain"/> about the rule: what it says, what the report prints, how it stands, how well it is known.</summary>
    public string ExplainRule() => Explanation.OfRule(this);

    /// <summary>
    /// The part of <see cref="Explain"/> about the day it is counted from: how that is known, or why it is not. Follow-ups that share an
    /// anchor share it, so that a page can say it once.
    /// </summary>
    public string ExplainAnchor() => Explanation.OfAnchor(this);

    /// <summary>The same in a few words, for a table: "approximately 5 years from receipt (estimated, 4 November 2024)".</summary>
    public string Summarise() => Explanation.Brief(this);

    /// <summary>The activity, its target and its state.</summary>
    public override string ToString() => $"{Activity.Code}: {Window.Target?.ToIso() ?? "no date"} ({State.ToCode()})";
}
