using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace Send.Framework.Frameworks.Layouts;

/// <summary>The phrases that stand for one code: the headings of a section, the sentences of a next step, the words of a table for a
/// grade.</summary>
public sealed class CodePhrase
{
    /// <summary>Makes one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="phrases">The phrases, each of which stands for it.</param>
    public CodePhrase(string code, params ImmutableArray<Phrase> phrases)
    {
        Code = Guard.Against.MalformedCode(code, "outcome");
        Phrases = phrases.IsDefault ? [] : phrases;
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The phrases, each of which stands for it.</summary>
    public ImmutableArray<Phrase> Phrases { get; }
}
