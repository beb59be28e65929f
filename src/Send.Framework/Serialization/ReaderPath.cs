using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Send.Framework.Serialization;

/// <summary>Where the reader is, kept as places in the text and put into words only for a finding: a JSON Pointer (RFC 6901).</summary>
internal sealed class ReaderPath
{
    // Longer names are cut: a name may be megabytes long, and a document may have a thousand findings.
    private const int LongestName = 200;
    private const int Usual = 16;

    private Step[] _steps = new Step[Usual];

    /// <summary>How many steps lead here.</summary>
    public int Depth { get; private set; }

    /// <summary>One level down; the step is set by what follows.</summary>
    public void Enter()
    {
        if (Depth == _steps.Length)
        {
            Grow();
        }

        _steps[Depth++] = default;
    }

    public void Leave() => Depth--;

    public void SetName(int start, int length) => _steps[Depth - 1] = new Step(start, length);

    public void SetIndex(int index) => _steps[Depth - 1] = new Step(index, -1);

    /// <summary>Forgets where the reader is.</summary>
    public void Clear()
    {
        Depth = 0;
        _steps = _steps.Length > Usual ? new Step[Usual] : _steps;
    }

    /// <summary>The pointer to where the reader is, or to the object or array around it.</summary>
    public string ToPointer(ReadOnlySpan<byte> utf8, bool toParent = false)
    {
        var pointer = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        for (var i = 0; i < Depth - (toParent ? 1 : 0); i++)
        {
            if (_steps[i] == default)
            {
                // Entered, and nothing read in it yet.
                break;
            }

            var (start, length) = _steps[i];
            pointer.AppendLiteral("/");
            if (length < 0)
            {
                pointer.AppendFormatted(start);
            }
            else
            {
                Append(ref pointer, utf8.Slice(start, Math.Min(length, LongestName)));
                pointer.AppendLiteral(length > LongestName ? "..." : "");
            }
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

    private void Grow() => Array.Resize(ref _steps, 2 * Depth);

    private static void Append(ref DefaultInterpolatedStringHandler pointer, ReadOnlySpan<byte> raw)
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

    private readonly record struct Step(int Start, int Length);
}
