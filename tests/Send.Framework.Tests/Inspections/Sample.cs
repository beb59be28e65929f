using System.Reflection;
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

    /// <summary>The editions of the package and those that the test assembly defines: static properties of a type in Frameworks/Editions.</summary>
    public static FrameworkCatalogue Catalogue { get; } = FrameworkCatalogue.BuiltIn.With(
        typeof(Sample).Assembly.GetTypes()
            .Where(t => t.Namespace == "Send.Framework.Tests.Frameworks.Editions")
            .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(p => p.PropertyType == typeof(InspectionFramework))
            .Select(p => (InspectionFramework)p.GetValue(null)!));

    public static InspectionFramework Edition(string id) => Catalogue.Get(id);

    /// <summary>Dates of a visit from Monday to Friday that lie in the edition, published some nine weeks later.</summary>
    public static InspectionDates DatesIn(InspectionFramework edition, string? remit = null) => DatesFrom(edition.FirstDay(remit).PlusMonths(6));

    /// <summary>An inspection of a kind with a grade on its one question, or on the progress of its areas where it has no question.</summary>
    public static Inspection Of(
        string edition, string kind, string? grade = null, InspectionDates? dates = null, StatedNextSteps? stated = null)
    {
        var (framework, found) = (Edition(edition), Edition(edition).GetKind(kind));
        return Make(framework, found, null, dates ?? DatesIn(framework), _ => grade, stated);
    }

    /// <summary>A full inspection by its last day on site and the days of receipt and publication, where they are known.</summary>
    public static Inspection Full(string edition, string grade, string ended, string? received = null, string? published = null) =>
        Of(edition, "full", grade, new(Day(ended).PlusDays(-4), Day(ended), null, DayOrNull(received), DayOrNull(published)));

    /// <summary>
    /// Every edition, kind and remit, early and late in its life, with each grade on one question and the strongest on the others, with a
    /// grade on every question that has it, and without grades.
    /// </summary>
    public static IEnumerable<Inspection> Everything() =>
        from edition in Catalogue.Editions
        from kind in edition.Kinds
        from remit in edition.Remits.IsEmpty ? [null] : edition.Remits.Select(r => (string?)r.Code)
        from dates in Times(edition, remit)
        from grades in Variations(kind)
        select Make(edition, kind, remit, dates, grades, null);

    /// <summary>
    /// Every edition, kind and remit, with each reason for which an answer can be absent on every question; with and without the days of
    /// receipt and publication.
    /// </summary>
    public static IEnumerable<Inspection> WithoutAnswers() =>
        from edition in Catalogue.Editions
        from kind in edition.Kinds
        from remit in edition.Remits.IsEmpty ? [null] : edition.Remits.Select(r => (string?)r.Code)
        from reason in AbsenceReasonExtensions.All
        from dates in Known(DatesIn(edition, remit))
        select Inspection.Create(
            edition, kind, SubjectOf(edition, remit), dates,
            kind.Questions.Where(q => q.StatusOn(dates.FirstKnown, remit) is JudgedStatus.Judged or JudgedStatus.Uncertain)
                .Select(q => new AnsweredQuestion(q, q.Scale.Kind == ScaleKind.Narrative ? Judgement.Narrative("Leaders know the area well.")
                    : Judgement.Absent(reason, reason == AbsenceReason.Unreadable ? "2" : null))));

    /// <summary>The same visit with everything known, with nothing beside its days, and with receipt or publication alone.</summary>
    public static IEnumerable<InspectionDates> Known(InspectionDates dates)
    {
        var received = dates.Published!.Value.PlusDays(-10);
        yield return dates;
        yield return new(dates.FirstKnown, dates.LastKnown);
        yield return new(dates.FirstKnown, dates.LastKnown, reportReceived: received);
        yield return new(dates.FirstKnown, dates.LastKnown, dates.FirstKnown.PlusDays(-7), received, dates.Published);
    }

    private static IEnumerable<InspectionDates> Times(InspectionFramework edition, string? remit)
    {
        yield return DatesIn(edition, remit);
        if (edition.Subject == SubjectKind.Provider)
        {
            yield return DatesFrom(edition.FirstDay(remit).PlusMonths(1));
            yield return DatesFrom((edition.LastDay(remit) ?? new(2027, 1, 1)).PlusMonths(-1));
        }
    }

    private static IEnumerable<Func<Question?, string?>> Variations(InspectionKind kind)
    {
        yield return _ => null;
        foreach (var grade in kind.ProgressScale?.Grades ?? [])
        {
            yield return question => question is null ? grade.Code : question.Scale.Grades.FirstOrDefault()?.Code;
        }

        foreach (var varied in kind.Questions)
        {
            foreach (var grade in varied.Scale.Grades)
            {
                yield return question => question == varied ? grade.Code : question?.Scale.Grades.FirstOrDefault()?.Code;
                if (kind.Questions.Any(q => !q.IsRequired))
                {
                    yield return question => question == varied ? grade.Code : question is { IsRequired: true } ? question.Scale.Grades.FirstOrDefault()?.Code : null;
                }
            }
        }

        if (kind.Questions.Length > 1)
        {
            foreach (var code in kind.Questions.SelectMany(q => q.Scale.Grades).Select(g => g.Code).Distinct())
            {
                yield return question => question is null ? null
                    : question.Scale.TryGet(code, out var grade) ? grade.Code : question.Scale.Grades.FirstOrDefault()?.Code;
            }
        }
    }

    private static Inspection Make(
        InspectionFramework edition, InspectionKind kind, string? remit, InspectionDates dates, Func<Question?, string?> grades, StatedNextSteps? stated)
    {
        var answers = kind.Questions
            .Where(q => q.StatusOn(dates.FirstKnown, remit) is JudgedStatus.Judged or JudgedStatus.Uncertain)
            .ToDictionary(q => q.Code, q => q.Scale.Kind == ScaleKind.Narrative ? Judgement.Narrative("Leaders know the area well.")
                : grades(q) is { } code ? Judgement.Of(q.Scale.Get(code)) : Judgement.Absent(AbsenceReason.InsufficientEvidence));
        foreach (var limit in kind.LimitingRules.Where(l => l.IsBinding
            && l.When.IsMet(q => answers.GetValueOrDefault(q)?.Grade, [], kind, remit, dates.Started)))
        {
            if (answers.GetValueOrDefault(limit.Question)?.Grade is { } limited && limited.Scale.IsStronger(limited, limited.Scale.Get(limit.AtBest)))
            {
                answers[limit.Question] = Judgement.Of(limited.Scale.Get(limit.AtBest));
            }
        }

        return Inspection.Create(
            edition, kind, SubjectOf(edition, remit), dates,
            kind.Questions.Where(q => answers.ContainsKey(q.Code)).Select(q => new AnsweredQuestion(q, answers[q.Code])),
            kind.ProgressScale is { } progress && grades(null) is { } found && !kind.ImprovementRules.IsEmpty
                ? [ImprovementArea.Of(kind.ImprovementRules[0].Kind, "Waits are too long.").WithProgress(Judgement.Of(progress.Get(found)))]
                : null,
            stated);
    }

    private static InspectionSubject SubjectOf(InspectionFramework edition, string? remit) => edition.Subject == SubjectKind.Partnership
        ? Rotherham
        : Provider.Of(edition.Registers.IsEmpty ? "a-register" : edition.Registers[0], edition.Registers is ["dfe-code", ..] ? "372" : "139588",
            edition.Registers is ["dfe-code", ..] ? "Rotherham" : "A provider", null, remit);

    private static InspectionDates DatesFrom(LocalDate day)
    {
        var monday = day.Next(IsoDayOfWeek.Monday);
        return new(monday, monday.PlusDays(4), published: monday.PlusDays(60));
    }

    private static LocalDate? DayOrNull(string? iso) => iso is null ? null : Day(iso);
}
