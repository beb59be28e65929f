namespace Send.Framework.Validation.Documents;

/// <summary>A field of a document that came from outside: a value or none, and its place.</summary>
/// <remarks>The default is a missing field and claims nothing.</remarks>
/// <typeparam name="T">The type of a value of the right shape.</typeparam>
public readonly record struct Field<T>
    where T : notnull
{
    private readonly T? _value;
    private readonly int _place;

    internal Field(FieldState state, T? value, int offset, string? raw = null)
    {
        Raw = raw;
        State = state;
        _value = value;
        _place = offset + 1;
    }

    /// <summary>Whether there is a value, nothing, or something unreadable.</summary>
    public FieldState State { get; }

    /// <summary>Whether there is a value of the right shape.</summary>
    public bool IsGiven => State == FieldState.Given;

    /// <summary>Whether there is nothing.</summary>
    public bool IsMissing => State == FieldState.Missing;

    /// <summary>The number of bytes before the value in the text that was read, or -1 when it did not come from text.</summary>
    internal int Offset => _place - 1;

    /// <summary>The text of an unreadable field, if it is known; otherwise null.</summary>
    public string? Raw { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Value => IsGiven ? _value! : throw new InvalidOperationException($"The field is {State}; it has no value.");

    /// <summary>The value, or the default of its type when there is none.</summary>
    public T? ValueOrDefault => _value;

    /// <summary>A value from a program's own objects. A document is judged afterwards, so nothing is claimed about it.</summary>
    public static implicit operator Field<T>(T value) => Field.Of(value);

    /// <summary>The value or the state.</summary>
    public override string ToString() => IsGiven ? $"{_value}" : State.ToString();
}
