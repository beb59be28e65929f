using Send.Framework.Time;

namespace Send.Framework.Scheduling;

/// <summary>What was worked out of one follow-up, before anything is made of it.</summary>
/// <param name="Interval">The interval that was applied, or null.</param>
/// <param name="Basis">Where it was taken from.</param>
/// <param name="Anchor">How the day is known that it is counted from.</param>
/// <param name="Window">The result.</param>
/// <param name="State">Its state.</param>
/// <param name="Passed">How many occurrences are over; -1 where it comes once.</param>
internal readonly record struct Reckoned(
    FollowUpInterval? Interval, WindowBasis Basis, AnchorQuality Anchor, DueWindow Window, FollowUpState State, int Passed = -1);
