using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Frames;

/// <summary>A text of a document, kept as a place: in the text that was read, or among the frame's own bytes where it had to be made.</summary>
internal readonly struct FrameText
{
    private readonly int _start;
    private readonly int _place;
    private readonly int _stateAndOriginal;

    private FrameText(FieldState state, int start, int length, int offset, int original = -1)
    {
        _start = start;
        Length = length;
        _place = offset + 1;
        _stateAndOriginal = ((original + 1) << 2) | (int)state;
    }

    public FieldState State => (FieldState)(_stateAndOriginal & 3);

    public bool IsGiven => State == FieldState.Given;

    public bool IsMissing => State == FieldState.Missing;

    /// <summary>The number of bytes before the value in the text that was read, or -1 when it did not come from text.</summary>
    public int Offset => _place - 1;

    /// <summary>How many bytes the text has.</summary>
    public int Length { get; }

    /// <summary>Whether its bytes are the frame's own and not those of the text that was read.</summary>
    public bool IsOwn => _start < 0;

    /// <summary>Where it starts.</summary>
    public int Start => _start < 0 ? ~_start : _start;

    /// <summary>The place of the string that a program gave, among those of the frame; -1 for a text that was read.</summary>
    public int Original => (_stateAndOriginal >> 2) - 1;

    /// <summary>The same text as it stands so many bytes further on.</summary>
    public FrameText MovedBy(int bytes) => new(State, IsOwn ? _start : _start + bytes, Length, Offset + bytes);

    public static FrameText Read(int start, int length, int offset) => new(FieldState.Given, start, length, offset);

    public static FrameText Own(int start, int length, int offset, int original = -1) =>
        new(FieldState.Given, ~start, length, offset, original);

    public static FrameText Nothing(FieldState state, int offset) => new(state, 0, 0, offset);
}
