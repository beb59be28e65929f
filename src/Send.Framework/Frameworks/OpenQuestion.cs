using Ardalis.GuardClauses;

namespace Send.Framework.Frameworks;

/// <summary>Something about an edition that no available source answers, and how the library treats it meanwhile.</summary>
public sealed record OpenQuestion
{
    /// <summary>Describes an open question.</summary>
    /// <exception cref="ArgumentException">A part is blank.</exception>
    public OpenQuestion(string code, string text, string treatment)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Text = Guard.Against.NullOrWhiteSpace(text);
        Treatment = Guard.Against.NullOrWhiteSpace(treatment);
    }

    /// <summary>A short label, such as "Q1".</summary>
    public string Code { get; }

    /// <summary>The open question.</summary>
    public string Text { get; }

    /// <summary>The library's treatment of the question, instead of guessing.</summary>
    public string Treatment { get; }
}
