using System.Collections.Frozen;

namespace Send.Framework.Validation;

/// <summary>The words that tables, spreadsheets and scripts put where there is no value.</summary>
internal static class NoValue
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "", "-", "--", "\u2013", "\u2014", ".", "?", "n/a", "na", "#n/a", "nan", "nat", "none", "null", "nil", "nul", "undefined", "unknown", "not known", "n/k",
        "nk", "tbc", "tba", "to be confirmed", "not recorded", "not-recorded", "not applicable", "not available", "not published", "blank", "missing",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is such a word, or nothing at all.</summary>
    public static bool Is(string text) => Words.Contains(text.Trim());
}
