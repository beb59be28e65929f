using Ardalis.GuardClauses;

namespace Send.Framework.Partnerships;

/// <summary>A local authority as an inspection names it: by its codes, and by a name where one was given.</summary>
/// <remarks>
/// At least one of the two codes is present: the name alone is not enough to tell one authority from another ("Dorset" is two).
/// That the codes belong together, and were in force, is not checked here: <see cref="AuthorityDirectory"/> knows.
/// Two values are equal when the name (exactly) and both codes are equal.
/// </remarks>
public sealed class LocalAuthority : IEquatable<LocalAuthority>
{
    private LocalAuthority(string? name, DfeCode dfeCode, GssCode gssCode)
    {
        Name = name;
        DfeCode = dfeCode;
        GssCode = gssCode;
    }

    /// <summary>The name as it was given, or null when only codes are known.</summary>
    public string? Name { get; }

    /// <summary>The DfE code; empty when it is not known.</summary>
    public DfeCode DfeCode { get; }

    /// <summary>The GSS code, which may be one that the authority no longer has; empty when it is not known.</summary>
    public GssCode GssCode { get; }

    /// <summary>The name to show for the authority: its name, or else its DfE code, or else its GSS code. Never empty.</summary>
    public string DisplayName => Name ?? (DfeCode.IsEmpty ? GssCode.ToString() : DfeCode.ToString());

    /// <summary>Names a local authority.</summary>
    /// <param name="name">The name, or null when only codes are known.</param>
    /// <param name="dfeCode">The DfE code, or the default value when it is not known.</param>
    /// <param name="gssCode">The GSS code, or the default value when it is not known.</param>
    /// <exception cref="ArgumentException">Both codes are empty, or the name is empty or blank (null says "not known").</exception>
    public static LocalAuthority Of(string? name, DfeCode dfeCode = default, GssCode gssCode = default)
    {
        if (name is not null)
        {
            Guard.Against.NullOrWhiteSpace(name);
        }

        return dfeCode.IsEmpty && gssCode.IsEmpty
            ? throw new ArgumentException(
                $"The local authority {(name is null ? "" : $"'{name}' ")}has no code. Give a DfE code, such as '372', or a GSS code, "
                + "such as 'E08000018'.", nameof(dfeCode))
            : new LocalAuthority(name, dfeCode, gssCode);
    }

    /// <summary>An authority of parts that have been checked.</summary>
    internal static LocalAuthority OfChecked(string? name, DfeCode dfeCode, GssCode gssCode) => new(name, dfeCode, gssCode);

    /// <inheritdoc/>
    public bool Equals(LocalAuthority? other) =>
        other is not null && DfeCode == other.DfeCode && GssCode == other.GssCode
        && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalAuthority);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, DfeCode, GssCode);

    /// <summary>Whether two values are equal; two nulls are.</summary>
    public static bool operator ==(LocalAuthority? left, LocalAuthority? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(LocalAuthority? left, LocalAuthority? right) => !(left == right);

    /// <summary>The display name.</summary>
    public override string ToString() => DisplayName;
}
