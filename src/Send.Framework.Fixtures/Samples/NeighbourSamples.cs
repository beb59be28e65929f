using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;

namespace Send.Framework.Fixtures.Samples;

/// <summary>
/// Documents of the frameworks beside area SEND: for each kind as many as its longest scale has grades, so that every grade is somewhere.
/// All of them are made up.
/// </summary>
internal static class NeighbourSamples
{
    public static IEnumerable<SampleDocument> Make() =>
        from edition in FrameworkCatalogue.BuiltIn.Editions
        where edition.Family != "area-send"
        from kind in edition.Kinds
        from document in Make(edition, kind)
        select document;

    private static IEnumerable<SampleDocument> Make(InspectionFramework edition, InspectionKind kind)
    {
        var remits = edition.Remits.IsEmpty ? [null] : edition.Remits.Select(r => (string?)r.Code).ToArray();
        foreach (var remit in remits)
        {
            var start = remit is null || remit == remits[0] ? AnInspection.Of(edition, kind.Code) : AnInspection.Of(edition, kind.Code, remit);
            var name = remit is null || remits.Length == 1 ? $"{edition.Id}-{kind.Code}" : $"{edition.Id}-{kind.Code}-{remit}";
            var started = start.Build().Dates.FirstKnown;
            var judged = kind.Questions.Where(q => q.Scale.Kind != ScaleKind.Narrative && q.StatusOn(started, remit) == JudgedStatus.Judged).ToArray();
            var questions = judged.Where(q => !StatesCategory(kind, q)).ToArray();
            var longest = questions.MaxBy(q => q.Scale.Grades.Length);
            if (longest is null)
            {
                yield return Sample.Of(name, $"{kind.Name} under {edition.Name}. Made up.", start);
                continue;
            }

            for (var i = 0; i < longest.Scale.Grades.Length; i++)
            {
                var builder = questions.Aggregate(start, (b, q) => b.WithJudgement(q.Code, GradeAt(q.Scale, i, longest.Scale.Grades.Length)));
                yield return Sample.Of(
                    $"{name}-{longest.Scale.Grades[i].Code}", $"{kind.Name} under {edition.Name}, each answer as strong as the others. Made up.", builder);
            }

            var weakest = questions.Aggregate(start, (b, q) => b.WithJudgement(q.Code, q.Scale.Grades[^1].Code));
            foreach (var stated in judged.Where(q => StatesCategory(kind, q)))
            {
                foreach (var grade in stated.Scale.Grades)
                {
                    yield return Sample.Of(
                        $"{name}-{stated.Code}-{grade.Code}", $"{kind.Name} under {edition.Name}, every answer the weakest, with the category that the report states. Made up.",
                        weakest.WithJudgement(stated.Code, grade.Code));
                }
            }

            foreach (var later in MakeLater(edition, kind, start, name, remit))
            {
                yield return later;
            }
        }
    }

    // A category of concern is neither strong nor weak, and only some reports state one.
    private static bool StatesCategory(InspectionKind kind, Question question) =>
        question is { IsRequired: false, Scale.Kind: ScaleKind.Unordered } && kind.Categories.Any(c => c.When.Question == question.Code);

    // What the edition judges only from a later day on, beside what it judges then.
    private static IEnumerable<SampleDocument> MakeLater(
        InspectionFramework edition, InspectionKind kind, InspectionBuilder start, string name, string? remit) =>
        from question in kind.Questions
        where question.Changes is [.., { IsAddition: true }]
        let day = question.Changes[^1].On.PlusWeeks(10).Next(IsoDayOfWeek.Monday)
        let others = kind.Questions.Where(q => q != question && q.IsRequired && q.StatusOn(day, remit) == JudgedStatus.Judged)
        from grade in question.Scale.Grades
        select Sample.Of(
            $"{name}-{question.Code}-{grade.Code}", $"{kind.Name} under {edition.Name}, after it took up a question. Made up.",
            others.Aggregate(
                start.WithoutJudgements().StartingOn(day).WithJudgement(question.Code, grade.Code),
                (builder, other) => builder.WithJudgement(other.Code, other.Scale.Grades[0].Code)));

    // As far down its own scale as the longest scale is, and never further: a shorter scale reaches its end only with the longest.
    private static string GradeAt(JudgementScale scale, int place, int of) => scale.Grades[place * (scale.Grades.Length - 1) / Math.Max(1, of - 1)].Code;
}
