using Ardalis.GuardClauses;

namespace Send.Framework.Partnerships;

/// <summary>A provider that is inspected: a school, a setting, a service, or a local authority in its own right.</summary>
/// <remarks>A code means something only in its register: the same digits are different providers in different registers. Two values are equal
/// when all their parts are.</remarks>
public sealed class Provider : InspectionSubject, IEquatable<Provider>
{
    private Provider(string? name, string register, string code, string? kind, string? remit)
    {
        Name = name;
        Register = register;
        Code = code;
        Kind = kind;
        Remit = remit;
    }

    /// <summary>The longest code that a register may give, in characters.</summary>
    public const int LongestCode = 60;

    /// <summary>The register of the codes that the Department for Education gives to local authorities.</summary>
    internal const string DfeRegister = "dfe-code";

    /// <summary>The name as it was given, or null when none was.</summary>
    public override string? Name { get; }

    /// <summary>The code of the register that names it, such as <c>urn</c>.</summary>
    public string Register { get; }

    /// <summary>Its code in the register, exactly.</summary>
    public string Code { get; }

    /// <summary>What it is, as a code such as <c>secondary-academy</c>, or null when it is not recorded.</summary>
    public string? Kind { get; }

    /// <summary>The code of the remit under which it is inspected, or null when the edition distinguishes none or it is not recorded.</summary>
    public string? Remit { get; }

    /// <summary>Whether it is a local authority, named by its DfE code.</summary>
    internal bool IsAuthority => string.Equals(Register, DfeRegister, StringComparison.Ordinal);

    /// <summary>Its name, or else its register and code.</summary>
    public override string DisplayName => Name ?? $"{Register} {Code}";

    /// <summary>Describes a provider.</summary>
    /// <param name="register">The code of the register, such as <c>urn</c>.</param>
    /// <param name="code">Its code in the register: 1 to <see cref="LongestCode"/> characters without blanks or control characters at the ends.</param>
    /// <param name="name">The name, or null when none was given.</param>
    /// <param name="kind">What it is, as a code, or null.</param>
    /// <param name="remit">The code of the remit, or null.</param>
    /// <exception cref="ArgumentException">A code is malformed, or the name is blank (null says "not given").</exception>
    public static Provider Of(string register, string code, string? name = null, string? kind = null, string? remit = null)
    {
        Guard.Against.MalformedCode(register, "urn");
        if (!IsCode(code))
        {
            throw new ArgumentException($"A code in a register has 1 to {LongestCode} printable characters, such as '139588'.", nameof(code));
        }

        return new(
            name is null ? null : Guard.Against.NullOrWhiteSpace(name), register, code,
            kind is null ? null : Guard.Against.MalformedCode(kind, "secondary-academy"),
            remit is null ? null : Guard.Against.MalformedCode(remit, "state-funded-school"));
    }

    /// <summary>Whether a text can be a code in a register: printable ASCII without a blank at either end, not too long.</summary>
    internal static bool IsCode(ReadOnlySpan<char> code) =>
        code.Length is > 0 and <= LongestCode && code.IndexOfAnyExceptInRange(' ', '~') < 0 && code[0] != ' ' && code[^1] != ' ';

    /// <inheritdoc/>
    public bool Equals(Provider? other) =>
        other is not null && (Register, Code, Name, Kind, Remit) == (other.Register, other.Code, other.Name, other.Kind, other.Remit);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Provider);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Register, Code, Name, Kind, Remit);

    /// <summary>Whether two values are equal; two nulls are.</summary>
    public static bool operator ==(Provider? left, Provider? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(Provider? left, Provider? right) => !(left == right);
}
