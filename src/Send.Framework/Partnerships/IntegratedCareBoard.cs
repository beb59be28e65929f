using Ardalis.GuardClauses;

namespace Send.Framework.Partnerships;

/// <summary>An NHS integrated care board as an inspection names it: by its ODS code, its GSS code, its name, or by several of them.</summary>
/// <remarks>
/// Reports print names and no codes, so a name alone is enough here. Boards exist since 1 July 2022; a clinical commissioning group of an
/// earlier inspection is a <see cref="Partner"/>. Two values are equal when the name (exactly) and the codes are equal.
/// </remarks>
public sealed class IntegratedCareBoard : IEquatable<IntegratedCareBoard>
{
    private IntegratedCareBoard(string? name, OdsCode odsCode, GssCode gssCode)
    {
        Name = name;
        OdsCode = odsCode;
        GssCode = gssCode;
    }

    /// <summary>The name as it was given, or null when only a code is known.</summary>
    public string? Name { get; }

    /// <summary>The ODS code; empty when it is not known.</summary>
    public OdsCode OdsCode { get; }

    /// <summary>The GSS code, such as <c>E54000061</c>; empty when it is not known.</summary>
    public GssCode GssCode { get; }

    /// <summary>The name to show for the board: its name, or else its ODS code, or else its GSS code. Never empty.</summary>
    public string DisplayName => Name ?? (OdsCode.IsEmpty ? GssCode.ToString() : OdsCode.ToString());

    /// <summary>Names an integrated care board.</summary>
    /// <param name="name">The name, or null when only a code is known.</param>
    /// <param name="odsCode">The ODS code, or the default value when it is not known.</param>
    /// <param name="gssCode">The GSS code, or the default value when it is not known.</param>
    /// <exception cref="ArgumentException">Neither name nor code is given, or the name is empty or blank (null says "not
    /// known").</exception>
    public static IntegratedCareBoard Of(string? name, OdsCode odsCode = default, GssCode gssCode = default)
    {
        if (name is null && odsCode.IsEmpty && gssCode.IsEmpty)
        {
            throw new ArgumentException("An integrated care board needs a name or an ODS code, such as 'QF7'.", nameof(odsCode));
        }

        if (name is not null)
        {
            Guard.Against.NullOrWhiteSpace(name);
        }

        return new IntegratedCareBoard(name, odsCode, gssCode);
    }

    /// <inheritdoc/>
    public bool Equals(IntegratedCareBoard? other) =>
        other is not null && OdsCode == other.OdsCode && GssCode == other.GssCode && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IntegratedCareBoard);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, OdsCode, GssCode);

    /// <summary>Whether two values are equal; two nulls are.</summary>
    public static bool operator ==(IntegratedCareBoard? left, IntegratedCareBoard? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(IntegratedCareBoard? left, IntegratedCareBoard? right) => !(left == right);

    /// <summary>The display name.</summary>
    public override string ToString() => DisplayName;
}
