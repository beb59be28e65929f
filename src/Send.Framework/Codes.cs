namespace Send.Framework;

/// <summary>
/// The shape that every permanent code of the library shares: lower-case words and digits joined by single hyphens,
/// such as <c>typically-positive</c>, at most <see cref="MaximumLength"/> characters long.
/// </summary>
internal static class Codes
{
    public const int MaximumLength = 80;

    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaximumLength || !char.IsAsciiLetterLower(text[0]) || text[^1] == '-')
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || (c == '-' && text[i - 1] != '-')))
            {
                return false;
            }
        }

        return true;
    }
}
