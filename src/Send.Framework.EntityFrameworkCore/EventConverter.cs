using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Send.Framework.Histories;
using Send.Framework.Serialization;

namespace Send.Framework.EntityFrameworkCore;

/// <summary>
/// An event as its canonical JSON: equal events have equal text. It is judged again when it is read; a row that was changed by hand throws
/// <see cref="SendJsonException"/> with every finding.
/// </summary>
/// <param name="reading">Limits, strictness and authorities; <see cref="ReadOptions.Default"/> when null.</param>
public sealed class EventConverter(ReadOptions? reading) : ValueConverter<HistoryEvent, string>(
    happened => SendJson.ToJson(happened),
    json => Read(json, reading))
{
    /// <summary>A converter with the usual limits.</summary>
    public EventConverter()
        : this(null)
    {
    }

    private static HistoryEvent Read(string json, ReadOptions? reading)
    {
        var result = SendJson.ReadEvent(Encoding.UTF8.GetBytes(json), reading);
        return result.TryGetValue(out var happened) ? happened : throw new SendJsonException(result.Findings);
    }
}
