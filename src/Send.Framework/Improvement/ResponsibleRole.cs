using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Send.Framework.Improvement;

/// <summary>The part that a body plays when a report makes it responsible for an improvement area.</summary>
/// <remarks>
/// The known roles cover every addressee found in 55 published reports. A document may use another, well-formed
/// code: it is kept, and judged as unknown.
/// </remarks>
public sealed class ResponsibleRole : ICoded
{
    private ResponsibleRole(string code, string title)
    {
        Code = code;
        Title = title;
        Alone = [ResponsibleBody.OfChecked(code, null)];
    }

    internal static ResponsibleRole LocalAuthority { get; } = new("local-authority", "Local authority");

    internal static ResponsibleRole IntegratedCareBoard { get; } = new("integrated-care-board", "Integrated care board");

    /// <summary>The roles that published reports use.</summary>
    public static ImmutableArray<ResponsibleRole> Known { get; } =
    [
        new("local-area-partnership", "Local area partnership"),
        LocalAuthority,
        IntegratedCareBoard,
        new("clinical-commissioning-group", "Clinical commissioning group"),
        new("childrens-trust", "Children's trust or company"),
        new("health-leaders", "Health leaders"),
        new("education-leaders", "Education leaders"),
        new("social-care-leaders", "Social care leaders"),
        new("joint-commissioners", "Joint commissioners"),
        new("school-and-college-leaders", "School and college leaders"),
        new("providers", "Providers"),
    ];

    /// <summary>The permanent code, such as <c>local-area-partnership</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public string Title { get; }

    /// <summary>The body that has this role and no name, as the only one responsible.</summary>
    internal ImmutableArray<ResponsibleBody> Alone { get; }

    private static AsciiIndex<ResponsibleRole> ByCode { get; } = new(Known, role => role.Code);

    /// <summary>Finds the known role with exactly this code, given as UTF-8. Allocates nothing.</summary>
    internal static bool TryGet(ReadOnlySpan<byte> utf8Code, [NotNullWhen(true)] out ResponsibleRole? role) =>
        ByCode.TryGet(utf8Code, out role);

    /// <summary>Finds the known role with exactly this code.</summary>
    public static bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out ResponsibleRole? role) =>
        Coded.TryGet(Known, code, out role);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
