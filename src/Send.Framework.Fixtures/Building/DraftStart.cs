using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Time;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Fixtures.Building;

/// <summary>The valid drafts that builders start from.</summary>
internal static class DraftStart
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    public static Draft Of(InspectionFramework framework, InspectionKind kind, string? remit)
    {
        var started = FirstWeek(framework, remit);
        var ended = started.PlusDays(DaysOnSite(kind) - 1);
        return new Draft
        {
            Framework = framework,
            Kind = kind,
            Reference = "90000001",
            PartnershipName = "Rotherham Local Area Partnership",
            AuthorityName = "Rotherham Metropolitan Borough Council",
            DfeCode = "372",
            GssCode = "E08000018",
            Started = started,
            Ended = ended,
            Published = kind.PublishesReport
                ? Calendar.AddWorkingDays(ended, (int)(kind.Visit?.WorkingDaysToPublication?.Median ?? 30))
                : null,
            Provider = framework.Subject == SubjectKind.Provider
                ? framework.Registers is ["dfe-code", ..]
                    ? new("Rotherham Metropolitan Borough Council", "dfe-code", "372", null, remit)
                    : new("Example provider", framework.Registers is [var register, ..] ? register : "example-register", "100001", null, remit)
                : null,
        };
    }

    public static Draft Like(Inspection inspection) => new Draft
    {
        Framework = inspection.Framework,
        Kind = inspection.Kind,
        Reference = inspection.Reference,
        JudgementsFollow = false,
        Judgements = [.. inspection.Judgements.Select(a => new JudgementEntry(a.Question.Code, DocumentParts.Of(a.Judgement)))],
        AreasFollow = false,
        Areas = inspection.ImprovementAreasRecorded ? inspection.ImprovementAreas : null,
        StatedFollows = false,
        Stated = inspection.Stated,
    }.With(inspection.Subject).With(inspection.Dates);

    // The first ordinary week that lies far enough into the edition for every notice to do so too.
    private static LocalDate FirstWeek(InspectionFramework framework, string? remit)
    {
        var monday = framework.FirstDay(remit).PlusWeeks(20).Next(IsoDayOfWeek.Monday);
        while (monday.Month is 8 or 12 or 1 || monday is { Month: 10, Day: > 18 }
            || !Enumerable.Range(0, 5).All(day => Calendar.IsWorkingDay(monday.PlusDays(day))))
        {
            monday = monday.PlusWeeks(1);
        }

        return monday;
    }

    private static int DaysOnSite(InspectionKind kind) => kind switch
    {
        { PublishesReport: false } => 1,
        { Visit.DaysOnSite: { } usual } => (int)(usual.Median ?? usual.Maximum),
        { Code: "full" } => 5,
        _ => 3,
    };
}
