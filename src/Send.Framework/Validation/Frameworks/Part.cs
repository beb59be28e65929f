using System.Diagnostics.CodeAnalysis;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// A value of a definition: not given, given and not readable, or known. What is not readable was reported already, and every rule passes it
/// over: one fault, one finding.
/// </summary>
internal sealed class Part<T>
    where T : notnull
{
    private readonly T? _value;

    private Part(Spot at, bool isGiven, bool isKnown, T? value)
    {
        At = at;
        IsGiven = isGiven;
        IsKnown = isKnown;
        _value = value;
    }

    /// <summary>Where it stands; where it is not known, what it would be a part of.</summary>
    public Spot At { get; }

    /// <summary>Whether something is given, readable or not.</summary>
    public bool IsGiven { get; }

    public bool IsKnown { get; }

    /// <summary>The value, which must be known.</summary>
    public T Value => IsKnown ? _value! : throw new InvalidOperationException("The value is not known.");

    public static Part<T> Known(Spot at, T value) => new(at, true, true, value);

    public static Part<T> Unreadable(Spot owner) => new(owner, true, false, default);

    public static Part<T> NotGiven(Spot owner) => new(owner, false, false, default);

    /// <summary>Whether the value is known, and which it is.</summary>
    public bool Is([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return IsKnown;
    }

    /// <summary>Whether it is known to be this.</summary>
    public bool Is(T value) => IsKnown && EqualityComparer<T>.Default.Equals(_value, value);
}
