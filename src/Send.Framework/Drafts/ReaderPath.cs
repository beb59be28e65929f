using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Send.Framework.Drafts;

/// <summary>The way from the last value that the contract knows to where the reader is, kept as places in the text and put into words only for
/// a finding. Empty while the reader is at a value of the contract.</summary>
/// <param name="room">Room for the steps of a usual document; a deeper one gets more.</param>
internal struct ReaderPath(int[] room)
{
    /// <summary>How many steps are usual.</summary>
    public const int Usual = 16;

    // Longer names are cut: a name may be megabytes long, and a document may have a thousand findings.
    private const int LongestName = 200;

    // A step is where a name starts in the text, or the complement of the place in a list; nothing is read yet where it is zero.
    private int[] _steps = room;
    private int _depth;

    /// <summary>One level down; the step is set by what follows.</summary>
    public void Enter()
    {
        if (_depth == _steps.Length)
        {
            Array.Resize(ref _steps, 2 * _depth);
        }

        _steps[_depth++] = 0;
    }

    public void Leave() => _depth--;

    /// <summary>Goes to the member whose name starts here, after its quotation mark.</summary>
    public readonly void SetName(int start) => _steps[_depth - 1] = start;

    public readonly void SetIndex(int index) => _steps[_depth - 1] = ~index;

    /// <summary>The pointer from where the contract ends, or to the object or array around it.</summary>
    public readonly string ToPointer(ReadOnlySpan<byte> utf8, bool toParent = false)
    {
        var depth = toParent ? _depth - 1 : _depth;
        if (depth <= 0)
        {
            return "";
        }

        var pointer = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        for (var i = 0; i < depth; i++)
        {
            Append(ref pointer, utf8, _steps[i]);
        }

        return pointer.ToStringAndClear();
    }

    /// <summary>A name as text; what is not Unicode becomes U+FFFD.</summary>
    public static string NameOf(ReadOnlySpan<byte> raw)
    {
        var buffer = new byte[raw.Length];
        Unescaping.TryUnescape(raw, buffer, out var written);
        return Encoding.UTF8.GetString(buffer, 0, written);
    }

    /// <summary>A name as a JSON Pointer (RFC 6901) has it.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static void Append(ref DefaultInterpolatedStringHandler pointer, ReadOnlySpan<byte> utf8, int step)
    {
        if (step == 0)
        {
            return;
        }

        pointer.AppendLiteral("/");
        if (step < 0)
        {
            pointer.AppendFormatted(~step);
            return;
        }

        var name = RawName(utf8, step);
        AppendName(ref pointer, name[..Math.Min(name.Length, LongestName)]);
        pointer.AppendLiteral(name.Length > LongestName ? "..." : "");
    }

    // The name as it stands there, and no more of one that is cut than tells that it is longer.
    private static ReadOnlySpan<byte> RawName(ReadOnlySpan<byte> utf8, int start)
    {
        var rest = utf8.Slice(start, Math.Min(LongestName + 1, utf8.Length - start));
        var end = 0;
        while (end < rest.Length && rest[end] != '"')
        {
            end += rest[end] == '\\' ? 2 : 1;
        }

        return rest[..Math.Min(end, rest.Length)];
    }

    private static void AppendName(ref DefaultInterpolatedStringHandler pointer, ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOfAnyExceptInRange((byte)'0', (byte)'z') < 0 && !raw.Contains((byte)'\\'))
        {
            Span<char> plain = stackalloc char[LongestName];
            Ascii.ToUtf16(raw, plain, out var written);
            pointer.AppendFormatted(plain[..written]);
            return;
        }

        pointer.AppendLiteral(Escape(NameOf(raw)));
    }
}
