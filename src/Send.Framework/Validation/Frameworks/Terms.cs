using System.Collections.Immutable;

namespace Send.Framework.Validation.Frameworks;

/// <summary>A closed set of words of the contract, each with its value in the model.</summary>
internal sealed class Terms<T>(params ImmutableArray<(string Code, T Value)> all)
{
    /// <summary>The words, in the order of the contract.</summary>
    public ImmutableArray<string> Codes { get; } = [.. all.Select(term => term.Code)];

    /// <summary>The word for a value; null when the value claims nothing.</summary>
    public string? CodeOf(T value) => all.FirstOrDefault(term => EqualityComparer<T>.Default.Equals(term.Value, value)).Code;

    /// <summary>The value of a word that is known to be in the set.</summary>
    public T ValueOf(string code) => all.First(term => term.Code == code).Value;
}
