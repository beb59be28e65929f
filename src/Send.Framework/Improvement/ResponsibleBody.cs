using Ardalis.GuardClauses;

namespace Send.Framework.Improvement;

/// <summary>A body that must act on an improvement area: a role and, where the report names one, a name.</summary>
public sealed record ResponsibleBody
{
    /// <summary>Names a responsible body.</summary>
    /// <param name="role">The code of its role; see <see cref="ResponsibleRole.Known"/>. Other well-formed codes are kept.</param>
    /// <param name="name">The name as the report gives it, or null when it gives only the role.</param>
    /// <exception cref="ArgumentException">The role is malformed, or the name is blank.</exception>
    public ResponsibleBody(string role, string? name = null)
    {
        Role = Guard.Against.MalformedCode(role, "local-area-partnership");
        Name = name is null ? null : Guard.Against.NullOrWhiteSpace(name);
    }

    private ResponsibleBody(string role, string? name, bool _) => (Role, Name) = (role, name);

    /// <summary>The code of the role.</summary>
    public string Role { get; }

    /// <summary>The name as the report gives it, or null.</summary>
    public string? Name { get; }

    /// <summary>A body made of parts that have been checked.</summary>
    internal static ResponsibleBody OfChecked(string role, string? name) => new(role, name, true);

    /// <summary>The name where there is one, otherwise the role in words.</summary>
    public string DisplayName => Name ?? (ResponsibleRole.TryGet(Role, out var known) ? known.Title : Role.Replace('-', ' '));
}
