using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using Send.Framework.Drafts;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>
/// Cuts a stream into documents, one to a line or one to an item of an array, holding no more than one of them at a time. A document over
/// the limit is passed over byte by byte, reported, and the next one is read.
/// </summary>
internal sealed partial class DocumentSplitter(Stream stream, int maximumBytes) : IDisposable
{
    private const int FirstBuffer = 64 * 1024;
    private const int LongestMark = 4;
    private const int AtTheEnd = -1;
    private const int TooManyBlanks = -2;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
    private int _end;
    private int _at;
    private int _start;
    private long _gone;
    private long _line = 1;
    private long _lineStart;
    private bool _isTooLarge;
    private TextPosition _startedAt = TextPositions.Start;
    private DocumentPiece _current;
    private IAsyncEnumerator<DocumentPiece>? _items;
    private bool _hasStarted;
    private bool _isOtherEncoding;

    private long Offset => _gone + _at;

    private TextPosition Here => new(Offset, _line, Offset - _lineStart + 1);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <summary>The document that was moved to; gone with the next move.</summary>
    public DocumentPiece Current => _current;

    /// <summary>Moves to the next document, and answers false at the end.</summary>
    public ValueTask<bool> MoveNextAsync(DocumentSequence sequence, CancellationToken cancellationToken)
    {
        // A line that is here already is not waited for, and would not notice.
        cancellationToken.ThrowIfCancellationRequested();
        return TryMoveNext() ? new(true) : MoveOnAsync(sequence, cancellationToken);
    }

    // A line that has been read already needs no waiting for the stream.
    private bool TryMoveNext()
    {
        if (!_hasStarted || _isOtherEncoding || _items is not null || !SkipBlanks()
            || _buffer.AsSpan(_at, _end - _at).IndexOf((byte)'\n') is not (>= 0 and var feed))
        {
            return false;
        }

        Begin();
        _at += feed;
        CheckSize();
        if (MayGoOn())
        {
            _at = _start;
            return false;
        }

        _current = Line();
        return true;
    }

    private async ValueTask<bool> MoveOnAsync(DocumentSequence sequence, CancellationToken cancellationToken)
    {
        if (!_hasStarted)
        {
            await SkipByteOrderMarkAsync(cancellationToken).ConfigureAwait(false);
            if (JsonRemedies.OtherEncoding(_buffer.AsSpan(0, _end)) is { } other)
            {
                // Its line feeds are not those of UTF-8: nothing behind this place can be cut.
                _current = new(ReadOnlyMemory<byte>.Empty, Here, FindingCodes.NotUtf8, other);
                (_hasStarted, _isOtherEncoding) = (true, true);
                return true;
            }

            var isArray = sequence == DocumentSequence.Array
                || (sequence == DocumentSequence.NotStated && await NextAsync(cancellationToken).ConfigureAwait(false) == '[');
            _items = isArray ? ItemsAsync(cancellationToken).GetAsyncEnumerator(cancellationToken) : null;
            _hasStarted = true;
        }

        if (_isOtherEncoding)
        {
            return false;
        }

        if (_items is null)
        {
            return await MoveToLineAsync(sequence, cancellationToken).ConfigureAwait(false);
        }

        var hasItem = await _items.MoveNextAsync().ConfigureAwait(false);
        _current = hasItem ? _items.Current : default;
        return hasItem;
    }

    private async ValueTask<bool> MoveToLineAsync(DocumentSequence sequence, CancellationToken cancellationToken)
    {
        if (await NextAsync(cancellationToken).ConfigureAwait(false) < 0 && !IsLongBlankLine)
        {
            return false;
        }

        Begin();
        while (!MoveToLineFeed() && await FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        var goesOn = await GoesOnAsync(sequence, cancellationToken).ConfigureAwait(false)
            && await MoveToEndOfDocumentAsync(cancellationToken).ConfigureAwait(false);

        // Unless there is said to be one document to a line, a document may take several lines.
        var last = _line;
        _current = Line();
        _current = goesOn && sequence == DocumentSequence.Lines ? OverLines(_current.Start, last) : _current;
        return true;
    }

    private async IAsyncEnumerable<DocumentPiece> ItemsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var first = await NextAsync(cancellationToken, since: 0).ConfigureAwait(false);
        if (first != '[')
        {
            yield return first == TooManyBlanks
                ? Fault(FindingCodes.TooLarge, $"There are more than {maximumBytes} bytes of white space before the first document.")
                : Fault(FindingCodes.WrongType, "Expected an array of documents, which begins with [.");
            yield break;
        }

        Step();
        for (var isFirst = true; ; isFirst = false)
        {
            var next = await NextAsync(cancellationToken).ConfigureAwait(false);
            if (next == ']' && isFirst)
            {
                break;
            }

            if (next == TooManyBlanks)
            {
                yield return Fault(FindingCodes.TooLarge, $"There are more than {maximumBytes} bytes of white space before the next document.");
                yield break;
            }

            if (next is ',' or ']')
            {
                yield return Fault(FindingCodes.MalformedJson, "There is a comma but no document after it. JSON does not allow trailing commas.");
            }
            else if (next >= 0)
            {
                Begin();
                var item = new ItemScan();
                while (!MoveToEndOfItem(item) && await FillAsync(cancellationToken).ConfigureAwait(false))
                {
                }

                yield return Piece();
                next = await NextAsync(cancellationToken).ConfigureAwait(false);
            }

            if (next == ']')
            {
                break;
            }

            if (next < 0)
            {
                yield return Fault(FindingCodes.MalformedJson, "The input ends before the array does.");
                yield break;
            }

            Step();
        }

        Step();
        if (await NextAsync(cancellationToken).ConfigureAwait(false) >= 0)
        {
            yield return Fault(FindingCodes.TrailingContent, "The array ends before this point, but there is more after it.");
        }
    }

