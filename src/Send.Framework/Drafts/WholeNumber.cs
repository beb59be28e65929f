namespace Send.Framework.Drafts;

/// <summary>
/// Reads a whole number as JSON Schema understands one: by its value, so that <c>1.0</c>, <c>1e0</c> and <c>10e-1</c> are 1. Exact, so that a
/// number that is close to a whole one is not taken for it.
/// </summary>
internal static class WholeNumber
{
    /// <summary>Reads a number of JSON, which has been found well-formed; false when it is not whole, or not an <see cref="int"/>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> number, out int value)
    {
        value = 0;
        var isNegative = number[0] == '-';
        var rest = isNegative ? number[1..] : number;
        var e = rest.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = e < 0 ? rest : rest[..e];
        var point = mantissa.IndexOf((byte)'.');
        var whole = point < 0 ? mantissa : mantissa[..point];
        var fraction = (point < 0 ? [] : mantissa[(point + 1)..]).TrimEnd((byte)'0');
        var isZero = fraction.IsEmpty && whole.TrimStart((byte)'0').IsEmpty;
        if (isZero)
        {
            return true;
        }

        // How many digits stand before the point once the exponent has moved it.
        var digits = whole.Length + Exponent(e < 0 ? [] : rest[(e + 1)..]);
        var result = 0L;
        for (var i = 0; i < whole.Length + fraction.Length || i < digits; i++)
        {
            var digit = i < whole.Length ? whole[i] - '0' : i - whole.Length < fraction.Length ? fraction[i - whole.Length] - '0' : 0;
            if (i >= digits && digit != 0)
            {
                return false;
            }

            result = i < digits ? (10 * result) + digit : result;
            if (result > int.MaxValue)
            {
                return false;
            }
        }

        value = (int)(isNegative ? -result : result);
        return true;
    }

    // Nothing beyond these bounds can be an int, unless it is zero.
    private static long Exponent(ReadOnlySpan<byte> text)
    {
        const long Most = 1_000_000_000;
        var isNegative = !text.IsEmpty && text[0] == '-';
        var exponent = 0L;
        foreach (var digit in text.TrimStart("+-"u8))
        {
            exponent = Math.Min((10 * exponent) + (digit - '0'), Most);
        }

        return isNegative ? -exponent : exponent;
    }
}
