namespace Send.Framework.Serialization;

// Documents that people or programs have indented, where one to a line was expected.
internal sealed partial class DocumentSplitter
{
    // How far is looked for the next line and for the first name in it: programs that indent leave no more blanks than that.
    private const int LooksAhead = 4096;

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    /// <summary>
    /// Whether a line ends where JSON may be broken, and the next begins with something other than a document: then it is the first of one document
    /// over several lines. So is a bracket alone, of an array. A line that was cut off elsewhere stays a line; what follows it is a document.
    /// </summary>
    private async ValueTask<bool> GoesOnAsync(DocumentSequence sequence, CancellationToken cancellationToken)
    {
        if (!MayGoOn())
        {
            return false;
        }

        var isList = _buffer[_start] == (byte)'[';
        var last = _buffer.AsSpan(_start, _at - _start).TrimEnd(Blanks)[^1];
        return await PeekAsync(_at, cancellationToken).ConfigureAwait(false) switch
        {
            < 0 => false,
            _ when isList => true,

            // Where there is said to be one document to a line, this is the next one, after one that was cut off.
            '{' => sequence != DocumentSequence.Lines && last is (byte)'[' or (byte)':'
                && !await NextHasSchemaAsync(cancellationToken).ConfigureAwait(false),
            ',' or ':' or '}' or ']' => true,
            _ => last is (byte)'{' or (byte)'[' or (byte)',' or (byte)':',
        };
    }

    private bool MayGoOn()
    {
        if (_isTooLarge)
        {
            return false;
        }

        var line = _buffer.AsSpan(_start, _at - _start).TrimEnd(Blanks);
        return line is [(byte)'['] || (line is [(byte)'{', ..] && line[^1] != (byte)'}');
    }

    // To the end of the line on which its last bracket is closed; or to where a document begins that it cannot contain, or the input ends.
    // False when all is closed already.
    private async ValueTask<bool> MoveToEndOfDocumentAsync(CancellationToken cancellationToken)
    {
        var isList = _buffer[_start] == (byte)'[';
        var scan = new ItemScan();
        Follow(scan, _start);
        var isOpen = scan.IsOpen;
        while (scan.IsOpen && await PeekAsync(_at, cancellationToken).ConfigureAwait(false) is >= 0 and var next)
        {
            if (next == '{' && !isList && await BeginsAnotherAsync(scan, cancellationToken).ConfigureAwait(false))
            {
                break;
            }

            while (Blanks.Contains(_buffer[_at]))
            {
                Step();
            }

            for (bool ends; ;)
            {
                var from = _at;
                ends = MoveToLineFeed();
                Follow(scan, from);
                if (ends || !await FillAsync(cancellationToken).ConfigureAwait(false))
                {
                    break;
                }
            }

            scan.EndLine();
        }

        return isOpen;
    }

    private void Follow(ItemScan scan, int from)
    {
        foreach (var b in _buffer.AsSpan(from, _at - from))
        {
            scan.EndsBefore(b);
        }
    }

    // An object stands in a list or after a colon, and in no document is it one that begins with its schema.
    private async ValueTask<bool> BeginsAnotherAsync(ItemScan scan, CancellationToken cancellationToken)
    {
        var isAwaited = scan.IsInList || _buffer.AsSpan(_start, _at - _start).TrimEnd(Blanks) is [.., (byte)':'];
        return !isAwaited || await NextHasSchemaAsync(cancellationToken).ConfigureAwait(false);
    }

    // Whether the next brace is followed by the member that a document begins with.
    private async ValueTask<bool> NextHasSchemaAsync(CancellationToken cancellationToken)
    {
        var brace = _at + _buffer.AsSpan(_at, _end - _at).IndexOf((byte)'{');
        var name = await PeekAsync(brace + 1, cancellationToken, "\"schema\"".Length).ConfigureAwait(false);
        var rest = _buffer.AsSpan(_at, _end - _at);
        rest = rest[(rest.IndexOf((byte)'{') + 1)..].TrimStart(Blanks);
        return name >= 0 && rest.StartsWith("\"schema\""u8);
    }

    /// <summary>The next byte that is not blank from a place on, without moving; less than zero where none is near.</summary>
    private async ValueTask<int> PeekAsync(int from, CancellationToken cancellationToken, int length = 1)
    {
        for (var ahead = from - _at; ;)
        {
            var rest = _buffer.AsSpan(_at + ahead, _end - _at - ahead);
            var first = rest.IndexOfAnyExcept(Blanks);
            if (first >= 0 && rest.Length - first >= length)
            {
                return rest[first];
            }

            if (rest.Length > LooksAhead || !await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return AtTheEnd;
            }
        }
    }
}
