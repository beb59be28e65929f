using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Send.Framework.Sources;

namespace Send.Framework.Validation;

/// <summary>
/// Collects what is wrong with one document while it is read and judged, and hands it out in the order of the document. Keeps at most as
/// many findings as the options say and counts the rest; an error is never lost behind warnings, because validity hangs on it.
/// </summary>
internal sealed class FindingSink
{
    private const int MostKept = 64;
    private const int Nowhere = int.MaxValue;

    private readonly object?[] _single = [null];
    private object?[] _parts = [];
    private int _partCount;
    private Entry[] _kept = [];
    private int _maximum;
    private bool _keptError;
    private long _leftOut;

    public FindingSink()
    {
    }

    public FindingSink(ValidationOptions options) => Begin(options);

    /// <summary>How many findings are kept.</summary>
    public int Count { get; private set; }

    /// <summary>Whether as many findings are kept as may be.</summary>
    public bool IsFull => Count >= _maximum;

    /// <summary>Whether any finding was an error.</summary>
    public bool HasErrors => _keptError;

    /// <summary>Takes up a document.</summary>
    public void Begin(ValidationOptions options) => _maximum = options.MaximumFindings;

    /// <summary>Whether a finding of this code would be kept, so that its text is worth making.</summary>
    public bool Keeps(FindingCode code) => !IsFull || (code.Severity == Severity.Error && !_keptError);

    /// <summary>Adds a finding.</summary>
    /// <param name="code">The code.</param>
    /// <param name="path">A JSON Pointer to the value, or to the place of a missing one.</param>
    /// <param name="message">What is wrong and what would be right.</param>
    /// <param name="offset">The byte offset of the value, or -1 when the document did not come from text.</param>
    public void Add(FindingCode code, string path, string message, int offset = -1) => AddWorded(code, path, message, offset);

    /// <summary>Adds a finding whose message is a text or a <see cref="Wording"/>.</summary>
    public void AddWorded(FindingCode code, string path, object message, int offset)
    {
        if (Keeps(code))
        {
            Keep(new Entry(code, path, message, offset));
        }
        else
        {
            _leftOut++;
        }
    }

    /// <summary>Adds a finding of a caller's own rule, which comes after all others and has no position in the text.</summary>
    public void AddOwn(FindingCode code, string path, object message) => AddWorded(code, path, message, Nowhere);

    /// <summary>Adds a finding whose texts are only put together when somebody asks for them.</summary>
    public void Report(
        FindingCode code,
        string path,
        [InterpolatedStringHandlerArgument("", nameof(code))] ref FindingText message,
        int offset,
        Source? source = null)
    {
        if (Keeps(code))
        {
            Keep(new Entry(code, path, message.Take(), offset, source));
        }
        else
        {
            _leftOut++;
        }
    }

    /// <summary>Everything that was kept, by place in the document and then in the order of adding, and a last finding when there was
    /// more.</summary>
    public ImmutableArray<Finding> ToFindings() => ToFindings([], null);

    /// <summary>The same, with the place of each in the text.</summary>
    /// <param name="utf8">The text in which the offsets are.</param>
    /// <param name="start">Where the text starts in what it is part of; null when the document did not come from text.</param>
    public ImmutableArray<Finding> ToFindings(ReadOnlySpan<byte> utf8, TextPosition? start)
    {
        if (Count == 0)
        {
            return [];
        }

        // The offset first and the order of adding second: sorting these moves nothing else.
        Span<long> order = Count <= MostKept ? stackalloc long[MostKept] : new long[Count];
        order = order[..Count];
        for (var i = 0; i < Count; i++)
        {
            order[i] = ((long)_kept[i].Offset << 32) | (uint)i;
        }

        order.Sort();
        var findings = new Finding[Count + (_leftOut > 0 ? 1 : 0)];
        var positions = new TextPositions(utf8, start ?? TextPositions.Start);
        for (var i = 0; i < Count; i++)
        {
            ref readonly var entry = ref _kept[(int)order[i]];
            var position = entry.Offset is < 0 or Nowhere || start is null ? null : positions.At(entry.Offset);
            findings[i] = new Finding(entry.Code, entry.Path, entry.Message, position, entry.Source);
        }

        if (_leftOut > 0)
        {
            findings[^1] = new Finding(
                FindingCodes.MoreFindings, "",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{_leftOut:N0} more {(_leftOut == 1 ? "finding was" : "findings were")} left out after the first {_maximum:N0}."));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(findings);
    }

    /// <summary>Forgets what was found.</summary>
    public void Clear()
    {
        _kept.AsSpan(0, Count).Clear();
        _kept = Count > MostKept ? [] : _kept;
        (Count, _keptError, _leftOut) = (0, false, 0);
    }

    /// <summary>Makes room for a message of about so many parts.</summary>
    internal void BeginMessage(int parts)
    {
        Debug.Assert(_partCount == 0, "A message was written and not taken.");
        _parts = parts == 1 ? _single : new object?[parts];
    }

    /// <summary>Notes a part of the message that is being written.</summary>
    internal void Note(object? part)
    {
        if (part is null or "")
        {
            return;
        }

        if (_partCount == _parts.Length)
        {
            // A sentence over several lines has more literals than holes.
            Array.Resize(ref _parts, 2 * _partCount);
        }

        _parts[_partCount++] = part;
    }

    /// <summary>The message that was noted: one text, or its parts with null behind the last.</summary>
    internal object TakeParts()
    {
        object message = _partCount == 0 ? "" : _partCount == 1 && _parts[0] is string only ? only : _parts;
        (_parts, _partCount) = ([], 0);
        return message;
    }

    private void Keep(Entry entry)
    {
        if (IsFull)
        {
            // The first error takes the place of the last warning.
            Count--;
            _leftOut++;
        }

        if (Count == _kept.Length)
        {
            Array.Resize(ref _kept, Math.Max(8, 2 * Count));
        }

        _kept[Count++] = entry;
        _keptError |= entry.Code.Severity == Severity.Error;
    }

    private readonly record struct Entry(FindingCode Code, string Path, object Message, int Offset, Source? Source = null);
}
