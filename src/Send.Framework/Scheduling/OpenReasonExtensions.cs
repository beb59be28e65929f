namespace Send.Framework.Scheduling;

/// <summary>The codes of <see cref="OpenReason"/>.</summary>
public static class OpenReasonExtensions
{
    /// <summary>The permanent code: <c>fact-not-given</c>, <c>open-question</c> or <c>no-rule</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a reason (<see cref="OpenReason.NotStated"/> has no code).</exception>
    public static string ToCode(this OpenReason reason) => reason switch
    {
        OpenReason.FactNotGiven => "fact-not-given",
        OpenReason.OpenQuestion => "open-question",
        OpenReason.NoRule => "no-rule",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason why it is not known what follows."),
    };
}
