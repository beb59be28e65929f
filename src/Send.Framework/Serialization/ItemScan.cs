namespace Send.Framework.Serialization;

/// <summary>
/// Follows the brackets and texts of one item of an array to find its end, well-formed or not. A bracket that closes the wrong thing
/// closes everything inside the right one, so that one bad document does not swallow the next.
/// </summary>
internal sealed class ItemScan
{
    // Brackets further in than any document may have them are only counted, so that neither memory nor time grows with them.
    private const int MostFollowed = ReadOptions.LargestMaximumDepth + 1;

    private byte[] _open = new byte[16];
    private int _depth;
    private long _deeper;
    private bool _isInText;
    private bool _isEscaped;

    /// <summary>Whether a bracket is open.</summary>
    public bool IsOpen => _depth > 0;

    /// <summary>Whether the innermost bracket that is open is that of a list.</summary>
    public bool IsInList => _deeper == 0 && _depth > 0 && _open[_depth - 1] == (byte)'[';

    /// <summary>A line is over, and with it a text whose end is missing: no text goes over lines.</summary>
    public void EndLine() => (_isInText, _isEscaped) = (false, false);

    /// <summary>Whether the item ends before this byte; otherwise the byte belongs to it.</summary>
    public bool EndsBefore(byte b)
    {
        if (_isInText)
        {
            _isInText = _isEscaped || b != '"';
            _isEscaped = !_isEscaped && b == '\\';
            return false;
        }

        switch (b)
        {
            case (byte)'"':
                _isInText = true;
                return false;
            case (byte)'{' or (byte)'[':
                Open(b);
                return false;
            case (byte)'}':
                Close((byte)'{');
                return false;
            case (byte)']':
                return !Close((byte)'[');
            default:
                return b == ',' && _depth == 0;
        }
    }

    private void Open(byte bracket)
    {
        if (_depth == MostFollowed)
        {
            _deeper++;
            return;
        }

        if (_depth == _open.Length)
        {
            Array.Resize(ref _open, Math.Min(2 * _depth, MostFollowed));
        }

        _open[_depth++] = bracket;
    }

    private bool Close(byte bracket)
    {
        if (_deeper > 0)
        {
            _deeper--;
            return true;
        }

        var last = _open.AsSpan(0, _depth).LastIndexOf(bracket);
        _depth = last < 0 ? _depth : last;
        return last >= 0;
    }
}
