using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace Send.Framework.Frameworks.Layouts;

/// <summary>The formal sentences that state one grade.</summary>
public sealed class GradePhrase
{
    /// <summary>Makes one.</summary>
    /// <param name="question">The code of the question.</param>
    /// <param name="grade">The code of the grade.</param>
    /// <param name="phrases">The sentences, from their first word.</param>
    public GradePhrase(string question, string grade, params ImmutableArray<Phrase> phrases)
    {
        Question = Guard.Against.MalformedCode(question, "outcome");
        Grade = Guard.Against.MalformedCode(grade, "inconsistent");
        Phrases = phrases.IsDefault ? [] : phrases;
    }

    /// <summary>The code of the question.</summary>
    public string Question { get; }

    /// <summary>The code of the grade.</summary>
    public string Grade { get; }

    /// <summary>The sentences, from their first word.</summary>
    public ImmutableArray<Phrase> Phrases { get; }
}
