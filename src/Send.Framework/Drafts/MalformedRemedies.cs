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
        ("'", " Put names and text in straight double quotation marks. In Python, json.dumps does this."),
        ("/", " Comments are not JSON."), ("#", " Comments are not JSON."), (";", " Separate values with commas."),
        ("=", " Separate a name and its value with a colon."),
        ("\uFEFF", " There is a second byte order mark here. Remove it."), ("\u00A0", " There is a non-breaking space here. Use an ordinary space."),
        ("\u200B", " There is an invisible space here. Remove it."),
    ];

    private static readonly (string Start, string Hint)[] Files =
    [
        ("<", " This looks like a web page or XML."), ("PK", " This looks like a zip file, the format that Excel and Word use."), ("%PDF", " This is a PDF."),
        ("---", " This looks like YAML."),
    ];

    private const string NoSuchValue = " JSON does not have this value. Write null, or leave the member out.";
    private const string SmallLetters = " In JSON, write true and false in lower case.";

    /// <summary>What to do, by the place and the reason of the JSON reader.</summary>
    public static string For(ReadOnlySpan<byte> utf8, int offset, string reason)
    {
        if (JsonRemedies.IsTypographicQuote(utf8, offset))
        {
            return " There is a curly quotation mark here. JSON needs straight ones.";
        }

        if (reason.Contains("within a JSON string", StringComparison.Ordinal))
        {
            return reason.Contains("escapable", StringComparison.Ordinal) ? " In text, write a backslash twice: \\\\."
                : offset < utf8.Length && utf8[offset] < (byte)' ' ? " In text, write a line break as \\n and a tab as \\t."
                : "";
        }

        if (offset >= utf8.Length)
        {
            return "";
        }

        if (utf8[offset] == 0)
        {
            return $" There is a zero byte here. {JsonRemedies.OtherEncoding(utf8) ?? "The file may be binary, or in UTF-16."}";
        }

        var rest = utf8[offset..];
        if (utf8[..offset].Trim(" \t\r\n"u8).IsEmpty && rest[0] is not ((byte)'{' or (byte)'['))
        {
            return Of(Files, rest) ?? Of(Starts, rest)
                ?? (char.IsAsciiLetter((char)rest[0]) ? " A document begins with {. This may be a table (CSV), YAML or plain text." : "");
        }

        return Of(Starts, rest)
            ?? (reason.Contains("start of a property name", StringComparison.Ordinal) && char.IsAsciiLetter((char)rest[0])
                    ? " Put a name in double quotation marks."
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
