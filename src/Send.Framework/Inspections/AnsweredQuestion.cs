using Ardalis.GuardClauses;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;

namespace Send.Framework.Inspections;

/// <summary>A question of an inspection with its judgement.</summary>
public sealed record AnsweredQuestion
{
    /// <summary>Answers a question.</summary>
    /// <exception cref="ArgumentException">The grade is on another scale than the question, or prose answers a question that has
    /// grades.</exception>
    public AnsweredQuestion(Question question, Judgement judgement)
    {
        Question = Guard.Against.Null(question);
        Judgement = Guard.Against.Null(judgement);
        if (judgement.Grade is { } grade && grade.Scale != question.Scale)
        {
            throw new ArgumentException(
                $"'{question.Code}' is judged on the '{question.Scale.Id}' scale, but '{grade.Code}' is on '{grade.Scale.Id}'.", nameof(judgement));
        }

        if (judgement.Text is not null && question.Scale.Kind != ScaleKind.Narrative)
        {
            throw new ArgumentException($"'{question.Code}' is answered with a grade of '{question.Scale.Id}', not in prose.", nameof(judgement));
        }
    }

    private AnsweredQuestion(Question question, Judgement judgement, bool _) => (Question, Judgement) = (question, judgement);

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The judgement.</summary>
    public Judgement Judgement { get; }

    /// <summary>An answer whose judgement has been checked to be one to the question.</summary>
    internal static AnsweredQuestion OfChecked(Question question, Judgement judgement) => new(question, judgement, true);
}
