using System.Text;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>Shows bytes from outside in a message.</summary>
internal static class Shown
{
    // More than a message quotes, and no more than that is made into text.
    private const int Longest = 400;

    /// <summary>The text in quotation marks, cut short; bytes that are not UTF-8 are shown as U+FFFD.</summary>
    public static string Text(ReadOnlySpan<byte> utf8) =>
        Quoted.Text(Encoding.UTF8.GetString(utf8.Length > Longest ? utf8[..Longest] : utf8));
}
