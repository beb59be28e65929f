namespace Send.Framework.Histories;

/// <summary>The codes and words of <see cref="ObligationState"/>.</summary>
public static class ObligationStateExtensions
{
    /// <summary>The permanent code, such as <c>no-record</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a state (<see cref="ObligationState.NotStated"/> has no code).</exception>
    public static string ToCode(this ObligationState state) => state switch
    {
        ObligationState.NotDue => "not-due",
        ObligationState.Due => "due",
        ObligationState.Overdue => "overdue",
        ObligationState.NoRecord => "no-record",
        ObligationState.Done => "done",
        ObligationState.DoneLate => "done-late",
        ObligationState.Suspended => "suspended",
        ObligationState.Superseded => "superseded",
        ObligationState.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state that an obligation can be in."),
    };

    /// <summary>Words for a reader, such as "no record".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a state.</exception>
    public static string ToWords(this ObligationState state) => state.ToCode().Replace('-', ' ');

    /// <summary>Whether somebody still has to act, or may have to: everything but done and superseded.</summary>
    public static bool IsOpen(this ObligationState state) =>
        state is not (ObligationState.Done or ObligationState.DoneLate or ObligationState.Superseded or ObligationState.NotStated);
}
