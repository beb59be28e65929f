namespace Send.Framework.Serialization;

/// <summary>
/// Follows the brackets and texts of one item of an array to find its end, well-formed or not. A bracket that closes the wrong thing
/// closes everything inside the right one, so that one bad document does not swallow the next.
/// </summary>
internal sealed class ItemScan
{
    private byte[] _open = new byte[16];
    private int _depth;
    private bool _isInText;
    private bool _isEscaped;

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
        if (_depth == _open.Length)
        {
            Array.Resize(ref _open, 2 * _depth);
        }

        _open[_depth++] = bracket;
    }

    private bool Close(byte bracket)
    {
        var last = _open.AsSpan(0, _depth).LastIndexOf(bracket);
        _depth = last < 0 ? _depth : last;
        return last >= 0;
    }
}
