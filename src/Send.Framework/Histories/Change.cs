namespace Send.Framework.Histories;

/// <summary>One thing that differs between two standings or two documents.</summary>
public sealed record Change
{
    internal Change(ChangeKind kind, string what, string? before, string? after) =>
        (Kind, What, Before, After) = (kind, what, before, after);

    /// <summary>The kind of thing that changed.</summary>
    public ChangeKind Kind { get; }

    /// <summary>Which one: "Priority action plan", "Area for improvement 2".</summary>
    public string What { get; }

    /// <summary>The previous value; null if there was none.</summary>
    public string? Before { get; }

    /// <summary>The new value; null if there is none.</summary>
    public string? After { get; }

    /// <summary>In a line: "Priority action plan: due, then done".</summary>
    public override string ToString() => $"{What}: {Before ?? "nothing"}, then {After ?? "nothing"}";
}
