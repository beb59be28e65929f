using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;

namespace Send.Framework.Scheduling;

/// <summary>
/// Finds the days that the follow-ups of one inspection are counted from: recorded, given by the caller, estimated, or missing. Almost
/// all of them are counted from the same day, so the last one found is kept.
/// </summary>
internal struct AnchorBook(Inspection inspection, ScheduleOptions options)
{
    private LocalDate _day;
    private Anchor? _anchor;

    /// <summary>The event that was looked for last.</summary>
    public AnchorEvent? Event { get; private set; }

    /// <summary>How its day is known.</summary>
    public AnchorQuality Quality { get; private set; }

    /// <summary>Looks for the day of an event; false when it is missing.</summary>
    public bool TryGet(AnchorEvent anchor, out LocalDate day)
    {
        if (!ReferenceEquals(Event, anchor))
        {
            Event = anchor;
            _anchor = null;
            Find();
        }

        day = _day;
        return Quality != AnchorQuality.Missing;
    }

    /// <summary>The first event whose day is known or, if there is none, the first event.</summary>
    public bool TryFindFirst(FollowUpRule rule, out LocalDate day)
    {
        foreach (var candidate in rule.Anchors)
        {
            if (TryGet(candidate, out day))
            {
                return true;
            }
        }

        return TryGet(rule.Anchors.IsEmpty ? AnchorEvent.ReportReceived : rule.Anchors[0], out day) && !rule.Anchors.IsEmpty;
    }

    /// <summary>The last day that an estimated day may have been; null where the estimate has no range.</summary>
    public LocalDate? LatestEstimate() => Quality == AnchorQuality.Estimated ? ToAnchor().Latest : null;

    /// <summary>What was found last, as the value that a follow-up shows; one for all that share it.</summary>
    public Anchor ToAnchor() => _anchor ??= Quality == AnchorQuality.Estimated && Estimation() is ({ } published, { } estimate)
        ? Estimated(published, estimate)
        : new(Event!, Quality == AnchorQuality.Missing ? null : _day, Quality);

    private readonly Anchor Estimated(LocalDate published, ReceiptEstimate estimate)
    {
        if (!estimate.HasRange || !options.WorkingDays.TryAddToIso(published, -estimate.MostWorkingDays, out var earliest)
            || !options.WorkingDays.TryAddToIso(published, -estimate.FewestWorkingDays, out var latest))
        {
            return new(Event!, _day, Quality, published, estimate);
        }

        return new(Event!, _day, Quality, published, estimate, earliest, latest);
    }

    // The receipt of the report itself by its edition; of another report as the caller has it.
    private readonly (LocalDate? Published, ReceiptEstimate? Estimate) Estimation() =>
        Event == AnchorEvent.ReportReceived ? (inspection.Dates.Published, inspection.Framework.ReceiptEstimate)
        : !options.Estimates.IsEmpty && options.Estimates.TryGetValue(Event!, out var given) ? given
        : default;

    private void Find()
    {
        if (inspection.DateOf(Event!) is { } recorded)
        {
            (_day, Quality) = (recorded, AnchorQuality.Stated);
        }
        else if (!options.Dates.IsEmpty && options.Dates.TryGetValue(Event!, out var given))
        {
            (_day, Quality) = (given, AnchorQuality.Stated);
        }
        else if (Estimation() is ({ } published, { } estimate)
            && options.WorkingDays.TryAddToIso(published, -estimate.WorkingDaysBeforePublication, out var day))
        {
            (_day, Quality) = (day, AnchorQuality.Estimated);
        }
        else
        {
            (_day, Quality) = (default, AnchorQuality.Missing);
        }
    }
}
