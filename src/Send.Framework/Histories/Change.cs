namespace Send.Framework.Histories;

/// <summary>One thing that differs between two standings or two documents.</summary>
public sealed record Change
{
    internal Change(ChangeKind kind, string what, string? before, string? after) =>
        (Kind, What, Before, After) = (kind, what, before, after);

    /// <summary>What it is about.</summary>
    public ChangeKind Kind { get; }

    /// <summary>Which one: "Priority action plan", "Area for improvement 2".</summary>
    public string What { get; }

    /// <summary>What it was; null where there was nothing.</summary>
    public string? Before { get; }

    /// <summary>What it is; null where there is nothing.</summary>
    public string? After { get; }

    /// <summary>In a line: "Priority action plan: due, then done".</summary>
    public override string ToString() => $"{What}: {Before ?? "nothing"}, then {After ?? "nothing"}";
}
