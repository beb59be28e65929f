using Ardalis.GuardClauses;

namespace Send.Framework.Validation.Documents;

/// <summary>A question as a document names it, with its judgement.</summary>
public sealed class JudgementEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="question">The member's name under <c>judgements</c>, which may be anything.</param>
    /// <param name="judgement">The judgement; missing for null.</param>
    public JudgementEntry(string question, Field<JudgementDocument> judgement)
    {
        Question = Guard.Against.Null(question);
        Judgement = judgement;
    }

    /// <summary>The question as named.</summary>
    public string Question { get; }

    /// <summary>The judgement.</summary>
    public Field<JudgementDocument> Judgement { get; }
}
