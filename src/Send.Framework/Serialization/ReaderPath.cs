using System.Globalization;
using System.Text;

namespace Send.Framework.Serialization;

/// <summary>Where the reader is, kept as places in the text and put into words only for a finding: a JSON Pointer (RFC 6901).</summary>
internal struct ReaderPath
{
    // Longer names are cut: a name may be megabytes long, and a document may have a thousand findings.
    private const int LongestName = 200;

    private Step[] _steps;

    public ReaderPath() => _steps = new Step[10];

    /// <summary>How many steps lead here.</summary>
    public int Depth { readonly get; private set; }

    /// <summary>One level down; the step is set by what follows.</summary>
    public void Enter()
    {
        if (Depth == _steps.Length)
        {
            Array.Resize(ref _steps, 2 * Depth);
        }

        _steps[Depth++] = default;
    }

    public void Leave() => Depth--;

    /// <summary>Back to a level known from before.</summary>
    public void LeaveTo(int depth) => Depth = depth;

    public readonly void SetName(int start, int length) => _steps[Depth - 1] = new Step(start, length);

    public readonly void SetIndex(int index) => _steps[Depth - 1] = new Step(index, -1);

    /// <summary>The pointer to where the reader is, or to the object or array around it.</summary>
    public readonly string ToPointer(ReadOnlySpan<byte> utf8, bool toParent = false)
    {
        var pointer = new StringBuilder();
        for (var i = 0; i < Depth - (toParent ? 1 : 0); i++)
        {
            if (_steps[i] == default)
            {
                // Entered, and nothing read in it yet.
                break;
            }

            var (start, length) = _steps[i];
            pointer.Append('/');
            if (length < 0)
            {
                pointer.Append(CultureInfo.InvariantCulture, $"{start}");
            }
            else
            {
                var name = NameOf(utf8.Slice(start, Math.Min(length, LongestName)));
                pointer.Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
                pointer.Append(length > LongestName ? "..." : "");
            }
        }

        return pointer.ToString();
    }

    /// <summary>A name as text; what is not Unicode becomes U+FFFD.</summary>
    public static string NameOf(ReadOnlySpan<byte> raw)
    {
        var buffer = new byte[raw.Length];
        Unescaping.TryUnescape(raw, buffer, out var written);
        return Encoding.UTF8.GetString(buffer, 0, written);
    }

    private readonly record struct Step(int Start, int Length);
}
