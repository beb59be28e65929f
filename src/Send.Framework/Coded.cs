using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Send.Framework;

/// <summary>Something that a permanent code names.</summary>
internal interface ICoded
{
    string Code { get; }
}

/// <summary>Look-up by code in the short lists that vocabularies are: exact, ordinal, and without allocating.</summary>
internal static class Coded
{
    /// <summary>What is thrown for a code that is not among the candidates: the message lists those there are.</summary>
    /// <param name="candidates">What there is.</param>
    /// <param name="code">The code that was asked for.</param>
    /// <param name="owner">Who has the candidates, to begin the sentence.</param>
    /// <param name="what">What the code was to name, in the singular.</param>
    /// <param name="none">The end of the sentence where there are no candidates.</param>
    public static ArgumentException Unknown<T>(ImmutableArray<T> candidates, string code, string owner, string what, string none)
        where T : ICoded =>
        new(candidates.IsEmpty ? $"{owner} has {none}." : $"{owner} has no {what} '{code}'. It has: {string.Join(", ", candidates.Select(c => c.Code))}.",
            nameof(code));

    public static bool TryGet<T>(ImmutableArray<T> candidates, ReadOnlySpan<char> code, [NotNullWhen(true)] out T? found)
        where T : class, ICoded
    {
        foreach (var candidate in candidates)
        {
            if (code.SequenceEqual(candidate.Code))
            {
                found = candidate;
                return true;
            }
        }

        found = null;
        return false;
    }

    public static bool TryGet<T>(ImmutableArray<T> candidates, ReadOnlySpan<byte> utf8Code, [NotNullWhen(true)] out T? found)
        where T : class, ICoded
    {
        foreach (var candidate in candidates)
        {
            if (Ascii.Equals(utf8Code, candidate.Code))
            {
                found = candidate;
                return true;
            }
        }

        found = null;
        return false;
    }
}
