using Send.Framework.Frameworks;
using Send.Framework.Inspections;

namespace Send.Framework.Scheduling;

/// <summary>
/// Finds the days from which the follow-ups of one inspection are counted: recorded, given by the caller, estimated, or missing. Almost
/// all of them are counted from the same day, so the last one found is kept.
/// </summary>
internal struct AnchorBook(Inspection inspection, ScheduleOptions options)
{
    private Anchor? _last;

    public Anchor Find(AnchorEvent anchor)
    {
        if (_last is null || !ReferenceEquals(_last.Event, anchor))
        {
            _last = Make(anchor);
        }

        return _last;
    }

    private readonly Anchor Make(AnchorEvent anchor)
    {
        if (inspection.DateOf(anchor) is { } recorded)
        {
            return new(anchor, recorded, AnchorQuality.Stated);
        }

        if (!options.Dates.IsEmpty && options.Dates.TryGetValue(anchor, out var given))
        {
            return new(anchor, given, AnchorQuality.Stated);
        }

        return anchor == AnchorEvent.ReportReceived && inspection.Framework.ReceiptEstimate is { } estimate
            && inspection.Dates.Published is { } published
            && options.WorkingDays.TryAddWorkingDays(published, -estimate.WorkingDaysBeforePublication, out var day)
                ? new(anchor, day, AnchorQuality.Estimated, published, estimate.Source)
                : new(anchor, null, AnchorQuality.Missing);
    }
}
