namespace Send.Framework.Partnerships;

/// <summary>The subject of an inspection: a <see cref="Partnership"/> or a <see cref="Provider"/>.</summary>
public abstract class InspectionSubject
{
    private protected InspectionSubject()
    {
    }

    /// <summary>The name as it was given, or null when none was.</summary>
    public abstract string? Name { get; }

    /// <summary>The name to show. Never empty.</summary>
    public abstract string DisplayName { get; }

    /// <summary>The display name.</summary>
    public sealed override string ToString() => DisplayName;
}
