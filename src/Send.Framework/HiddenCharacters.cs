using System.Text;

namespace Send.Framework;

/// <summary>
/// The characters that nobody sees and that a terminal, a browser or an editor acts on: controls, format characters such as bidirectional
/// overrides, line and paragraph separators, and halves of surrogate pairs.
/// </summary>
/// <remarks>
/// The general categories Cc, Cf, Zl, Zp and Cs of Unicode 16, written out: what is written as JSON must not depend on the tables of the
/// runtime. A test compares the two.
/// </remarks>
internal static class HiddenCharacters
{
    // First and last of each run, in order.
    private static readonly (int First, int Last)[] Runs =
    [
        (0x0000, 0x001F), (0x007F, 0x009F), (0x00AD, 0x00AD), (0x0600, 0x0605), (0x061C, 0x061C), (0x06DD, 0x06DD), (0x070F, 0x070F),
        (0x0890, 0x0891), (0x08E2, 0x08E2), (0x180E, 0x180E), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0xD800, 0xDFFF),
        (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x1343F), (0x1BCA0, 0x1BCA3),
        (0x1D173, 0x1D17A), (0xE0000, 0xE007F),
    ];

    /// <summary>The bytes with which one of them can begin in UTF-8.</summary>
    public static byte[] FirstBytes()
    {
        var first = new HashSet<byte>();
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var run in Runs)
        {
            for (var codePoint = run.First; codePoint <= run.Last && Rune.TryCreate(codePoint, out var rune); codePoint++)
            {
                rune.EncodeToUtf8(utf8);
                first.Add(utf8[0]);
            }
        }

        return [.. first];
    }

    public static bool Contains(int codePoint)
    {
        if (codePoint is >= ' ' and <= '~')
        {
            return false;
        }

        foreach (var (first, last) in Runs)
        {
            if (codePoint <= last)
            {
                return codePoint >= first;
            }
        }

        return false;
    }
}
