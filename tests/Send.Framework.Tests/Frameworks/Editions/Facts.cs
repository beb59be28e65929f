using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using static Send.Framework.Tests.Inspections.Sample;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>An edition in short lines, to stand beside the lines that a person typed from the facts.</summary>
internal static class Facts
{
    public static string Life(string edition) => $"{Edition(edition).InForceFrom.ToIso()} to {Edition(edition).InForceTo?.ToIso() ?? "-"}";

    public static string Grades(JudgementScale scale) => string.Join(", ", scale.Grades.Select(g => g.Code));

    public static string[] Kinds(string edition) =>
        [.. Edition(edition).Kinds.Select(k => $"{k.Code}: {(k.Questions.IsEmpty ? "-" : string.Join(", ", k.Questions.Select(q => q.Code)))}")];

    public static JudgementScale ScaleOf(string edition, string kind, string question) => Question(edition, kind, question).Scale;

    public static JudgedStatus Status(string edition, string kind, string question, string day) => Question(edition, kind, question).StatusOn(Day(day));

    public static string[] Rules(string edition) =>
    [
        .. Edition(edition).FollowUpRules.Select(r =>
            $"{r.Id[(edition.Length + 1)..]}: {(r.Recurrence is { } again ? $"every {again.Every.ToWords()}" : r.Interval?.ToString() ?? "-")}"
            + $"{(r.Until is { } until ? $" to {until.ToWords()}" : "")}{(r.Tolerance is { } give ? $" give or take {give.ToWords()}" : "")}"
            + $" from {string.Join(", ", r.Anchors.Select(a => a.Code))} ({r.Force}, {r.Source.Evidence})"),
    ];

    public static Provider ProviderOf(string register, string? remit = null) => Provider.Of(register, "372", remit: remit);

    private static Question Question(string edition, string kind, string question) =>
        Edition(edition).GetKind(kind).TryGetQuestion(question, out var found) ? found : throw new ArgumentException($"No question '{question}'.", nameof(question));
}
