namespace Send.Framework.Frameworks.Layouts;

/// <summary>The one form in which the words of a phrase and of a report are compared: lower case, without apostrophes and soft hyphens.</summary>
internal static class WordFold
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Whether the character is part of a word and left out when words are compared.</summary>
    public static bool IsSilent(char c) => c is '\'' or '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u0060' or '\u00B4' or '\u00AD'
        or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>The letters that a ligature joins, which printing puts there instead of them; null for any other character.</summary>
    public static string? LettersOf(char c) => c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        _ => null,
    };

    /// <summary>The letters for which the character stands: itself in lower case, or those that a ligature joins.</summary>
    public static int Fold(char c, Span<char> into)
    {
        if (LettersOf(c) is not { } letters)
        {
            into[0] = char.ToLowerInvariant(c);
            return 1;
        }

        letters.CopyTo(into);
        return letters.Length;
    }

    /// <summary>A number to compare words by before their letters are compared.</summary>
    public static uint Hash(ReadOnlySpan<char> folded, uint from = Basis)
    {
        foreach (var c in folded)
        {
            from = (from ^ c) * Prime;
        }

        return from;
    }

    /// <summary>The folded form of a word of a phrase.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[3];
        var folded = new List<char>(word.Length);
        foreach (var c in word)
        {
            if (!IsSilent(c))
            {
                folded.AddRange(letters[..Fold(c, letters)]);
            }
        }

        return new([.. folded]);
    }
}
