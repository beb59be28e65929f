using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Send.Framework.Judgements;

public sealed partial class JudgementScale
{
    /// <summary>
    /// Reads a grade from the words that people use for it: its label, short label, code, formal phrase or another wording of it. Upper and lower
    /// case are the same, and so is any white space. A number is never a grade: "2" means something only in a <see cref="SourceDialect"/>.
    /// </summary>
    /// <param name="words">The words for one grade and nothing else; for a sentence of a report use <see cref="TryRecognise"/>.</param>
    /// <param name="grade">The grade, or null.</param>
    /// <returns>False for null and when no grade, or more than one, has these words.</returns>
    public bool TryParse([NotNullWhen(true)] string? words, [NotNullWhen(true)] out Grade? grade)
    {
        grade = null;
        if (words is null)
        {
            return false;
        }

        var wanted = OneLine(words);
        foreach (var candidate in Grades)
        {
            if (WordsFor(candidate).Any(known => OneLine(known).Equals(wanted, StringComparison.OrdinalIgnoreCase)))
            {
                if (grade is not null)
                {
                    grade = null;
                    return false;
                }

                grade = candidate;
            }
        }

        return grade is not null;
    }

    /// <summary>Reads a grade from the words that people use for it, as <see cref="TryParse"/> does.</summary>
    /// <exception cref="FormatException">No grade, or more than one, has these words; the message offers the nearest and lists them
    /// all.</exception>
    public Grade Parse(string words)
    {
        if (TryParse(Guard.Against.Null(words), out var grade))
        {
            return grade;
        }

        if (Grades.IsEmpty)
        {
            throw new FormatException($"The '{Id}' scale has no grades: its judgements are prose.");
        }

        var rejected = Grades.FirstOrDefault(g => g.RejectedAliases.Contains(OneLine(words), StringComparer.OrdinalIgnoreCase));
        var hint = rejected is not null ? $" That name was dropped before the scale came into use; '{rejected.Label}' is the grade it became."
            : Nearest.To(words, Grades.SelectMany(WordsFor)) is { } near ? $" Did you mean '{near}'?"
            : "";
        var shown = words.Length <= LongestShown ? words : words[..LongestShown] + "...";
        throw new FormatException(
            $"'{shown}' is not a grade of the '{Id}' scale.{hint} It has: {string.Join("; ", Grades.Select(g => $"{g.Label} ({g.Code})"))}.");
    }

    private const int LongestShown = 60;

    private static IEnumerable<string> WordsFor(Grade grade) =>
        [grade.Label, grade.ShortLabel, grade.Code, .. grade.Aliases, .. grade.Phrase is { } phrase ? new[] { phrase } : []];
}