    private DocumentPiece Fault(FindingCode code, string message) => new(ReadOnlyMemory<byte>.Empty, Here, code, message);

    private DocumentPiece Piece() => _isTooLarge
        ? new(ReadOnlyMemory<byte>.Empty, _startedAt, FindingCodes.TooLarge, $"The document has more than {maximumBytes} bytes.")
        : new(_buffer.AsMemory(_start, _at - _start), _startedAt);

    private static DocumentPiece OverLines(TextPosition start, long last) => new(
        ReadOnlyMemory<byte>.Empty, start, FindingCodes.MalformedJson,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The document that begins here continues to line {last}. In a file with one document to a line, each document must be on one line. Put it on one line, or read the file as a single document or an array."));

    // The line feed after it is passed over, so that a line that is too long is not met again.
    private DocumentPiece Line()
    {
        var piece = Piece();
        if (_at < _end)
        {
            Step();
        }
        else
        {
            _lineStart = Offset;
        }

        return piece;
    }

    // The blanks before a document are part of its line.
    private void Begin()
    {
        _start = _at;
        _startedAt = Here;
        _isTooLarge = IsLongBlankLine;
    }

    // So many blanks that no document fits in the line any more.
    private bool IsLongBlankLine => _items is null && Offset - _lineStart > maximumBytes;

    private bool MoveToLineFeed()
    {
        var rest = _buffer.AsSpan(_at, _end - _at);
        var feed = rest.IndexOf((byte)'\n');
        _at += feed < 0 ? rest.Length : feed;
        CheckSize();
        return feed >= 0;
    }

    // To the comma or bracket that ends an item: the first one that is in no text and in no other object or list.
    private bool MoveToEndOfItem(ItemScan item)
    {
        for (; _at < _end; _at++)
        {
            var b = _buffer[_at];
            if (b == '\n')
            {
                NewLine();
            }

            if (item.EndsBefore(b))
            {
                CheckSize();
                return true;
            }
        }

        CheckSize();
        return false;
    }

    private void CheckSize()
    {
        if (_at - _start > maximumBytes)
        {
            _isTooLarge = true;
        }

        if (_isTooLarge)
        {
            _start = _at;
        }
    }

    /// <summary>The next byte that is not blank, without taking it; less than zero at the end, and in an array after more blanks than fit.</summary>
    private async ValueTask<int> NextAsync(CancellationToken cancellationToken, long? since = null)
    {
        var from = since ?? Offset;
        while (!SkipBlanks())
        {
            _start = _at;
            if (_items is not null && Offset - from > maximumBytes)
            {
                return TooManyBlanks;
            }

            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return AtTheEnd;
            }
        }

        return _items is not null && Offset - from > maximumBytes ? TooManyBlanks : _buffer[_at];
    }

    private bool SkipBlanks()
    {
        for (; _at < _end; Step())
        {
            if (_buffer[_at] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') || (_buffer[_at] == '\n' && IsLongBlankLine))
            {
                return true;
            }
        }

        return false;
    }

    private void Step()
    {
        if (_at < _end && _buffer[_at] == '\n')
        {
            NewLine();
        }

        _at++;
    }

    private void NewLine()
    {
        _line++;
        _lineStart = Offset + 1;
    }

    private async ValueTask SkipByteOrderMarkAsync(CancellationToken cancellationToken)
    {
        while (_end < LongestMark && await FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        if (_end >= 3 && _buffer.AsSpan(0, 3).SequenceEqual<byte>([0xEF, 0xBB, 0xBF]))
        {
            _at = 3;
        }
    }

    /// <summary>Reads more behind what is kept from the start of the document, and answers false at the end of the stream.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _gone += _start;
            (_at, _end, _start) = (_at - _start, _end - _start, 0);
        }

        if (_end == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * _buffer.Length);
            _buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }
}
