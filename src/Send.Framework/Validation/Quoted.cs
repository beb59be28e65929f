using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Send.Framework.Validation;

/// <summary>Values from outside as a message may show them, and the alternatives that a message lists.</summary>
internal static class Quoted
{
    private const int Longest = 60;
    private const int MostAlternatives = 40;

    /// <summary>The value in quotation marks: cut after 60 characters, and nothing in it that could break a line or a terminal.</summary>
    public static string Text(string value)
    {
        var shown = new StringBuilder(Math.Min(value.Length, Longest) + 8).Append('\'');
        var end = Math.Min(value.Length, Longest);
        for (var i = 0; i < end; i++)
        {
            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
            {
                shown.Append(value[i]).Append(value[i + 1]);
                i++;
            }
            else if (IsHarmless(value[i]))
            {
                shown.Append(value[i]);
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)value[i]:X4}");
            }
        }

        return shown.Append(value.Length > Longest ? "...'" : "'").ToString();
    }

    /// <summary>" Did you mean 'x'?" when a candidate is near, and nothing otherwise.</summary>
    public static string DidYouMean(string value, IEnumerable<string> candidates) =>
        Nearest.To(value, candidates) is { } near ? $" Did you mean '{near}'?" : "";

    /// <summary>The alternatives, joined by commas; "none" when there is none.</summary>
    public static string List(IEnumerable<string> alternatives)
    {
        ImmutableArray<string> all = [.. alternatives];
        return all.IsEmpty ? "none"
            : all.Length <= MostAlternatives ? string.Join(", ", all)
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", all.Take(MostAlternatives))} and {all.Length - MostAlternatives} more");
    }

    private static bool IsHarmless(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
