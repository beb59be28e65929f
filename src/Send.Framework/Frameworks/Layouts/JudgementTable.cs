using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace Send.Framework.Frameworks.Layouts;

/// <summary>A table with a question and a grade in each row.</summary>
public sealed class JudgementTable
{
    /// <summary>Makes one.</summary>
    /// <param name="heading">The words of its first row.</param>
    /// <param name="questions">The questions as the table words them; where one begins like another, the longer wording holds.</param>
    /// <param name="grades">The grades as the table words them.</param>
    public JudgementTable(Phrase heading, ImmutableArray<CodePhrase> questions, ImmutableArray<CodePhrase> grades)
    {
        Heading = Guard.Against.Null(heading);
        Questions = questions.IsDefault ? [] : questions;
        Grades = grades.IsDefault ? [] : grades;
    }

    /// <summary>The words of its first row.</summary>
    public Phrase Heading { get; }

    /// <summary>The questions as the table words them; where one begins like another, the longer wording holds.</summary>
    public ImmutableArray<CodePhrase> Questions { get; }

    /// <summary>The grades as the table words them.</summary>
    public ImmutableArray<CodePhrase> Grades { get; }

    /// <summary>Words with which a grade may go on, and which the text of a table may put on another line, away from it. They are no grade by
    /// themselves.</summary>
    public ImmutableArray<Phrase> RestsOfGrades { get; init => field = value.IsDefault ? [] : value; } = [];
}
