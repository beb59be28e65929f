namespace Send.Framework.Scheduling;

/// <summary>The codes and words of <see cref="FollowUpState"/>.</summary>
public static class FollowUpStateExtensions
{
    /// <summary>The permanent code, such as <c>not-due</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a state (<see cref="FollowUpState.NotStated"/> has no code).</exception>
    public static string ToCode(this FollowUpState state) => state switch
    {
        FollowUpState.NotDue => "not-due",
        FollowUpState.Due => "due",
        FollowUpState.Overdue => "overdue",
        FollowUpState.Done => "done",
        FollowUpState.Suspended => "suspended",
        FollowUpState.Superseded => "superseded",
        FollowUpState.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state that a follow-up can be in."),
    };

    /// <summary>Words for a reader, such as "not due".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a state.</exception>
    public static string ToWords(this FollowUpState state) => state.ToCode().Replace('-', ' ');
}
