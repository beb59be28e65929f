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
    public static string Text(string value) =>
        SafeText.AppendVisible(new StringBuilder(Math.Min(value.Length, Longest) + 8).Append('\''), value, 0, Longest)
            .Append(value.Length > Longest ? "...'" : "'").ToString();

    /// <summary>
    /// A sentence that quotes something from outside, such as the message of an exception: its middle is left out when it is long, and
    /// there is nothing in it that could break a line or a terminal.
    /// </summary>
    public static string Sentence(string value) =>
        value.Length <= 3 * Longest
            ? SafeText.ForLine(value)
            : SafeText.AppendVisible(
                SafeText.AppendVisible(new StringBuilder(4 * Longest), value, 0, Longest).Append("..."), value, value.Length - (2 * Longest), value.Length)
                .ToString();

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
}
