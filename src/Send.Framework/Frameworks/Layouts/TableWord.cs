using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace Send.Framework.Frameworks.Layouts;

/// <summary>How a table words a question or a grade.</summary>
public sealed class TableWord
{
    /// <summary>Makes one.</summary>
    /// <param name="code">The code of the question or grade.</param>
    /// <param name="phrases">The wordings.</param>
    public TableWord(string code, params ImmutableArray<Phrase> phrases)
    {
        Code = Guard.Against.MalformedCode(code, "good");
        Phrases = phrases.IsDefault ? [] : phrases;
    }

    /// <summary>The code of the question or grade.</summary>
    public string Code { get; }

    /// <summary>The wordings.</summary>
    public ImmutableArray<Phrase> Phrases { get; }
}
