namespace Send.Framework.Validation;

/// <summary>The codes of <see cref="Severity"/>.</summary>
public static class SeverityExtensions
{
    /// <summary>The permanent code: <c>information</c>, <c>warning</c> or <c>error</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a severity (<see cref="Severity.NotStated"/> has no code).</exception>
    public static string ToCode(this Severity severity) => severity switch
    {
        Severity.Information => "information",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity that a finding can have."),
    };
}
