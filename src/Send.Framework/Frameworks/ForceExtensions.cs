namespace Send.Framework.Frameworks;

/// <summary>The codes and words of <see cref="Force"/>.</summary>
public static class ForceExtensions
{
    /// <summary>The permanent code, such as <c>usual</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a force (<see cref="Force.NotStated"/> has no code).</exception>
    public static string ToCode(this Force force) => force switch
    {
        Force.Statutory => "statutory",
        Force.Required => "required",
        Force.Requested => "requested",
        Force.Usual => "usual",
        Force.Discretionary => "discretionary",
        _ => throw new ArgumentOutOfRangeException(nameof(force), force, "Not a force that a rule can have."),
    };

    /// <summary>Words for a reader, such as "required by law".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a force.</exception>
    public static string ToWords(this Force force) => force switch
    {
        Force.Statutory => "required by law",
        Force.Required => "required by the inspectorates",
        Force.Requested => "asked for by the inspectorates",
        Force.Usual => "usual practice",
        Force.Discretionary => "at discretion",
        _ => throw new ArgumentOutOfRangeException(nameof(force), force, "Not a force that a rule can have."),
    };
}
