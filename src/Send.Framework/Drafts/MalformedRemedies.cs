using System.Text;

namespace Send.Framework.Drafts;

/// <summary>What stands where a text stops being JSON, and what to do about it. A hint that follows the finding, with a blank before it.</summary>
internal static class MalformedRemedies
{
    private static readonly (string Start, string Hint)[] Starts =
    [
        ("NaN", NoSuchValue), ("nan", NoSuchValue), ("NaT", NoSuchValue), ("None", NoSuchValue), ("NULL", NoSuchValue), ("Null", NoSuchValue),
        ("undefined", NoSuchValue), ("Infinity", NoSuchValue), ("-Infinity", NoSuchValue), ("nil", NoSuchValue),
        ("True", SmallLetters), ("TRUE", SmallLetters), ("False", SmallLetters), ("FALSE", SmallLetters),
        ("'", " Names and texts stand between straight double quotation marks; Python writes them with json.dumps."),
        ("/", " Comments are not JSON."), ("#", " Comments are not JSON."), (";", " Values are parted by commas."),
        ("=", " A name and its value are parted by a colon."),
        ("\uFEFF", " A second byte order mark stands here. Take it out."), ("\u00A0", " A non-breaking space stands here. Write a plain one."),
        ("\u200B", " An invisible space stands here. Take it out."),
    ];

    private static readonly (string Start, string Hint)[] Files =
    [
        ("<", " This looks like a web page or XML."), ("PK", " This looks like a zip file, as Excel and Word write them."), ("%PDF", " This is a PDF."),
        ("---", " This looks like YAML."),
    ];

    private const string NoSuchValue = " JSON has no such value. Write null, or leave the member out.";
    private const string SmallLetters = " JSON writes true and false in small letters.";

    /// <summary>What to do, by the place and the reason of the JSON reader.</summary>
    public static string For(ReadOnlySpan<byte> utf8, int offset, string reason)
    {
        if (JsonRemedies.IsTypographicQuote(utf8, offset))
        {
            return " A typographic quotation mark stands here; JSON needs the straight one.";
        }

        if (reason.Contains("within a JSON string", StringComparison.Ordinal))
        {
            return reason.Contains("escapable", StringComparison.Ordinal) ? " In a text a backslash is written twice: \\\\."
                : offset < utf8.Length && utf8[offset] < (byte)' ' ? " In a text a line break is written \\n and a tab \\t."
                : "";
        }

        if (offset >= utf8.Length)
        {
            return "";
        }

        if (utf8[offset] == 0)
        {
            return $" A zero byte stands here. {JsonRemedies.OtherEncoding(utf8) ?? "The file may be a binary one, or UTF-16."}";
        }

        var rest = utf8[offset..];
        if (utf8[..offset].Trim(" \t\r\n"u8).IsEmpty && rest[0] is not ((byte)'{' or (byte)'['))
        {
            return Of(Files, rest) ?? Of(Starts, rest)
                ?? (char.IsAsciiLetter((char)rest[0]) ? " A document begins with {. This may be a table (CSV), YAML or plain text." : "");
        }

        return Of(Starts, rest)
            ?? (reason.Contains("start of a property name", StringComparison.Ordinal) && char.IsAsciiLetter((char)rest[0])
                    ? " A name stands between double quotation marks."
                : reason.Contains("invalid after a value", StringComparison.Ordinal) && rest[0] is (byte)'"' or (byte)'{' or (byte)'['
                    ? " A comma may be missing before it."
                : "");
    }

    private static string? Of((string Start, string Hint)[] known, ReadOnlySpan<byte> rest)
    {
        Span<byte> start = stackalloc byte[16];
        foreach (var (text, hint) in known)
        {
            if (rest.StartsWith(start[..Encoding.UTF8.GetBytes(text, start)]))
            {
                return hint;
            }
        }

        return null;
    }
}
