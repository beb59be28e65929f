using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks;

/// <summary>When a rule applies: always, after certain answers to a question, or after certain progress on any improvement area.</summary>
public sealed class RuleCondition
{
    private RuleCondition(string? question, bool onProgress, ImmutableArray<string> grades)
    {
        Question = question;
        OnProgress = onProgress;
        Grades = grades;
    }

    /// <summary>The rule applies to every inspection of the kind.</summary>
    public static RuleCondition Always { get; } = new(null, false, []);

    /// <summary>The code of the question whose answer decides, or null.</summary>
    public string? Question { get; }

    /// <summary>Whether the progress found on the improvement areas decides.</summary>
    public bool OnProgress { get; }

    /// <summary>The codes of the grades that make the rule apply; empty for <see cref="Always"/>.</summary>
    public ImmutableArray<string> Grades { get; }

    /// <summary>Whether the rule applies whatever was judged.</summary>
    public bool IsAlways => Question is null && !OnProgress;

    /// <summary>The rule applies when the question was answered with one of these grades.</summary>
    /// <exception cref="ArgumentException">A code is malformed, or there is no grade.</exception>
    public static RuleCondition Answered(string question, params ReadOnlySpan<string> grades) =>
        new(Guard.Against.MalformedCode(question, "outcome"), false, Checked(grades));

    /// <summary>The rule applies when the progress on at least one improvement area was one of these grades.</summary>
    /// <exception cref="ArgumentException">A code is malformed, or there is no grade.</exception>
    public static RuleCondition AnyProgress(params ReadOnlySpan<string> grades) => new(null, true, Checked(grades));

    /// <summary>Whether this grade, as the answer or the progress that decides, makes the rule apply.</summary>
    public bool Accepts(Grade grade)
    {
        var code = Guard.Against.Null(grade).Code;
        foreach (var accepted in Grades)
        {
            if (accepted == code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the answers given make the rule apply.</summary>
    /// <param name="answer">Gives the grade with which a question was answered, or null when it was not graded.</param>
    /// <param name="progress">The progress grades of the improvement areas, where any were judged.</param>
    public bool IsMet(Func<string, Grade?> answer, IEnumerable<Grade> progress)
    {
        Guard.Against.Null(answer);
        Guard.Against.Null(progress);
        return IsAlways
            || (OnProgress
                ? progress.Any(Accepts)
                : answer(Question!) is { } grade && Accepts(grade));
    }

    /// <summary>The part of a rule's identity that names its condition: the grades, or "any".</summary>
    internal string IdPart => IsAlways ? "any" : string.Join('+', Grades);

    private static ImmutableArray<string> Checked(ReadOnlySpan<string> grades)
    {
        Guard.Against.Zero(grades.Length, nameof(grades), "A condition names at least one grade.");
        foreach (var grade in grades)
        {
            Guard.Against.MalformedCode(grade, "typically-positive", nameof(grades));
        }

        return [.. grades];
    }
}
