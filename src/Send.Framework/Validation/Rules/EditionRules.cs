using NodaTime;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// An inspection belongs to the edition that was in force, for its remit, on the day it was notified (docs/decisions/0002). Holds for every
/// edition; the days are part of the edition.
/// </summary>
internal static class EditionRules
{
    public static void Apply(InspectionCase file)
    {
        var dates = file.Document.Dates;
        var notified = dates.Notified.Given;
        if (file.Framework is not { } framework || file.Kind is not { } kind)
        {
            return;
        }

        if (dates.VisitIsNotRecorded)
        {
            CheckWithoutVisit(file, framework, dates);
            return;
        }

        if (dates.Started.Given is not { } started || EditionInForce.Allows(framework, kind, notified, started, file.Remit?.Code))
        {
            return;
        }

        file.Findings.Report(
            FindingCodes.EditionNotInForce, file.Document.Framework,
            $"{framework.Named()} {Span(framework, file.Remit)}; the {(notified is null ? "visit started" : "inspection was notified")} on "
            + $"{notified ?? started}.{Then(file, framework, notified ?? started)}");
    }

    // The notification decides. Where only the report's days are known it lies before them, and how long before is not known.
    private static void CheckWithoutVisit(InspectionCase file, InspectionFramework framework, DatesPart dates)
    {
        var notified = dates.Notified.Given;
        if ((notified ?? dates.ReportReceived.Given ?? dates.Published.Given) is not { } known
            || EditionInForce.AllowsWithoutVisit(framework, notified, known, file.Remit?.Code))
        {
            return;
        }

        file.Findings.Report(
            FindingCodes.EditionNotInForce, file.Document.Framework,
            $"{framework.Named()} {Span(framework, file.Remit)}; the "
            + $"{(notified is not null ? "inspection was notified" : dates.ReportReceived.IsGiven ? "report was received" : "report was published")} on "
            + $"{known}.{Then(file, framework, known)}");
    }

    private static Later Span(InspectionFramework framework, Remit? remit) => new(
        static (f, r, _) =>
        {
            var (framework, remit) = ((InspectionFramework)f, (Remit?)r);
            var from = framework.FirstDay(remit?.Code).ToWords();
            return (framework.LastDay(remit?.Code) is { } last ? $"was in force from {from} to {last.ToWords()}" : $"is in force from {from}")
                + (remit is null ? "" : $" for the remit '{remit.Code}'");
        },
        framework, remit);

    private static Wording? Then(InspectionCase file, InspectionFramework framework, LocalDate on) =>
        file.Catalogue.TryGetInForce(on, framework.Family, out var then, file.Remit?.Code)
            ? new($" In force at the time: '{then.Id}'.", $" In force at the time: {then.Name}.")
            : null;
}
