using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Judgements;

namespace Send.Framework.Improvement;

/// <summary>
/// One thing that a report says must get better: a text with its ordered sub-points, who is responsible, what it is about and,
/// after a revisit or a monitoring inspection, how much progress was found.
/// </summary>
/// <remarks>Values are immutable and equal when all their parts are equal, in order.</remarks>
public sealed class ImprovementArea : IEquatable<ImprovementArea>
{
    private ImprovementArea(ImprovementAreaKind kind, int? number, string text)
        : this(kind, number, text, [], [], [], null)
    {
    }

    private ImprovementArea(
        ImprovementAreaKind kind, int? number, string text, ImmutableArray<string> points, ImmutableArray<ResponsibleBody> responsible,
        ImmutableArray<string> themes, Judgement? progress)
    {
        (Kind, Number, Text) = (kind, number, text);
        (Points, Responsible, Themes, Progress) = (points, responsible, themes, progress);
    }

    /// <summary>Area for improvement, for priority action, or of significant weakness.</summary>
    public ImprovementAreaKind Kind { get; }

    /// <summary>The place in the report's list of this kind, counted from 1, or null when it is not recorded.</summary>
    public int? Number { get; }

    /// <summary>What must improve.</summary>
    public string Text { get; }

    /// <summary>The ordered sub-points; empty when there are none.</summary>
    public ImmutableArray<string> Points { get; private init; }

    /// <summary>The responsible bodies; empty when it is not recorded.</summary>
    public ImmutableArray<ResponsibleBody> Responsible { get; private init; }

    /// <summary>The codes of its themes (see <see cref="ThemeTaxonomy"/>), several to an area; empty when not recorded.</summary>
    public ImmutableArray<string> Themes { get; private init; }

    /// <summary>The progress that a revisit or monitoring inspection found, or null where none was judged.</summary>
    public Judgement? Progress { get; private init; }

    /// <summary>Describes an improvement area.</summary>
    /// <param name="kind">Which of the three kinds it is.</param>
    /// <param name="text">What must improve.</param>
    /// <param name="number">The place in the report's list of this kind, from 1; null when it is not recorded.</param>
    /// <exception cref="ArgumentException">The text is blank, or the number is below 1.</exception>
    public static ImprovementArea Of(ImprovementAreaKind kind, string text, int? number = null)
    {
        Guard.Against.Null(kind);
        Guard.Against.NullOrWhiteSpace(text);
        if (number is { } given)
        {
            Guard.Against.NegativeOrZero(given, nameof(number));
        }

        return new(kind, number, text);
    }

    /// <summary>An area put together from parts that have been checked, without a copy for each.</summary>
    internal static ImprovementArea OfChecked(
        ImprovementAreaKind kind, string text, int? number, ImmutableArray<string> points, ImmutableArray<ResponsibleBody> responsible,
        ImmutableArray<string> themes, Judgement? progress) =>
        new(kind, number, text, points, responsible, themes, progress);

    /// <summary>The same area with these sub-points instead.</summary>
    /// <exception cref="ArgumentException">A point is blank.</exception>
    public ImprovementArea WithPoints(params IEnumerable<string> points) =>
        new(Kind, Number, Text)
        {
            Points = [.. Guard.Against.Null(points).Select(p => Guard.Against.NullOrWhiteSpace(p, nameof(points)))],
            Responsible = Responsible,
            Themes = Themes,
            Progress = Progress,
        };

    /// <summary>The same area with these responsible bodies instead, the lead first where the report shows one.</summary>
    public ImprovementArea WithResponsible(params IEnumerable<ResponsibleBody> bodies) =>
        new(Kind, Number, Text)
        {
            Points = Points,
            Themes = Themes,
            Progress = Progress,
            Responsible = [.. Guard.Against.Null(bodies).Select(b => Guard.Against.Null(b, nameof(bodies)))],
        };

    /// <summary>The same area with these themes instead. Codes outside the taxonomy are kept.</summary>
    /// <exception cref="ArgumentException">A code is malformed.</exception>
    public ImprovementArea WithThemes(params IEnumerable<string> themes) =>
        new(Kind, Number, Text)
        {
            Points = Points,
            Responsible = Responsible,
            Progress = Progress,
            Themes = [.. Guard.Against.Null(themes).Select(t => Guard.Against.MalformedCode(t, "ehc-plan-quality", nameof(themes)))],
        };

    /// <summary>The same area with this progress finding, or with none.</summary>
    public ImprovementArea WithProgress(Judgement? progress) =>
        new(Kind, Number, Text) { Points = Points, Responsible = Responsible, Themes = Themes, Progress = progress };

    /// <summary>Whether all parts are equal, in order.</summary>
    public bool Equals(ImprovementArea? other) =>
        other is not null && Kind == other.Kind && Number == other.Number && Text == other.Text
        && Points.SequenceEqual(other.Points) && Responsible.SequenceEqual(other.Responsible)
        && Themes.SequenceEqual(other.Themes) && Equals(Progress, other.Progress);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ImprovementArea);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Number, Text, Points.Length, Responsible.Length, Themes.Length, Progress);

    /// <summary>Whether two values are equal; two nulls are.</summary>
    public static bool operator ==(ImprovementArea? left, ImprovementArea? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ImprovementArea? left, ImprovementArea? right) => !(left == right);

    /// <summary>Kind, number and text.</summary>
    public override string ToString() => $"{Kind.Title}{(Number is { } n ? $" {n}" : "")}: {Text}";
}
