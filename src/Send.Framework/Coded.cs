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
