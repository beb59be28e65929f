using Ardalis.GuardClauses;

namespace Send.Framework.Frameworks.Layouts;

/// <summary>A list of improvement areas.</summary>
public sealed class AreaList
{
    /// <summary>Makes one.</summary>
    /// <param name="section">The code of the section that holds it.</param>
    /// <param name="kind">The code of the kind of improvement area.</param>
    public AreaList(string section, string kind)
    {
        Section = Guard.Against.MalformedCode(section, "improvement");
        Kind = Guard.Against.MalformedCode(kind, "area-for-improvement");
    }

    /// <summary>The code of the section that holds it.</summary>
    public string Section { get; }

    /// <summary>The code of the kind of improvement area.</summary>
    public string Kind { get; }

    /// <summary>The head of the column of responsible bodies, or null where there is none.</summary>
    public Phrase? BodiesHeading { get; init; }

    /// <summary>The sentence after which the list begins, where no section holds the list alone.</summary>
    public Phrase? Lead { get; init; }
}
