namespace Send.Framework.Partnerships;

/// <summary>Walks over the rows and fields of one of our own data files, without copying.</summary>
/// <remarks>
/// The files are ours and tested, so this reads what their generator writes and no more: a header line, rows ended by a line feed, fields
/// separated by commas, a field with a comma in quotation marks, and no quotation mark inside a field.
/// </remarks>
internal ref struct CsvText
{
    private ReadOnlySpan<char> _rows;
    private ReadOnlySpan<char> _row;

    public CsvText(ReadOnlySpan<char> text) => _rows = text[(text.IndexOf('\n') + 1)..];

    public bool NextRow()
    {
        if (_rows.IsEmpty)
        {
            return false;
        }

        var end = _rows.IndexOf('\n');
        _row = _rows[..end];
        _rows = _rows[(end + 1)..];
        return true;
    }

    public ReadOnlySpan<char> Next()
    {
        var quoted = _row is ['"', ..];
        var start = quoted ? 1 : 0;
        var length = _row[start..].IndexOf(quoted ? '"' : ',');
        length = length < 0 ? _row.Length - start : length;
        var field = _row.Slice(start, length);
        var next = length + (2 * start) + 1;
        _row = next < _row.Length ? _row[next..] : default;
        return field;
    }

    public string? NextText() => Next() is { IsEmpty: false } field ? field.ToString() : null;
}
