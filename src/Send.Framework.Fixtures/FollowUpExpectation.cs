using NodaTime;
using Send.Framework.Fixtures.Data;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;

namespace Send.Framework.Fixtures;

/// <summary>Expectations of one follow-up. Each call returns the same object. A failure gives the actual value and the reason for it.</summary>
public sealed class FollowUpExpectation
{
    internal FollowUpExpectation(FollowUp followUp) => FollowUp = followUp;

    /// <summary>The follow-up.</summary>
    public FollowUp FollowUp { get; }

    /// <summary>Expects the window to have this target.</summary>
    /// <exception cref="ExpectationException">It has another, or none.</exception>
    public FollowUpExpectation WithTarget(LocalDate day) => Expect(FollowUp.Window.Target == day, $"the target {FixtureText.ToIso(day)}");

    /// <summary>Expects the window to have no target.</summary>
    /// <exception cref="ExpectationException">It has one.</exception>
    public FollowUpExpectation WithoutTarget() => Expect(FollowUp.Window.Target is null, "no target");

    /// <summary>Expects the window to have this earliest day.</summary>
    /// <exception cref="ExpectationException">It has another, or none.</exception>
    public FollowUpExpectation WithEarliest(LocalDate day) =>
        Expect(FollowUp.Window.Earliest == day, $"the earliest day {FixtureText.ToIso(day)}");

    /// <summary>Expects the window to have this latest day.</summary>
    /// <exception cref="ExpectationException">It has another, or none.</exception>
    public FollowUpExpectation WithLatest(LocalDate day) =>
        Expect(FollowUp.Window.Latest == day, $"the latest day {FixtureText.ToIso(day)}");

    /// <summary>Expects the target to lie in this school term.</summary>
    /// <param name="term">The term, such as <c>autumn 2029</c>.</param>
    /// <exception cref="ExpectationException">It lies in another; or the window is a deadline or unknown, and has no term.</exception>
    public FollowUpExpectation InTerm(string term) => Expect(FollowUp.Window.Term?.ToString() == term, $"the term {term}");

    /// <summary>Expects the follow-up to have this state as at the date of the schedule.</summary>
    /// <exception cref="ExpectationException">It has another state.</exception>
    public FollowUpExpectation WithState(FollowUpState state) => Expect(FollowUp.State == state, $"the state '{state.ToCode()}'");

    /// <summary>Expects the follow-up to be counted from this event.</summary>
    /// <param name="anchor">The event.</param>
    /// <param name="day">The day of the event; null for a missing one.</param>
    /// <param name="quality">How well the day is known.</param>
    /// <exception cref="ExpectationException">It is counted from another, or another day, or that is known otherwise.</exception>
    public FollowUpExpectation CountedFrom(AnchorEvent anchor, LocalDate? day, AnchorQuality quality) => Expect(
        FollowUp.Anchor.Event == anchor && FollowUp.Anchor.Date == day && FollowUp.Anchor.Quality == quality,
        $"an anchor of '{anchor?.Code}' on {(day is { } known ? FixtureText.ToIso(known) : "an unknown day")} ({quality.ToCode()})");

    /// <summary>Expects the follow-up to come from this rule.</summary>
    /// <param name="id">The identity of the rule, such as <c>area-send-2023/full/inconsistent/next-full</c>.</param>
    /// <exception cref="ExpectationException">It comes from another.</exception>
    public FollowUpExpectation ByRule(string id) => Expect(FollowUp.Rule.Id == id, $"the rule '{id}'");

    private FollowUpExpectation Expect(bool isSo, string expected) => isSo
        ? this
        : throw new ExpectationException(
            $"Expected '{FollowUp.Activity.Code}' with {expected}, but it is {FollowUp.Window} ({FollowUp.State.ToCode()}), counted from "
            + $"'{FollowUp.Anchor.Event.Code}' {(FollowUp.Anchor.Date is { } day ? FixtureText.ToIso(day) : "on no known day")} "
            + $"({FollowUp.Anchor.Quality.ToCode()}) by '{FollowUp.Rule.Id}'. {FollowUp.Explain()}");
}
