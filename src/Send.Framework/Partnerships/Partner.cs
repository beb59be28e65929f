using Ardalis.GuardClauses;

namespace Send.Framework.Partnerships;

/// <summary>A member of a partnership that is neither its local authority nor an integrated care board.</summary>
/// <remarks>
/// A parent carer forum, a children's trust that runs the authority's services, an NHS provider, a school or college, and, before
/// 1 July 2022, a clinical commissioning group. Partners are named, not coded: no register covers them all.
/// Two values are equal when the name (exactly) and the role are equal.
/// </remarks>
public sealed class Partner : IEquatable<Partner>
{
    private Partner(string name, string role)
    {
        Name = name;
        Role = role;
    }

    /// <summary>The name as it was given.</summary>
    public string Name { get; }

    /// <summary>The code of the role. Any well-formed code: <see cref="PartnerRole.Known"/> lists those that we name.</summary>
    public string Role { get; }

    /// <summary>Names a partner.</summary>
    /// <param name="name">The name.</param>
    /// <param name="role">The code of the role, such as <c>parent-carer-forum</c>. It does not have to be a known one.</param>
    /// <exception cref="ArgumentException">The name is empty or blank, or the role is not lower-case words joined by hyphens.</exception>
    public static Partner Of(string name, string role) =>
        new(Guard.Against.NullOrWhiteSpace(name), Guard.Against.MalformedCode(role, PartnerRole.ParentCarerForum.Code));

    /// <summary>A partner of parts that have been checked.</summary>
    internal static Partner OfChecked(string name, string role) => new(name, role);

    /// <inheritdoc/>
    public bool Equals(Partner? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(Role, other.Role, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Partner);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Role);

    /// <summary>Whether two values are equal; two nulls are.</summary>
    public static bool operator ==(Partner? left, Partner? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(Partner? left, Partner? right) => !(left == right);

    /// <summary>The name and the role, such as "Rotherham Parent Carers Forum (parent-carer-forum)".</summary>
    public override string ToString() => $"{Name} ({Role})";
}
