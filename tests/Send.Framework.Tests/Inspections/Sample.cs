using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Inspections;

/// <summary>Valid inspections of every edition, kind and grade, for a test to vary in one respect.</summary>
internal static class Sample
{
    public static Partnership Rotherham { get; } = Partnership.Of(
        LocalAuthority.Of("Rotherham Metropolitan Borough Council", DfeCode.Parse("372")), name: "Rotherham Local Area Partnership");

    public static InspectionFramework Edition(string id) => FrameworkCatalogue.BuiltIn.Find(id);

    /// <summary>Dates of a visit from Monday to Friday that lie in the edition, published eight weeks later.</summary>
    public static InspectionDates DatesIn(InspectionFramework edition)
    {
        var monday = edition.InForceFrom.PlusMonths(6).Next(IsoDayOfWeek.Monday);
        return new(monday, monday.PlusDays(4), published: monday.PlusDays(60));
    }

    /// <summary>An inspection of a kind with a grade on its one question, or on the progress of its areas where it has no question.</summary>
    public static Inspection Of(
        string edition, string kind, string? grade = null, InspectionDates? dates = null, StatedNextSteps? stated = null) =>
        Of(Edition(edition), Edition(edition).FindKind(kind), grade, dates, stated);

    public static Inspection Of(
        InspectionFramework edition, InspectionKind kind, string? grade = null, InspectionDates? dates = null, StatedNextSteps? stated = null) =>
        Inspection.Create(
            edition, kind, Rotherham, dates ?? DatesIn(edition),
            kind.Questions.Select(q => new AnsweredQuestion(q, grade is null
                ? Judgement.Absent(AbsenceReason.InsufficientEvidence)
                : Judgement.Of(q.Scale.Find(grade)))),
            kind.Questions.IsEmpty && kind.ProgressScale is { } progress && grade is not null
                ? [ImprovementArea.Of(kind.ImprovementRules[0].Kind, "Waits are too long.").WithProgress(Judgement.Of(progress.Find(grade)))]
                : null,
            stated);

    /// <summary>A full inspection by its last day on site and the days of receipt and publication, where they are known.</summary>
    public static Inspection Full(string edition, string grade, string ended, string? received = null, string? published = null) =>
        Of(edition, "full", grade, new(Day(ended).PlusDays(-4), Day(ended), null, DayOrNull(received), DayOrNull(published)));

    /// <summary>Every edition, kind and grade, and each kind without a grade.</summary>
    public static IEnumerable<Inspection> Everything() =>
        from edition in FrameworkCatalogue.BuiltIn.Editions
        from kind in edition.Kinds
        from grade in (kind.Questions.FirstOrDefault()?.Scale ?? kind.ProgressScale)?.Grades.Select(g => g.Code).Append(null) ?? [null]
        select Of(edition, kind, grade);

    private static LocalDate? DayOrNull(string? iso) => iso is null ? null : Day(iso);
}
