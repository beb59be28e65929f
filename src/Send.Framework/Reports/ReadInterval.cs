using Send.Framework.Time;

namespace Send.Framework.Reports;

/// <summary>An interval that was read.</summary>
/// <param name="Interval">The interval.</param>
/// <param name="To">The token after its last.</param>
internal readonly record struct ReadInterval(FollowUpInterval Interval, int To);
