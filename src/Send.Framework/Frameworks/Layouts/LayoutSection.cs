using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace Send.Framework.Frameworks.Layouts;

/// <summary>A section of a report.</summary>
public sealed class LayoutSection
{
    /// <summary>The section with the formal outcome. It is the only one whose sentences may have no heading.</summary>
    public const string Outcome = "outcome";

    /// <summary>The section that names the bodies.</summary>
    public const string Bodies = "bodies";

    /// <summary>The table of names and addresses.</summary>
    public const string Details = "details";

    /// <summary>Makes one.</summary>
    /// <param name="code">The code that the layout uses for it.</param>
    /// <param name="headings">The headings, each a line of its own.</param>
    public LayoutSection(string code, params ImmutableArray<Phrase> headings)
    {
        Code = Guard.Against.MalformedCode(code, "outcome");
        Headings = headings.IsDefault ? [] : headings;
    }

    /// <summary>The code that the layout uses for it.</summary>
    public string Code { get; }

    /// <summary>The headings, each a line of its own.</summary>
    public ImmutableArray<Phrase> Headings { get; }
}
