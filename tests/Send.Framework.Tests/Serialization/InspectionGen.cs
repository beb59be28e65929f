using System.Collections.Immutable;
using CsCheck;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Time;

namespace Send.Framework.Tests.Serialization;

/// <summary>Valid inspections of every built-in edition and kind, with texts that are awkward to write as JSON.</summary>
internal static class InspectionGen
{
    private static readonly Gen<string> Awkward = Any(
        "plain", "it's \"quoted\"", "back\\slash/slash", "tab\tfeed\n\r", "é ü ß Ŵ", "日本", "\U0001F600", "<script>&amp;", "\u2028\u2029",
        "\u0001\u001f\u007f",
        "~1~0", "null", "{}", "\uFFFD\uFEFF");

    private static readonly Gen<string> Words = Gen.Select(Awkward, Gen.String[0, 20]).Select((a, b) => Clean($"x{a}{b}"));

    public static Gen<Inspection> Valid { get; } =
        from framework in Any([.. FrameworkCatalogue.BuiltIn.OfFamily("area-send")])
        from kind in Any([.. framework.Kinds])
        from dates in Dates(framework)
        from partnership in Partnerships(dates.FirstKnown)
        from judgements in Judgements(kind)
        from areas in Areas(kind, judgements)
        from stated in Stated(kind, judgements)
        from reference in Gen.OneOf(Gen.Const((string?)null), Gen.Int[1, 99_999_999].Select(i => (string?)$"{i}"))
        select Inspection.Create(framework, kind, partnership, dates, judgements, areas, stated, reference);

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    // A lone surrogate is no text; JSON has no way to say it.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes());

    private static Gen<InspectionDates> Dates(InspectionFramework framework)
    {
        var span = Period.DaysBetween(framework.InForceFrom, framework.InForceTo ?? framework.InForceFrom.PlusYears(20));
        return from start in Gen.Int[0, span]
               from length in Gen.Int[0, 8]
               from notice in Gen.Int[0, 30]
               from isNotified in Gen.Bool
               from receipt in Gen.Int[0, 60]
               from publication in Gen.Int[0, 60]
               from isReceived in Gen.Bool
               from isPublished in Gen.Bool
               from isVisited in Gen.Int[0, 4].Select(i => i > 0)
               let started = framework.InForceFrom.PlusDays(start)
               let notified = started.PlusDays(-Math.Min(start, notice))
               let ended = started.PlusDays(length)
               let received = ended.PlusDays(receipt)
               let published = isPublished ? received.PlusDays(publication) : (LocalDate?)null
               select isVisited || !(isNotified || isReceived || isPublished)
                   ? new InspectionDates(started, ended, isNotified ? notified : null, isReceived ? received : null, published)
                   : InspectionDates.WithoutVisit(isNotified ? notified : null, isReceived ? received : null, published);
    }

    private static Gen<Partnership> Partnerships(LocalDate day) =>
        from isNamed in Gen.Bool
        from codes in Gen.Int[0, 2]
        from hasBoard in Gen.Bool
        from partners in Gen.Select(Words, Any("parent-carer-forum", "sendiass", "youth-council")).List[0, 3]
        from name in Words
        select Partnership.Of(
            LocalAuthority.Of(
                isNamed ? "Rotherham Metropolitan Borough Council" : null, codes == 0 ? default : DfeCode.Parse("372"),
                codes == 1 ? default : GssCode.Parse("E08000018")),
            hasBoard && day > new LocalDate(2022, 7, 31)
                ? [IntegratedCareBoard.Of("NHS South Yorkshire Integrated Care Board", OdsCode.Parse("QF7"))]
                : [],
            partners.Select(p => Partner.Of(p.Item1, p.Item2)), isNamed ? name : null);

    private static Gen<ImmutableArray<AnsweredQuestion>> Judgements(InspectionKind kind)
    {
        var all = Gen.Const(ImmutableArray<AnsweredQuestion>.Empty);
        foreach (var question in kind.Questions)
        {
            all = from before in all
                  from judgement in AnyJudgement(question.Scale)
                  select before.Add(new AnsweredQuestion(question, judgement));
        }

        return all;
    }

    private static Gen<Judgement> AnyJudgement(JudgementScale scale) => Gen.OneOf(
        Any([.. scale.Grades]).Select(g => Judgement.Of(g)),
        Gen.Select(Any([.. scale.Grades]), Words, (g, raw) => Judgement.Of(g, raw)),
        Gen.Select(Any([.. AbsenceReasonExtensions.All]), Words, (r, raw) => Judgement.Absent(r, raw)),
        Gen.Const(Judgement.Absent(AbsenceReason.InsufficientEvidence)));

    private static Gen<ImmutableArray<ImprovementArea>?> Areas(InspectionKind kind, ImmutableArray<AnsweredQuestion> answers)
    {
        Grade? GradeOf(string question) => answers.FirstOrDefault(a => a.Question.Code == question)?.Judgement.Grade;
        var rules = kind.ImprovementRules.Where(r => r.When.IsMet(GradeOf, [])).ToArray();
        var kinds = rules.Where(r => r.Occurrence == Occurrence.Must).Select(r => r.Kind).Distinct().ToArray();
        return from recorded in Gen.Bool
               from counts in Gen.Int[1, 3].Array[kinds.Length]
               from areas in Gen.Select(Words, Words.List[0, 3], Bodies, Any("therapies", "our-own-theme").List[0, 2]).Array[9]
               let list = kinds.SelectMany((k, i) => Enumerable.Range(1, counts[i]).Select(n => Area(k, n, areas[(3 * i) + n - 1])))
               select recorded ? list.ToImmutableArray() : (ImmutableArray<ImprovementArea>?)null;
    }

    private static Gen<List<ResponsibleBody>> Bodies =>
        Gen.Select(Any("local-authority", "local-area-partnership", "somebody-else"), Words, Gen.Bool)
            .Select((role, name, isNamed) => new ResponsibleBody(role, isNamed ? name : null)).List[0, 3];

    private static ImprovementArea Area(
        ImprovementAreaKind kind, int number, (string Text, List<string> Points, List<ResponsibleBody> Bodies, List<string> Themes) parts) =>
        ImprovementArea.Of(kind, $"{number} {parts.Text}", number).WithPoints(parts.Points.Distinct().ToArray()).WithResponsible(parts.Bodies)
            .WithThemes(parts.Themes.Distinct());

    private static Gen<StatedNextSteps> Stated(InspectionKind kind, ImmutableArray<AnsweredQuestion> answers)
    {
        Grade? GradeOf(string question) => answers.FirstOrDefault(a => a.Question.Code == question)?.Judgement.Grade;
        var responses = kind.FollowUpRules.Where(r => r.When.IsMet(GradeOf, []) && r.Activity.Kind == ActivityKind.Response)
            .Select(r => (Activity?)r.Activity).Append(null).ToArray();
        var interval = Gen.Select(Gen.Int[1, 1000], Gen.Int[1, 7], Gen.Bool)
            .Select((amount, unit, isNull) => isNull ? null : FollowUpInterval.Of(amount, (IntervalUnit)unit));
        return Gen.Select(interval, interval, Any(responses)).Select((full, monitoring, response) => new StatedNextSteps(full, monitoring, response));
    }
}
