using NodaTime;
using Send.Framework.Time;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Frames;

/// <summary>Whether an object or list is there, and where.</summary>
internal readonly struct FramePart(FieldState state, int offset)
{
    private readonly int _place = offset + 1;

    public FieldState State { get; } = state;

    public bool IsGiven => State == FieldState.Given;

    public bool IsMissing => State == FieldState.Missing;

    public int Offset => _place - 1;
}

/// <summary>A date of a document, in the ISO calendar.</summary>
internal readonly struct FrameDate(FieldState state, LocalDate value, int offset)
{
    private readonly int _place = offset + 1;

    /// <summary>See <see cref="DateText.Rank"/>.</summary>
    public int Rank { get; } = value.Rank();

    public FieldState State { get; } = state;

    public LocalDate Value { get; } = value;

    public bool IsGiven => State == FieldState.Given;

    public bool IsMissing => State == FieldState.Missing;

    public int Offset => _place - 1;

    /// <summary>The date, or null where none is given or it could not be read.</summary>
    public LocalDate? Given => IsGiven ? Value : null;

    /// <summary>Whether both days are given and this one is the later.</summary>
    public bool IsAfter(in FrameDate other) => IsGiven && other.IsGiven && Rank > other.Rank;
}

/// <summary>A whole number of a document.</summary>
internal readonly struct FrameNumber(FieldState state, int value, int offset)
{
    private readonly int _place = offset + 1;

    public FieldState State { get; } = state;

    public int Value { get; } = value;

    public bool IsGiven => State == FieldState.Given;

    public bool IsMissing => State == FieldState.Missing;

    public int Offset => _place - 1;
}

/// <summary>A number of a document that may have a fraction.</summary>
internal readonly struct FrameDecimal(FieldState state, decimal value, int offset)
{
    private readonly int _place = offset + 1;

    public FieldState State { get; } = state;

    public decimal Value { get; } = value;

    public bool IsGiven => State == FieldState.Given;

    public bool IsMissing => State == FieldState.Missing;

    public int Offset => _place - 1;
}

/// <summary>An interval of a document: its parts where it was read, the interval itself where a program gave one.</summary>
internal readonly struct FrameInterval(FieldState state, int amount, IntervalUnit unit, int offset, FollowUpInterval? original = null)
{
    private readonly int _place = offset + 1;

    public FieldState State { get; } = state;

    public int Amount { get; } = amount;

    public IntervalUnit Unit { get; } = unit;

    public bool IsGiven => State == FieldState.Given;

    public bool IsMissing => State == FieldState.Missing;

    public int Offset => _place - 1;

    /// <summary>The interval, or null where none is given or it could not be read.</summary>
    public FollowUpInterval? Given => !IsGiven ? null : original ?? FollowUpInterval.OfChecked(Amount, Unit);
}

/// <summary>A stretch of one of the frame's lists.</summary>
internal readonly record struct FrameRange(int Start, int Count);
