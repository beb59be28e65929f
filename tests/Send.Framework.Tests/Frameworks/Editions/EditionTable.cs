using System.Globalization;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Tests.Inspections;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>Writes what an edition says in a line, to be compared with the fact sheet, and puts inspections under it together.</summary>
internal static class EditionTable
{
    public static InspectionFramework Edition(string id) => FrameworkCatalogue.BuiltIn.Get(id);

    public static string Grades(string edition, string kind, string question) =>
        string.Join(", ", QuestionOf(edition, kind, question).Scale.Grades.Select(g => g.Code));

    /// <summary>Code, a question mark where it need not be answered, and the remits that it is limited to.</summary>
    public static IEnumerable<string> Questions(string edition, string kind) => Edition(edition).GetKind(kind).Questions.Select(q =>
        q.Code + (q.IsRequired ? "" : "?") + (q.Remits.IsEmpty ? "" : $" ({string.Join(", ", q.Remits)})"));

    /// <summary>Condition and name, interval, anchors, force and strength.</summary>
    public static IEnumerable<string> FollowUps(string edition, string kind) => Edition(edition).GetKind(kind).FollowUpRules.Select(r =>
        $"{r.Id[$"{edition}/{kind}/".Length..]}: {r.Interval?.ToString() ?? Again(r.Recurrence)}"
        + $"{(r.Until is { } until ? $" to {until}" : "")} from {(r.Anchors.IsEmpty ? "-" : string.Join(", ", r.Anchors.Select(a => a.Code)))}; "
        + $"{r.Force.ToCode()}; {r.Source.Evidence.ToCode()}");

    public static string Life(string edition, string? remit = null) =>
        $"{Edition(edition).FirstDay(remit).ToIso()} to {Edition(edition).LastDay(remit)?.ToIso() ?? "-"}";

    public static Grade Grade(string edition, string kind, string question, string grade) => QuestionOf(edition, kind, question).Scale.Get(grade);

    /// <summary>An inspection of one day with these answers and, where the edition asks for more, the strongest to the other questions.</summary>
    public static Inspection Inspect(string edition, string kind, string day, string? remit, params (string Question, string Grade)[] answers) =>
        answers.Aggregate(
            Sample.Bare(Edition(edition), kind, remit).WithDates(new(Day(day), Day(day), published: Day(day).PlusDays(40))),
            (builder, answer) => builder.WithJudgement(answer.Question, answer.Grade)).Build();

    private static Question QuestionOf(string edition, string kind, string question) =>
        Edition(edition).GetKind(kind).Questions.Single(q => q.Code == question);

    private static string Again(Recurrence? recurrence) =>
        recurrence is null ? "-" : $"every {recurrence.Every}, at most {recurrence.AtMost?.ToString(CultureInfo.InvariantCulture) ?? "?"}";
}
