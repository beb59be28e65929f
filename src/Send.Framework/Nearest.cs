namespace Send.Framework;

/// <summary>Finds the word a writer probably meant, for messages that say "did you mean".</summary>
internal static class Nearest
{
    private const int LongestCompared = 80;

    /// <summary>
    /// Returns the candidate with the smallest edit distance (insert, delete, replace, swap neighbours), or null when none
    /// is within a third of the length of the text. Case is ignored, and blanks and underscores count as hyphens.
    /// Of equally near candidates the first wins.
    /// </summary>
    public static string? To(ReadOnlySpan<char> text, IEnumerable<string> candidates)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > LongestCompared)
        {
            return null;
        }

        Span<char> folded = stackalloc char[text.Length];
        Fold(text, folded);

        // Most are a word with letters left out or added in one place: that is seen at once, and leaves few others to compare.
        var limit = Math.Max(1, text.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            limit = Distance(folded, candidate, limit, inOnePlace: true) is var distance && distance < limit ? distance + 1 : limit;
        }

        string? best = null;
        foreach (var candidate in candidates)
        {
            var distance = Distance(folded, candidate, limit);
            if (distance < limit)
            {
                (best, limit) = (candidate, distance);
            }
        }

        return best;
    }

    private static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = text[i] is ' ' or '_' ? '-' : char.ToLowerInvariant(text[i]);
        }
    }

    // The distance, or the limit where it is no less; of words that differ in more than one place too, where nothing else is asked for.
    private static int Distance(ReadOnlySpan<char> text, string candidate, int limit, bool inOnePlace = false)
    {
        if (candidate.Length > LongestCompared || Math.Abs(candidate.Length - text.Length) >= limit)
        {
            return limit;
        }

        Span<char> folded = stackalloc char[candidate.Length];
        Fold(candidate, folded);
        ReadOnlySpan<char> other = folded;
        var start = text.CommonPrefixLength(other);
        text = text[start..];
        other = other[start..];
        while (!text.IsEmpty && !other.IsEmpty && text[^1] == other[^1])
        {
            text = text[..^1];
            other = other[..^1];
        }

        return text.IsEmpty || other.IsEmpty ? Math.Max(text.Length, other.Length) : inOnePlace ? limit : Align(text, other, limit);
    }

    // Optimal string alignment over three rows: enough for codes of a few dozen characters. Once two rows reach the limit nothing below them
    // gets under it.
    private static int Align(ReadOnlySpan<char> text, ReadOnlySpan<char> other, int limit)
    {
        Span<int> rows = stackalloc int[3 * (other.Length + 1)];
        var previous2 = rows[..(other.Length + 1)];
        var previous = rows.Slice(other.Length + 1, other.Length + 1);
        var current = rows[(2 * (other.Length + 1))..];
        for (var j = 0; j <= other.Length; j++)
        {
            previous[j] = j;
        }

        var least = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            var leastBefore = least;
            least = current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = text[i - 1] == other[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && text[i - 1] == other[j - 2] && text[i - 2] == other[j - 1])
                {
                    current[j] = Math.Min(current[j], previous2[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            if (least >= limit && leastBefore >= limit)
            {
                return limit;
            }

            var oldest = previous2;
            previous2 = previous;
            previous = current;
            current = oldest;
        }

        return previous[other.Length];
    }
}
