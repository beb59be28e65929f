namespace Send.Framework.Validation;

/// <summary>Works out line and column, which nobody needs until there is a finding: in one pass, for offsets that do not go back.</summary>
/// <param name="utf8">The text.</param>
/// <param name="start">Where the text starts in what it is part of.</param>
internal ref struct TextPositions(ReadOnlySpan<byte> utf8, TextPosition start)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private readonly long _start = start.ByteOffset;
    private long _line = start.Line;
    private long _lineStart = 1 - start.Column;
    private int _seen;

    /// <summary>The start of a text that stands alone.</summary>
    public static TextPosition Start { get; } = new(0, 1, 1);

    /// <summary>The position of an offset in the text.</summary>
    public TextPosition At(int offset)
    {
        offset = Math.Min(offset, _utf8.Length);
        while (_seen < offset && _utf8[_seen..offset].IndexOf((byte)'\n') is >= 0 and var feed)
        {
            _line++;
            _seen += feed + 1;
            _lineStart = _seen;
        }

        _seen = Math.Max(_seen, offset);
        return new(_start + offset, _line, offset - _lineStart + 1);
    }
}
