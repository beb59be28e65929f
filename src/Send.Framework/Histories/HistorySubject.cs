using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Send.Framework.Partnerships;

namespace Send.Framework.Histories;

/// <summary>Whose history it is: a local authority by its DfE code, or a provider by its register and code. One subject has one key.</summary>
/// <remarks>An authority that a document names by a GSS code, or by one that it no longer has, is the same subject. Names play no part.</remarks>
public sealed record HistorySubject
{
    private HistorySubject(string register, string code)
    {
        Register = register;
        Code = code;
    }

    private const string DfE = "dfe";
    private const string Gss = "gss";

    /// <summary>The register of the code: <c>dfe</c> for a local authority, <c>gss</c> for one whose DfE code is not known, otherwise the
    /// register of the provider.</summary>
    public string Register { get; }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>Whether it is a local authority, with whom a partnership is inspected.</summary>
    public bool IsAuthority { get; private init; }

    /// <summary>The DfE code of the authority, also of one that is inspected as a provider under it; empty for other providers, and for an
    /// authority that no directory knows by its GSS code.</summary>
    public DfeCode DfeCode => (IsAuthority || Register == Provider.DfeRegister) && DfeCode.TryParse(Code, out var code) ? code : default;

    /// <summary>The key of a subject that was inspected.</summary>
    /// <param name="subject">A partnership or a provider.</param>
    /// <param name="authorities">Where GSS codes are looked up; the authorities of England when null.</param>
    [SuppressMessage("ApiDesign", "RS0027", Justification = "The overloads differ in what names the subject; nothing converts to two of them.")]
    public static HistorySubject Of(InspectionSubject subject, AuthorityDirectory? authorities = null)
    {
        Guard.Against.Null(subject);
        return subject switch
        {
            Provider provider => new(provider.Register, provider.Code),
            Partnership partnership => Of(partnership.LocalAuthority, authorities),
            _ => throw new ArgumentException("A history belongs to a partnership or a provider.", nameof(subject)),
        };
    }

    /// <summary>The key of an authority.</summary>
    /// <param name="authority">The authority, by either of its codes.</param>
    /// <param name="authorities">Where GSS codes are looked up; the authorities of England when null.</param>
    internal static HistorySubject Of(LocalAuthority authority, AuthorityDirectory? authorities = null)
    {
        Guard.Against.Null(authority);
        var code = !authority.DfeCode.IsEmpty ? authority.DfeCode : (authorities ?? AuthorityDirectory.England).RecordOf(authority.GssCode)?.DfeCode ?? default;
        return code.IsEmpty ? new(Gss, authority.GssCode.ToString()) { IsAuthority = true } : Of(code);
    }

    /// <summary>The key of an authority.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public static HistorySubject Of(DfeCode authority) => authority.IsEmpty
        ? throw new ArgumentException("Say whose history it is by a DfE code, such as '372'.", nameof(authority))
        : new(DfE, authority.ToString()) { IsAuthority = true };

    /// <summary>The key of another authority that is inspected as this one is: as a partnership's, or as a provider.</summary>
    internal HistorySubject Like(DfeCode authority) => IsAuthority ? Of(authority) : Of(Register, authority.ToString());

    /// <summary>The key of a provider.</summary>
    /// <exception cref="ArgumentException">The register or the code is malformed.</exception>
    public static HistorySubject Of(string register, string code)
    {
        var provider = Provider.Of(register, code);
        return new(provider.Register, provider.Code);
    }

    /// <summary>The authority's record, or null for a provider that is none and for an unknown authority.</summary>
    internal AuthorityRecord? Record(AuthorityDirectory? authorities = null) =>
        DfeCode is { IsEmpty: false } code ? (authorities ?? AuthorityDirectory.England).RecordOf(code) : null;

    /// <summary>The register and the code: "dfe 372".</summary>
    public override string ToString() => $"{Register} {Code}";
}
