namespace Send.Framework.Partnerships;

/// <summary>A name with everything taken out that people write in different ways and mean the same.</summary>
internal static class FoldedName
{
    public const int LongestName = 200;

    // "&" becomes five characters at most: a blank, three letters, a blank.
    private const int LargestGrowth = 5;

    /// <summary>
    /// Lower case; "&amp;" is "and", "Saint" is "St"; apostrophes and full stops vanish; everything else that is neither letter nor digit
    /// becomes one blank between words. Empty for a name that is too long to be one.
    /// </summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
        {
            return "";
        }

        Span<char> buffer = stackalloc char[name.Length * LargestGrowth];
        var length = 0;
        foreach (var c in name)
        {
            if (c == '&')
            {
                " and ".CopyTo(buffer[length..]);
                length += LargestGrowth;
            }
            else if (char.IsLetterOrDigit(c))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
            else if (c is not ('.' or '\'' or '\u2019'))
            {
                buffer[length++] = ' ';
            }
        }

        return JoinWords(buffer[..length]);
    }

    private static string JoinWords(Span<char> text)
    {
        var length = 0;
        foreach (var range in ((ReadOnlySpan<char>)text).Split(' '))
        {
            ReadOnlySpan<char> word = text[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (length > 0)
            {
                text[length++] = ' ';
            }

            word = word is "saint" ? "st" : word;
            // Words only ever move to the left, over what has been read already.
            word.CopyTo(text[length..]);
            length += word.Length;
        }

        return text[..length].ToString();
    }
}
