using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Send.Framework.Improvement;

/// <summary>One of the three kinds of improvement area that reports name.</summary>
/// <remarks>The set is closed: a framework says which of them an outcome must or may carry.</remarks>
public sealed class ImprovementAreaKind : ICoded
{
    private ImprovementAreaKind(string code, string title, string plural, string meaning)
    {
        Code = code;
        Title = title;
        Plural = plural;
        Meaning = meaning;
    }

    /// <summary>Something that must get better, addressed in the sentence itself; every area SEND outcome carries some.</summary>
    public static ImprovementAreaKind AreaForImprovement { get; } = new(
        "area-for-improvement", "Area for improvement", "Areas for improvement",
        "Something that must get better. Whom it addresses is said in the sentence; every area SEND outcome carries some.");

    /// <summary>A failing that named bodies must address in a priority action plan; only the weakest outcome carries these.</summary>
    public static ImprovementAreaKind AreaForPriorityAction { get; } = new(
        "area-for-priority-action", "Area for priority action", "Areas for priority action",
        "A failing that the bodies named beside it must address urgently, in a priority action plan.");

    /// <summary>The term of the 2016 framework for a weakness that a written statement of action must address.</summary>
    public static ImprovementAreaKind AreaOfSignificantWeakness { get; } = new(
        "area-of-significant-weakness", "Area of significant weakness", "Areas of significant weakness",
        "A weakness that the local authority and the clinical commissioning groups must jointly address in a written statement of action.");

    /// <summary>The three kinds.</summary>
    public static ImmutableArray<ImprovementAreaKind> All { get; } =
        [AreaForImprovement, AreaForPriorityAction, AreaOfSignificantWeakness];

    /// <summary>The permanent code, such as <c>area-for-improvement</c>.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public string Title { get; }

    /// <summary>The name of several.</summary>
    public string Plural { get; }

    /// <summary>The meaning of the kind.</summary>
    public string Meaning { get; }

    private static AsciiIndex<ImprovementAreaKind> ByCode { get; } = new(All, kind => kind.Code);

    /// <summary>Finds the kind with exactly this code, given as UTF-8. Allocates nothing.</summary>
    internal static bool TryGet(ReadOnlySpan<byte> utf8Code, [NotNullWhen(true)] out ImprovementAreaKind? kind) =>
        ByCode.TryGet(utf8Code, out kind);

    /// <summary>Finds the kind with exactly this code.</summary>
    public static bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out ImprovementAreaKind? kind) =>
        Coded.TryGet(All, code, out kind);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
