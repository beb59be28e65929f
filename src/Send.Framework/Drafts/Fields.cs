using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Drafts;

/// <summary>A text of a document.</summary>
internal readonly struct TextField(Spot at) : IPart<TextField>
{
    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    /// <summary>Whether there is nothing but white space in it.</summary>
    public bool IsBlank => Utf8Text.IsBlank(Utf8);

    /// <summary>Whether a program gave it, whose own string is kept.</summary>
    public bool IsOfProgram => At.Meaning is string;

    /// <summary>Whether it is a code: lower-case words joined by hyphens.</summary>
    public bool IsCode => Utf8Text.IsCode(Utf8);

    /// <summary>Whether it may be the name of an authority or a board: it is given, not blank and not too long.</summary>
    public bool IsName => IsGiven && !IsBlank && IsAtMost(InspectionContract.LongestName);

    /// <summary>How many characters it has, as .NET counts them.</summary>
    public int Length => Utf8Text.LengthOf(Utf8);

    /// <summary>The text as a message quotes it.</summary>
    public Said Said => At.Meaning is string given ? Said.Of(given) : Said.Of(Utf8);

    public ReadOnlySpan<byte> Utf8 => At.Draft.Utf8Of(At);

    /// <summary>The text, or null where none is given or it could not be read.</summary>
    public string? Given => IsGiven ? ToString() : null;

    static TextField IPart<TextField>.At(Spot spot) => new(spot);

    public static implicit operator Spot(TextField field) => field.At;

    /// <summary>Whether it has at most so many characters, as .NET counts them.</summary>
    public bool IsAtMost(int length) => Utf8Text.IsAtMost(Utf8, length);

    /// <summary>Whether the text is given and can be read, and which it is.</summary>
    public bool Is([NotNullWhen(true)] out string? text)
    {
        text = Given;
        return text is not null;
    }

    /// <summary>Whether it is this text, exactly.</summary>
    public bool Is(string text) => Utf8Text.Is(Utf8, text);

    /// <summary>Whether both are given and the same, exactly.</summary>
    public bool IsSameAs(TextField other) => IsGiven && other.IsGiven && Utf8.SequenceEqual(other.Utf8);

    public override string ToString() => At.Draft.StringOf(At);

    public Field<string> ToField() => IsGiven ? Field.Of(KnownText.Find(Utf8) ?? ToString(), At.Offset) : new(At.State, null, At.Offset);
}

/// <summary>A code of a document, and what it stands for once that is known.</summary>
internal readonly struct CodeField<T>(Spot at)
    where T : class
{
    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    /// <summary>The code as text.</summary>
    public TextField Text => new(At);

    /// <summary>The code as a message quotes it.</summary>
    public Said Said => Text.Said;

    /// <summary>What it stands for; null where it is not there, not known, or not yet looked up.</summary>
    public T? Value => At.Meaning as T;

    public static implicit operator Spot(CodeField<T> field) => field.At;

    /// <summary>Keeps what it stands for.</summary>
    public void Means(T value) => At.Meaning = value;

    public override string ToString() => Text.ToString();
}

/// <summary>A date of a document, in the ISO calendar.</summary>
internal readonly struct DateField(Spot at)
{
    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    /// <summary>Whether it is said that the day is not recorded.</summary>
    public bool IsNotRecorded => At.IsNotRecorded;

    /// <summary>See <see cref="DateText.Rank"/>.</summary>
    public int Rank => At.Start;

    public LocalDate Value => DateText.OfRank(Rank);

    /// <summary>The date, or null where none is given or it could not be read.</summary>
    public LocalDate? Given => IsGiven ? Value : null;

    public static implicit operator Spot(DateField field) => field.At;

    /// <summary>Whether both days are given and the left one is the later.</summary>
    public static bool operator >(DateField left, DateField right) => left.IsGiven && right.IsGiven && left.Rank > right.Rank;

    /// <summary>Whether both days are given and the left one is the earlier.</summary>
    public static bool operator <(DateField left, DateField right) => right > left;

    public Field<LocalDate> ToField() => new(At.State, IsGiven ? Value : default, At.Offset);
}

/// <summary>A whole number of a document.</summary>
internal readonly struct NumberField(Spot at)
{
    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public int Value => At.Start;

    /// <summary>The number, or null where none is given.</summary>
    public int? Given => IsGiven ? Value : null;

    public static implicit operator Spot(NumberField field) => field.At;

    public Field<int> ToField() => new(At.State, IsGiven ? Value : 0, At.Offset);
}

/// <summary>A number of a document that may have decimals.</summary>
internal readonly struct DecimalField(Spot at)
{
    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public decimal Value => At.Draft.DecimalOf(At);

    /// <summary>The number, or null where none is given.</summary>
    public decimal? Given => IsGiven ? Value : null;

    public static implicit operator Spot(DecimalField field) => field.At;

    public Field<decimal> ToField() => new(At.State, IsGiven ? Value : 0, At.Offset);
}

/// <summary>True or false.</summary>
internal readonly struct FlagField(Spot at)
{
    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    /// <summary>The value, or null where none is given.</summary>
    public bool? Given => IsGiven ? At.Start != 0 : null;

    public static implicit operator Spot(FlagField field) => field.At;
}

/// <summary>An interval of a document.</summary>
internal readonly struct IntervalField(Spot at)
{
    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public int Amount => At.Start;

    public IntervalUnit Unit => (IntervalUnit)At.Length;

    /// <summary>The interval, or null where none is given or it could not be read.</summary>
    public FollowUpInterval? Given => IsGiven ? FollowUpInterval.OfChecked(Amount, Unit) : null;

    public static implicit operator Spot(IntervalField field) => field.At;

    public Field<FollowUpInterval> ToField() => new(At.State, Given, At.Offset);
}
