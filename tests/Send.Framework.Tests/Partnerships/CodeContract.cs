using System.Globalization;
using System.Text;

namespace Send.Framework.Tests.Partnerships;

/// <summary>What every code of the room promises, proved in one place for each of them.</summary>
internal static class CodeContract
{
    public static void Verify<T>(string text, string later)
        where T : struct, IEquatable<T>, IComparable<T>, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        var code = T.Parse(text, null);
        code.ToString().Should().Be(text);
        T.Parse(Encoding.UTF8.GetBytes(text), null).Should().Be(code);
        T.TryParse(text, null, out var again).Should().BeTrue();
        again.GetHashCode().Should().Be(code.GetHashCode());
        code.CompareTo(T.Parse(later, null)).Should().BeNegative();
        code.Equals(T.Parse(later, null)).Should().BeFalse();

        Span<char> characters = stackalloc char[16];
        code.TryFormat(characters, out var count, default, null).Should().BeTrue();
        characters[..count].ToString().Should().Be(text);
        Span<byte> bytes = stackalloc byte[16];
        code.TryFormat(bytes, out count, default, null).Should().BeTrue();
        Encoding.UTF8.GetString(bytes[..count]).Should().Be(text);
        code.TryFormat(characters[..(text.Length - 1)], out count, default, null).Should().BeFalse();
        count.Should().Be(0);

        code.TryFormat(bytes[..(text.Length - 1)], out count, default, null).Should().BeFalse();
        count.Should().Be(0);
        code.ToString("X", CultureInfo.GetCultureInfo("tr-TR")).Should().Be(text, "a code has one form");
        code.Equals((object)again).Should().BeTrue();
        code.Equals((object)text).Should().BeFalse();
        code.Equals(null).Should().BeFalse();
        code.CompareTo(again).Should().Be(0);
        FluentActions.Invoking(() => FromString<T>(null!)).Should().Throw<ArgumentNullException>();
        TryFromString<T>(null, out again).Should().BeFalse();
        again.Should().Be(default(T));
        FromString<T>(text).Should().Be(code);
        TryFromString(text, out again).Should().BeTrue();
        again.Should().Be(code);
        VerifyOperators(code, T.Parse(text, null), T.Parse(later, null));

        default(T).ToString().Should().BeEmpty();
        default(T).Equals(code).Should().BeFalse();
        default(T).CompareTo(code).Should().BeNegative();
        default(T).TryFormat(characters, out count, default, null).Should().BeTrue();
        count.Should().Be(0);
    }

    private static T FromString<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryFromString<T>(string? text, out T code)
        where T : struct, IParsable<T> => T.TryParse(text, null, out code);

    // The operators of a type have no interface, so they are called by their names.
    private static void VerifyOperators<T>(T code, T same, T later)
        where T : struct
    {
        Holds("op_Equality").Should().Be((true, false, false));
        Holds("op_Inequality").Should().Be((false, true, true));
        Holds("op_LessThan").Should().Be((false, true, false));
        Holds("op_LessThanOrEqual").Should().Be((true, true, false));
        Holds("op_GreaterThan").Should().Be((false, false, true));
        Holds("op_GreaterThanOrEqual").Should().Be((true, false, true));

        (bool Same, bool Later, bool Earlier) Holds(string name)
        {
            var holds = typeof(T).GetMethod(name)!.CreateDelegate<Func<T, T, bool>>();
            return (holds(code, same), holds(code, later), holds(later, code));
        }
    }

    public static void Refuses<T>(string text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        T.TryParse(text, null, out var code).Should().BeFalse();
        code.Should().Be(default(T));
        T.TryParse(Encoding.UTF8.GetBytes(text), null, out code).Should().BeFalse();
        code.Should().Be(default(T));
        FluentActions.Invoking(() => T.Parse(text, null)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => T.Parse(Encoding.UTF8.GetBytes(text), null)).Should().Throw<FormatException>();
    }

    /// <summary>What no code may be mistaken for, whatever its shape.</summary>
    public static TheoryData<string> Hostile { get; } =
    [
        "", " ", "372 ", " 372", "37\u0662", "\u0663\u0667\u0662", "３７２", "-372", "+372", "3.2", "3,2", "0x1", "E0800001\u0668",
        "e08000018", "qf7", "ＱＦ7", "QF7\0", "QF7\n", "Q F7", "E08000018E08000018", new string('9', 100_000), "\ud800\ud800\ud800",
    ];

    public static long AllocatedBy(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
