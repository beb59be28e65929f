using System.Reflection;

namespace Send.Framework.Tests;

/// <summary>What every value type of the library promises about equality, in one place.</summary>
internal static class ValueContract
{
    private const BindingFlags Operators = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>
    /// Proves equality by the typed and the untyped method, hash code, both operators, null and another type.
    /// </summary>
    /// <param name="value">A value.</param>
    /// <param name="equal">The same value, built a second time from its parts.</param>
    /// <param name="different">Values that differ from it in one part each.</param>
    public static void Verify<T>(T value, T equal, params T[] different)
        where T : notnull, IEquatable<T>
    {
        if (!typeof(T).IsValueType)
        {
            equal.Should().NotBeSameAs(value, "two ways to the same instance prove nothing about {0}", typeof(T).Name);
            value.Equals(default(T)).Should().BeFalse("no {0} equals null", typeof(T).Name);
            Operator<T>("op_Equality", value, default).Should().BeFalse();
            Operator<T>("op_Equality", default, value).Should().BeFalse();
            Operator<T>("op_Equality", default, default).Should().BeTrue();
            Operator<T>("op_Inequality", value, default).Should().BeTrue();
        }

        EqualsUntyped(value, null).Should().BeFalse();
        AssertEqual(value, value);
        AssertEqual(value, equal);
        EqualsUntyped(value, new object()).Should().BeFalse("a value equals values of its own type only");

        different.Should().NotBeEmpty("a contract without a difference accepts everything");
        foreach (var other in different.AtLeastOne())
        {
            value.Equals(other).Should().BeFalse("{0} is not {1}", value, other);
            other.Equals(value).Should().BeFalse();
            value.Equals((object)other).Should().BeFalse();
            Operator<T>("op_Equality", value, other).Should().BeFalse();
            Operator<T>("op_Inequality", value, other).Should().BeTrue();
        }
    }

    private static void AssertEqual<T>(T left, T right)
        where T : notnull, IEquatable<T>
    {
        left.Equals(right).Should().BeTrue("{0} is {1}", left, right);
        right.Equals(left).Should().BeTrue();
        left.Equals((object)right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode(), "equal values of {0} have equal hash codes", typeof(T).Name);
        Operator<T>("op_Equality", left, right).Should().BeTrue();
        Operator<T>("op_Inequality", left, right).Should().BeFalse();
    }

    private static bool EqualsUntyped(object value, object? other) => value.Equals(other);

    private static bool Operator<T>(string name, T? left, T? right)
    {
        var method = typeof(T).GetMethod(name, Operators, [typeof(T), typeof(T)]);
        method.Should().NotBeNull("{0} compares by value, so its operators do too", typeof(T).Name);
        return (bool)method!.Invoke(null, [left, right])!;
    }
}
