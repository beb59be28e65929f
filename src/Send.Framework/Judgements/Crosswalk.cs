using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Judgements;

/// <summary>
/// A named way from the grades of one scale to those of another, for one purpose. It leads one way only: the way back is another crosswalk.
/// </summary>
/// <remarks>A crosswalk re-shapes a result for a page that shows both; it never re-grades. Every answer carries its relation and reason.</remarks>
public sealed class Crosswalk : ICoded
{
    private Crosswalk(string code, string purpose, JudgementScale from, JudgementScale to, Source source, ImmutableArray<CrosswalkStep> steps)
    {
        Code = code;
        Purpose = purpose;
        From = from;
        To = to;
        Source = source;
        Steps = steps;
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>Its purpose, in one sentence. A different purpose needs a different crosswalk.</summary>
    public string Purpose { get; }

    /// <summary>The scale that it leads from.</summary>
    public JudgementScale From { get; }

    /// <summary>The scale that it leads to.</summary>
    public JudgementScale To { get; }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>Its steps: one for each grade that it covers.</summary>
    public ImmutableArray<CrosswalkStep> Steps { get; }

    /// <summary>Describes a crosswalk.</summary>
    /// <exception cref="ArgumentException">Both scales are the same, a grade is on another scale or there twice, or a text is blank.</exception>
    public static Crosswalk Create(
        string code, string purpose, JudgementScale from, JudgementScale to, Source source, params IEnumerable<CrosswalkStep> steps)
    {
        Guard.Against.MalformedCode(code, "school-effectiveness-to-report-card");
        Guard.Against.NullOrWhiteSpace(purpose);
        Guard.Against.Null(from);
        Guard.Against.Null(to);
        Guard.Against.Null(source);
        if (from == to)
        {
            throw new ArgumentException($"A crosswalk leads from one scale to another, not from '{from.Id}' to itself.", nameof(to));
        }

        ImmutableArray<CrosswalkStep> all = [.. Guard.Against.Null(steps).Select(step => Guard.Against.Null(step, nameof(steps)))];
        foreach (var step in all)
        {
            if (step.From.Scale != from || (step.To is { } target && target.Scale != to))
            {
                throw new ArgumentException($"'{step.From.Code}' does not lead from '{from.Id}' to '{to.Id}'.", nameof(steps));
            }

            if (all.Count(s => s.From == step.From) > 1)
            {
                throw new ArgumentException($"'{step.From.Code}' appears twice.", nameof(steps));
            }
        }

        return new(code, purpose, from, to, source, all);
    }

    /// <summary>Where a grade leads. A grade that the crosswalk does not speak of leads nowhere.</summary>
    /// <exception cref="ArgumentException">The grade is not on the scale that the crosswalk leads from.</exception>
    public CrosswalkStep Follow(Grade grade)
    {
        Guard.Against.Null(grade);
        return grade.Scale == From
            ? Steps.FirstOrDefault(s => s.From == grade) ?? new(grade, $"The crosswalk '{Code}' does not cover '{grade.Code}'.")
            : throw new ArgumentException($"The crosswalk '{Code}' leads from '{From.Id}', but '{grade.Code}' is on '{grade.Scale.Id}'.", nameof(grade));
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
