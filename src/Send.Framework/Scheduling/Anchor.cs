using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Sources;

namespace Send.Framework.Scheduling;

/// <summary>The day that a follow-up is counted from, and how well it is known.</summary>
public sealed record Anchor
{
    internal Anchor(
        AnchorEvent @event, LocalDate? date, AnchorQuality quality, LocalDate? estimatedFrom = null, ReceiptEstimate? estimate = null,
        LocalDate? earliest = null, LocalDate? latest = null)
    {
        Event = @event;
        Date = date;
        Quality = quality;
        EstimatedFrom = estimatedFrom;
        Estimate = estimate;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The event on that day.</summary>
    public AnchorEvent Event { get; }

    /// <summary>The day, or null when it is missing.</summary>
    public LocalDate? Date { get; }

    /// <summary>The first day that it may have been, inclusive; null unless the day is estimated and the estimate has a range.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last day that it may have been, inclusive; null unless the day is estimated and the estimate has a range.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Whether the day is stated, estimated or missing.</summary>
    public AnchorQuality Quality { get; }

    /// <summary>The day of publication that an estimate was made from; null unless the day is estimated.</summary>
    public LocalDate? EstimatedFrom { get; }

    /// <summary>The source of the estimate; null unless the day is estimated.</summary>
    public Source? EstimateSource => Estimate?.Source;

    internal ReceiptEstimate? Estimate { get; }
}
