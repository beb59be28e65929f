using Ardalis.GuardClauses;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks;

/// <summary>Something that a kind of inspection judges, and the scale on which it does.</summary>
public sealed record Question : ICoded
{
    /// <summary>Defines a question.</summary>
    /// <param name="code">The permanent code, the member's name under <c>judgements</c> in a document.</param>
    /// <param name="title">What is judged, for people.</param>
    /// <param name="scale">The scale that the answer is on.</param>
    /// <param name="isRequired">Whether every inspection of the kind answers it, if only by saying why there is no judgement.</param>
    /// <exception cref="ArgumentException">The code is malformed or the title blank.</exception>
    public Question(string code, string title, JudgementScale scale, bool isRequired = true)
    {
        Code = Guard.Against.MalformedCode(code, "outcome");
        Title = Guard.Against.NullOrWhiteSpace(title);
        Scale = Guard.Against.Null(scale);
        IsRequired = isRequired;
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>What is judged, for people.</summary>
    public string Title { get; }

    /// <summary>The scale that the answer is on.</summary>
    public JudgementScale Scale { get; }

    /// <summary>Whether every inspection of the kind answers it.</summary>
    public bool IsRequired { get; }
}
