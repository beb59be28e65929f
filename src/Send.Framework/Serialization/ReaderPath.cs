using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Send.Framework.Serialization;

/// <summary>Where the reader is, kept as places in the text and put into words only for a finding: a JSON Pointer (RFC 6901).</summary>
/// <param name="room">Room for the steps of a usual document; a deeper one gets more.</param>
internal struct ReaderPath(int[] room)
{
    /// <summary>How many steps a usual document has.</summary>
    public const int Usual = 16;

    // Longer names are cut: a name may be megabytes long, and a document may have a thousand findings.
    private const int LongestName = 200;

    // A step is where a name starts in the text, or the complement of the place in a list; nothing is read yet where it is zero.
    private int[] _before = room;
    private int _depth;
    private int _step;

    /// <summary>One level down; the step is set by what follows.</summary>
    public void Enter()
    {
        var (before, depth) = (_before, _depth);
        if ((uint)depth >= (uint)before.Length)
        {
            before = Grow();
        }

        before[depth] = _step;
        _depth = depth + 1;
        _step = 0;
    }

    public void Leave() => _step = _before[--_depth];

    /// <summary>Goes to the member whose name starts here, after its quotation mark.</summary>
    public void SetName(int start) => _step = start;

    public void SetIndex(int index) => _step = ~index;

    /// <summary>The pointer to where the reader is, or to the object or array around it.</summary>
    public readonly string ToPointer(ReadOnlySpan<byte> utf8, bool toParent = false)
    {
        var pointer = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);

        // The first step leads from nothing to the document.
        for (var i = 1; i < _depth; i++)
        {
            Append(ref pointer, utf8, _before[i]);
        }

        if (_depth > 0 && !toParent)
        {
            Append(ref pointer, utf8, _step);
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

    private int[] Grow()
    {
        Array.Resize(ref _before, 2 * _depth);
        return _before;
    }

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

        pointer.AppendLiteral(NameOf(raw).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
    }
}
