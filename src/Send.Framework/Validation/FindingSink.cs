using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Send.Framework.Validation;

/// <summary>
/// Collects what is wrong with one document while it is read and judged, and hands it out in the order of the document. Keeps at most as
/// many findings as the options say and counts the rest; an error is never lost behind warnings, because validity hangs on it.
/// </summary>
internal sealed class FindingSink(ValidationOptions options)
{
    private readonly List<Entry> _kept = [];
    private readonly int _maximum = options.MaximumFindings;
    private bool _keptError;
    private long _leftOut;

    /// <summary>How many findings are kept.</summary>
    public int Count => _kept.Count;

    /// <summary>Whether as many findings are kept as may be.</summary>
    public bool IsFull => _kept.Count >= _maximum;

    /// <summary>Whether any finding was an error.</summary>
    public bool HasErrors => _keptError;

    /// <summary>Whether a finding of this code would be kept, so that its text is worth making.</summary>
    public bool Keeps(FindingCode code) => !IsFull || (code.Severity == Severity.Error && !_keptError);

    /// <summary>Adds a finding.</summary>
    /// <param name="code">The code.</param>
    /// <param name="path">A JSON Pointer to the value, or to the object that lacks it.</param>
    /// <param name="message">What is wrong and what would be right.</param>
    /// <param name="offset">The byte offset of the value, or -1 when the document did not come from text.</param>
    public void Add(FindingCode code, string path, string message, int offset = -1)
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

    /// <summary>Adds a finding whose texts are only put together when it is kept.</summary>
    public void Report(
        FindingCode code,
        Place place,
        [InterpolatedStringHandlerArgument("", nameof(code))] ref FindingText message,
        int offset)
    {
        if (Keeps(code))
        {
            Keep(new Entry(code, place.ToString(), message.Take(), offset));
        }
        else
        {
            _leftOut++;
        }
    }

    /// <summary>Everything that was kept, by place in the document and then in the order of adding, and a last finding when there was more.</summary>
    /// <param name="locate">Gives line and column of a byte offset; null when the document did not come from text.</param>
    public ImmutableArray<Finding> ToFindings(Func<int, TextPosition?>? locate = null)
    {
        if (_kept.Count == 0)
        {
            return [];
        }

        var findings = ImmutableArray.CreateBuilder<Finding>(_kept.Count + 1);
        foreach (var entry in _kept.OrderBy(e => e.Offset))
        {
            findings.Add(new Finding(
                entry.Code, entry.Path, entry.Message, entry.Offset < 0 || locate is null ? null : locate(entry.Offset)));
        }

        if (_leftOut > 0)
        {
            findings.Add(new Finding(
                FindingCodes.MoreFindings, "",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{_leftOut:N0} more {(_leftOut == 1 ? "finding was" : "findings were")} left out after the first {_maximum:N0}.")));
        }

        return findings.ToImmutable();
    }

    private void Keep(Entry entry)
    {
        if (IsFull)
        {
            // The first error takes the place of the last warning.
            _kept.RemoveAt(_kept.Count - 1);
            _leftOut++;
        }

        _kept.Add(entry);
        _keptError |= entry.Code.Severity == Severity.Error;
    }

    private readonly record struct Entry(FindingCode Code, string Path, string Message, int Offset);
}
