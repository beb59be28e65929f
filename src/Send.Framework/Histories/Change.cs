using Ardalis.GuardClauses;

namespace Send.Framework.Histories;

/// <summary>One thing that differs between two standings or two documents.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="What">Which one: "Priority action plan", "Area for improvement 2".</param>
/// <param name="Before">What it was; null where there was nothing.</param>
/// <param name="After">What it is; null where there is nothing.</param>
public sealed record Change(ChangeKind Kind, string What, string? Before, string? After)
{
    /// <summary>Which one: "Priority action plan", "Area for improvement 2".</summary>
    public string What { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(What);

    /// <summary>In a line: "Priority action plan: due, then done".</summary>
    public override string ToString() => $"{What}: {Before ?? "nothing"}, then {After ?? "nothing"}";
}
