using System.Collections.Immutable;
using System.Reflection;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Inspections;

/// <summary>Which inspections the tests try, of every edition, kind and grade; the builder of the fixtures makes them.</summary>
internal static class Sample
{
    /// <summary>The editions of the package and those that the test assembly defines: static properties of a type in Frameworks/Editions.</summary>
    public static FrameworkCatalogue Catalogue { get; } = FrameworkCatalogue.BuiltIn.With(
        typeof(Sample).Assembly.GetTypes()
            .Where(t => t.Namespace == "Send.Framework.Tests.Frameworks.Editions")
            .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(p => p.PropertyType == typeof(InspectionFramework))
            .Select(p => (InspectionFramework)p.GetValue(null)!));

    public static InspectionFramework Edition(string id) => Catalogue.Get(id);

    /// <summary>A builder of an inspection whose report prints no more than grades.</summary>
    public static InspectionBuilder Bare(InspectionFramework edition, string kind, string? remit = null) =>
        (remit is null ? AnInspection.Of(edition, kind) : AnInspection.Of(edition, kind, remit))
            .WithReference(null).WithStated(null).WithoutImprovementAreas();

    /// <summary>The same with a grade on its first question.</summary>
    public static InspectionBuilder Graded(string edition, string kind, string grade) => Bare(Edition(edition), kind).WithOutcome(grade);

    /// <summary>A full inspection by its last day on site and the days of receipt and publication, where they are known.</summary>
    public static Inspection Full(string edition, string grade, string ended, string? received = null, string? published = null) =>
        Graded(edition, "full", grade).WithDates(new(Day(ended).PlusDays(-4), Day(ended), null, DayOrNull(received), DayOrNull(published))).Build();

    /// <summary>
    /// Every edition, kind and remit, early and late in its life, with each grade on one question and the strongest on the others, with a
    /// grade on every question that has it, and without grades.
    /// </summary>
    public static IEnumerable<Inspection> Everything() => Made.Everything;

    /// <summary>
    /// Every edition, kind and remit, with each reason for which an answer can be absent on every question; with and without the days of
    /// receipt and publication.
    /// </summary>
    public static IEnumerable<Inspection> WithoutAnswers() => Made.WithoutAnswers;

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
        yield return DatesFrom(edition.FirstDay(remit).PlusMonths(6));
        if (edition.Subject == SubjectKind.Provider)
        {
            yield return DatesFrom(edition.FirstDay(remit).PlusMonths(1));
            yield return DatesFrom((edition.LastDay(remit) ?? new(2027, 1, 1)).PlusMonths(-1));
        }
    }

    // Null stands for the progress of an area. A builder answers by itself where a grade is the strongest: a limit may leave it another.
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

    private static InspectionBuilder Answered(
        InspectionFramework edition, InspectionKind kind, string? remit, InspectionDates dates, Func<Question, Judgement?> answer) =>
        kind.Questions.Where(q => q.StatusOn(dates.FirstKnown, remit) is JudgedStatus.Judged or JudgedStatus.Uncertain).Aggregate(
            Bare(edition, kind.Code, remit).WithDates(dates),
            (builder, q) => q.Scale.Kind == ScaleKind.Narrative ? builder.WithProse(q.Code, "Leaders know the area well.")
                : answer(q) is { } judgement ? builder.WithJudgement(q.Code, judgement) : builder);

    private static Judgement? Answer(Question question, string? grade) =>
        grade is null ? Judgement.Absent(AbsenceReason.InsufficientEvidence)
        : question.IsRequired && question.Scale.Grades[0].Code == grade ? null
        : Judgement.Of(question.Scale.Get(grade));

    private static InspectionBuilder Progressed(InspectionBuilder builder, InspectionKind kind, string? grade) =>
        kind is { ProgressScale: { } progress, ImprovementRules.IsEmpty: false } && grade is not null
            ? builder.WithImprovementAreas(
                ImprovementArea.Of(kind.ImprovementRules[0].Kind, "Waits are too long.").WithProgress(Judgement.Of(progress.Get(grade))))
            : builder;

    private static InspectionDates DatesFrom(LocalDate day)
    {
        var monday = day.Next(IsoDayOfWeek.Monday);
        return new(monday, monday.PlusDays(4), published: monday.PlusDays(60));
    }

    private static LocalDate? DayOrNull(string? iso) => iso is null ? null : Day(iso);

    // Values that do not change, made once for all the tests that ask.
    private static class Made
    {
        public static readonly ImmutableArray<Inspection> Everything =
        [
            .. from edition in Catalogue.Editions
               from kind in edition.Kinds
               from remit in RemitsOf(edition)
               from dates in Times(edition, remit)
               from grades in Variations(kind)
               select Progressed(Answered(edition, kind, remit, dates, q => Answer(q, grades(q))), kind, grades(null)).Build(),
        ];

        public static readonly ImmutableArray<Inspection> WithoutAnswers =
        [
            .. from edition in Catalogue.Editions
               from kind in edition.Kinds
               from remit in RemitsOf(edition)
               from reason in AbsenceReasonExtensions.All
               let absent = Judgement.Absent(reason, reason == AbsenceReason.Unreadable ? "2" : null)
               from dates in Known(Times(edition, remit).First())
               select Answered(edition, kind, remit, dates, _ => absent).Build(),
        ];

        private static IEnumerable<string?> RemitsOf(InspectionFramework edition) =>
            edition.Remits.IsEmpty ? [null] : edition.Remits.Select(r => (string?)r.Code);
    }
}
