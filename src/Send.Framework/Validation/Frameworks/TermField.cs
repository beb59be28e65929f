using Send.Framework.Drafts;

namespace Send.Framework.Validation.Frameworks;

/// <summary>A word of a closed set, and what it stands for.</summary>
internal readonly struct TermField<T>(Spot at, Terms<T> terms)
    where T : notnull
{
    public Spot At { get; } = at;

    public Terms<T> Terms { get; } = terms;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    /// <summary>What it stands for, which must be known.</summary>
    public T Value => Terms.ValueOf(new TextField(At).ToString());

    public static implicit operator Spot(TermField<T> field) => field.At;

    /// <summary>What it stands for, or something else where that is not known.</summary>
    public T Or(T other) => IsGiven ? Value : other;

    /// <summary>Whether it is known to stand for this.</summary>
    public bool Is(T value) => IsGiven && EqualityComparer<T>.Default.Equals(Value, value);
}
