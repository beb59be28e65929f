using System.Globalization;
using System.Text;

namespace Send.Framework.Serialization;

/// <summary>Shows a value from outside in a message: short, and with nothing in it that could disturb a terminal or a log.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>The text in quotation marks, cut after 60 characters, control characters escaped.</summary>
    public static string Text(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder("'");
        foreach (var c in text.Length > Longest ? text[..Longest] : text)
        {
            if (char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.Append(text.Length > Longest ? "...'" : "'").ToString();
    }

    /// <summary>The same for UTF-8; bytes that are none are shown as U+FFFD.</summary>
    public static string Text(ReadOnlySpan<byte> utf8)
    {
        var cut = utf8.Length > 4 * Longest ? utf8[..(4 * Longest)] : utf8;
        return Text(Encoding.UTF8.GetString(cut));
    }
}
