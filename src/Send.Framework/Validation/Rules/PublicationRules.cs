using NodaTime;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Time;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// A report is received some days before it is published, is published as long after the visit as reports usually are, and not in the silence
/// before elections. Nothing here is wrong by itself, so nothing here is an error. Holds for kinds of inspection that publish a report; the
/// ranges and the silences are part of the edition.
/// </summary>
internal static class PublicationRules
{
    public static void Apply(InspectionCase file)
    {
        if (file.Kind is not { } kind || !file.Document.Dates.IsGiven)
        {
            return;
        }

        var dates = file.Document.Dates;
        if (!kind.PublishesReport)
        {
            CheckNone(file, kind, dates.ReportReceived, "received");
            CheckNone(file, kind, dates.Published, "published");
            return;
        }

        if (dates.Published.IsGiven && file.Framework!.WorkingDays.TryGet(dates.Published.Rank, out var published))
        {
            CheckDelay(file, kind, published, dates);
            CheckReceipt(file, published, dates);
            CheckElections(file, dates.Published.Value, dates);
        }
    }

    private static void CheckNone(InspectionCase file, InspectionKind kind, DateField date, string verb)
    {
        if (date.IsGiven)
        {
            file.Findings.Report(
                FindingCodes.ReportOfUnpublishedKind, date,
                $"A report {verb} on {date.Value} is recorded, but no report is published on {kind.Named()}.");
        }
    }

    private static void CheckDelay(InspectionCase file, InspectionKind kind, CoveredDay published, DatesPart dates)
    {
        if (dates.VisitIsNotRecorded)
        {
            CheckWithinEdition(file, dates);
            return;
        }

        if (!dates.Ended.IsGiven || dates.Ended > dates.Published || !file.Framework!.WorkingDays.TryGet(dates.Ended.Rank, out var ended))
        {
            return;
        }

        if (kind.Visit?.WorkingDaysToPublication is not { } usual)
        {
            CheckPlausible(file, dates);
            return;
        }

        var days = ended.WorkingDaysTo(published);
        if (!usual.Includes(days))
        {
            file.Findings.Report(
                FindingCodes.UnusualPublicationTime, dates.Published, usual.Source,
                $"The report was published {days:N0} working {(days == 1 ? "day" : "days")} after the visit ended, unusually "
                + $"{(days < usual.Minimum ? "early" : "late")}: the {usual.Count} reports that were counted took {usual.Minimum} to "
                + $"{usual.Maximum}{Median(usual)}.");
        }
    }

    // Of a visit whose days are not recorded, that it was under the edition at all.
    private static void CheckWithinEdition(InspectionCase file, DatesPart dates)
    {
        if (dates.Notified.IsMissing && file.Framework!.LastDay(file.Remit?.Code) is { } last && dates.Published.Value > last.PlusYears(1))
        {
            file.Findings.Report(
                FindingCodes.ImplausiblePublication, dates.Published,
                $"The report was published on {dates.Published.Value}, more than a year after {file.Framework.Named()} ended on {last}; the days of the visit are not recorded.");
        }
    }

    // Where no reports were counted, only what can hardly be.
    private static void CheckPlausible(InspectionCase file, DatesPart dates)
    {
        var (ended, published) = (dates.Ended.Value, dates.Published.Value);
        if (published == ended)
        {
            file.Findings.Report(
                FindingCodes.ImplausiblePublication, dates.Published, $"The report was published on {published}, the last day of the visit.");
        }
        else if (published > ended.PlusYears(1))
        {
            file.Findings.Report(
                FindingCodes.ImplausiblePublication, dates.Published,
                $"The report was published on {published}, more than a year after the visit ended on {ended}.");
        }
    }

    private static void CheckReceipt(InspectionCase file, CoveredDay published, DatesPart dates)
    {
        if (file.Framework!.ReceiptEstimate is not { ImplausibleAfter: { } longest } estimate || !dates.ReportReceived.IsGiven
            || dates.ReportReceived > dates.Published || !file.Framework!.WorkingDays.TryGet(dates.ReportReceived.Rank, out var received))
        {
            return;
        }

        var days = received.WorkingDaysTo(published);
        if (days > longest)
        {
            file.Findings.Report(
                FindingCodes.ReceivedLongBeforePublication, dates.ReportReceived, estimate.Source,
                $"The report was received {days:N0} working days before it was published; about {estimate.WorkingDaysBeforePublication} are usual. This may be the "
                + $"date of the draft.");
        }
    }

    private static void CheckElections(InspectionCase file, LocalDate published, DatesPart dates)
    {
        // A general election comes first.
        PublicationSilence? silence = null;
        foreach (var possible in file.Framework!.PublicationSilences)
        {
            if (possible.Covers(published) && (silence is null || possible.IsGeneral))
            {
                silence = possible;
            }
        }

        if (silence is null)
        {
            return;
        }

        if (silence.IsGeneral)
        {
            file.Findings.Report(
                FindingCodes.PublishedBeforeGeneralElection, dates.Published, silence.Source,
                $"The report was published on {published}, in the {silence.Days} days before the general election "
                + $"of {silence.PollingDay}, when no local reports are published.");
        }
        else
        {
            file.Findings.Report(
                FindingCodes.PublishedBeforeLocalElections, dates.Published, silence.Source,
                $"The report was published on {published}, in the {silence.Days} days before the local elections "
                + $"of {silence.PollingDay}. Reports on areas with elections are usually held back.");
        }
    }

    private static string Median(ObservedRange usual) =>
        usual.Median is { } median ? FormattableString.Invariant($", with a median of {median}") : "";
}
