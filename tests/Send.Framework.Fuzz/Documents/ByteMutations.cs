namespace Send.Framework.Fuzz.Documents;

/// <summary>Changes of bytes, whatever they mean: flips, truncations, splices, bytes that are not UTF-8, another encoding.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] Awkward =
    [
        [0], [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xE2, 0x80, 0xA8], [0x1F], [0x7F], [0x0B],
        [.. "\\u"u8], [.. "\\ud800"u8], [.. "\""u8], [.. "\\"u8], [.. "{"u8], [.. "}"u8], [.. "["u8], [.. "]"u8], [.. ","u8], [.. ":"u8], [.. "null"u8],
        [.. "/*"u8], [.. "//"u8], [.. "\n"u8], [.. "\r"u8], [.. "1e999999"u8], [.. "-"u8], [.. ",\"kind\":"u8], [.. "{}"u8],
    ];

    public static byte[] Apply(FuzzRandom random, byte[] bytes, Func<byte[]> another)
    {
        for (var changes = random.Between(1, 3); changes > 0; changes--)
        {
            bytes = Once(random, bytes, another);
        }

        return bytes;
    }

    private static byte[] Once(FuzzRandom random, byte[] bytes, Func<byte[]> another)
    {
        var place = random.Next(bytes.Length + 1);
        var length = Math.Min(random.Next(random.Chance(50) ? 4 : 40), bytes.Length - place);
        switch (random.Next(10))
        {
            case 0:
                return bytes[..place];
            case 1:
                return [.. bytes[..place], .. bytes[(place + length)..]];
            case 2 or 3:
                return [.. bytes[..place], .. random.Pick(Awkward), .. bytes[place..]];
            case 4:
                return [.. bytes[..place], .. random.Pick(Awkward), .. bytes[(place + length)..]];
            case 5:
                return [.. bytes[..(place + length)], .. bytes[place..]];
            case 6:
                var other = another();
                return [.. bytes[..place], .. other[random.Next(other.Length + 1)..]];
            case 7 when random.Chance(10):
                return Wider(random, bytes);
            case 8 when random.Chance(30):
                return [0xEF, 0xBB, 0xBF, .. bytes];
            default:
                if (place < bytes.Length)
                {
                    bytes[place] = random.Chance(50) ? (byte)random.Next(256) : (byte)(bytes[place] ^ (1 << random.Next(8)));
                }

                return bytes;
        }
    }

    // The text as UTF-16 or UTF-32, near enough, with or without a byte order mark.
    private static byte[] Wider(FuzzRandom random, byte[] bytes)
    {
        var width = random.Chance(50) ? 2 : 4;
        var wide = new byte[width * bytes.Length];
        var first = random.Chance(50) ? 0 : width - 1;
        for (var i = 0; i < bytes.Length; i++)
        {
            wide[(i * width) + first] = bytes[i];
        }

        return random.Chance(50) ? wide : [0xFF, 0xFE, .. wide];
    }
}
