using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Send.Framework.Partnerships;

/// <summary>
/// A part that a partner can play in a local area partnership, beside the local authority and the integrated care boards.
/// </summary>
/// <remarks>
/// Roles are data: <see cref="Known"/> is the list we name, and a <see cref="Partner"/> may carry any other well-formed code. The list
/// follows what published inspection reports mention.
/// </remarks>
public sealed class PartnerRole : ICoded
{
    private PartnerRole(string code, string title)
    {
        Code = code;
        Title = title;
    }

    /// <summary>The forum through which parents and carers take part.</summary>
    public static PartnerRole ParentCarerForum { get; } = new("parent-carer-forum", "Parent carer forum");

    /// <summary>A trust or company that runs children's services for an authority, which stays accountable.</summary>
    public static PartnerRole ChildrensTrust { get; } = new("childrens-trust", "Children's trust");

    /// <summary>An NHS trust or another provider of health services.</summary>
    public static PartnerRole NhsProvider { get; } = new("nhs-provider", "NHS provider");

    /// <summary>A school or college, or the schools and colleges of the area together.</summary>
    public static PartnerRole SchoolOrCollege { get; } = new("school-or-college", "School or college");

    /// <summary>A commissioner of health services until 30 June 2022, when the boards took over.</summary>
    public static PartnerRole ClinicalCommissioningGroup { get; } = new("clinical-commissioning-group", "Clinical commissioning group");

    /// <summary>The special educational needs and disabilities information, advice and support service.</summary>
    public static PartnerRole Sendiass { get; } = new("sendiass", "SEND information, advice and support service");

    /// <summary>A voluntary or community organisation.</summary>
    public static PartnerRole VoluntaryOrganisation { get; } = new("voluntary-organisation", "Voluntary or community organisation");

    /// <summary>Any other part.</summary>
    public static PartnerRole Other { get; } = new("other", "Other partner");

    /// <summary>The roles that we name, each code once.</summary>
    public static ImmutableArray<PartnerRole> Known { get; } =
    [
        ParentCarerForum, ChildrensTrust, NhsProvider, SchoolOrCollege, ClinicalCommissioningGroup, Sendiass, VoluntaryOrganisation, Other,
    ];

    /// <summary>The permanent code, such as <c>parent-carer-forum</c>.</summary>
    public string Code { get; }

    /// <summary>Words for a reader, such as "Parent carer forum".</summary>
    public string Title { get; }

    private static AsciiIndex<PartnerRole> ByCode { get; } = new(Known, role => role.Code);

    /// <summary>Finds the known role with exactly this code, given as UTF-8. Allocates nothing.</summary>
    internal static bool TryGet(ReadOnlySpan<byte> utf8Code, [NotNullWhen(true)] out PartnerRole? role) =>
        ByCode.TryGet(utf8Code, out role);

    /// <summary>Finds a known role by its code, exactly.</summary>
    /// <returns>False when the code is null or is not one of <see cref="Known"/>, which does not make it wrong.</returns>
    public static bool TryGet(string? code, [NotNullWhen(true)] out PartnerRole? role) => Coded.TryGet(Known, code.AsSpan(), out role);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
