namespace Send.Framework;

/// <summary>Words in a row, as a sentence has them.</summary>
internal static class Listed
{
    /// <summary>The words with commas between them and "and" before the last: "deferred, paused and resumed".</summary>
    /// <param name="words">At least one.</param>
    public static string And(ReadOnlySpan<string> words) => words is [var only] ? only : $"{string.Join(", ", words[..^1])} and {words[^1]}";
}
