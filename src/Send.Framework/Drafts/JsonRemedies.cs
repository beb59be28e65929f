using System.Globalization;

namespace Send.Framework.Drafts;

/// <summary>What people do to JSON without meaning it, said with the remedy in their words.</summary>
internal static class JsonRemedies
{
    /// <summary>The reason that the JSON reader gives, without its advice to programmers.</summary>
    public static string Reason(string reason) =>
        reason.Contains("trailing comma", StringComparison.Ordinal) ? "there is a comma after the last value. Remove the comma."
        : reason.Contains("depth to be zero", StringComparison.Ordinal) ? "it ends before all brackets are closed. It may have been cut off."
        : reason;

    /// <summary>Whether a quotation mark of a word processor stands at a place.</summary>
    public static bool IsTypographicQuote(ReadOnlySpan<byte> utf8, int offset) =>
        offset + 2 < utf8.Length && utf8[offset] == 0xE2 && utf8[offset + 1] == 0x80 && utf8[offset + 2] is >= 0x98 and <= 0x9F;

    /// <summary>A byte that is not UTF-8. Of UTF-16 with its mark only the mark is wrong as UTF-8.</summary>
    public static string NotUtf8(ReadOnlySpan<byte> utf8, int offset, byte bad) =>
        (offset == 0 ? OtherEncoding(utf8) : null) ?? string.Create(
            CultureInfo.InvariantCulture,
            $"The byte {bad:X2} here is not valid UTF-8.{(offset > 0 && bad >= 0x80 ? " The text may be in Windows-1252, which Excel and older programs use. Save it as UTF-8." : "")}");

    /// <summary>What to do with a text in UTF-16 or UTF-32, known by its mark or by the zero bytes around the first bracket; null for any other.</summary>
    public static string? OtherEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [(byte)'{' or (byte)'[', 0, 0, 0, ..] or [0, 0, 0, (byte)'{' or (byte)'[', ..] =>
            "The text is in UTF-32, not UTF-8. Save it as UTF-8.",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [(byte)'{' or (byte)'[', 0, not 0, 0, ..] or [0, (byte)'{' or (byte)'[', 0, not 0, ..] =>
            "The text is in UTF-16, which PowerShell and some other programs use, not UTF-8. Save it as UTF-8. In PowerShell, use: "
            + "Out-File -Encoding utf8.",
        _ => null,
    };
}
