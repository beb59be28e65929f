using System.Globalization;
using NodaTime;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Time;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool.Standings;

/// <summary>Parts of a standing in words that text and page share. Nothing here is made safe: whoever shows it does that.</summary>
internal static class StandingWords
{
    /// <summary>When an obligation is due, for a column.</summary>
    public static string When(Obligation obligation)
    {
        var window = obligation.Window;
        return window.Latest is { } latest && !window.Precision.IsSoft() ? $"by {latest.InWords()}"
            : window.Term is { } term ? $"{term.ToWords()}, {window.Precision.ToWords()}"
            : window.Target is { } target ? target.InWords()
            : window.Earliest is { } earliest ? $"not before {earliest.InWords()}"
            : "no date known";
    }

    /// <summary>Outcome, what is awaited, who must act, and what came before or after the area.</summary>
    public static IEnumerable<string> Head(Standing standing)
    {
        yield return standing.Outcome is { } outcome
            ? $"Outcome: {outcome.Grade.Label}, {(outcome.Since is { } since ? $"since {since.InWords()}" : "since a day that is not recorded")}."
            : "No outcome: no full inspection with an outcome has been published.";
        foreach (var awaited in standing.Awaiting)
        {
            yield return $"Report awaited: {awaited.Kind.Name.ToLowerInvariant()} {(awaited.Dates.Ended is { } ended ? $"that ended on {ended.InWords()}" : awaited.Dates.LastDayInWords())}.";
        }

        if (standing.NextToAct is { } addressee)
        {
            yield return $"Next to act: {addressee.Name}.";
        }

        if (standing.SubjectEnd is { } end)
        {
            yield return end.Explain(standing.AsOf);
        }

        if (standing.Predecessors.Length > 0)
        {
            yield return $"It replaced {string.Join(" and ", standing.Predecessors.Select(s => s.ShortName))}. Their judgements do not carry over to it.";
        }
    }

    /// <summary>Everything that has happened, oldest first; what was judged of predecessors among it, and named as theirs.</summary>
    public static IEnumerable<(LocalDate Day, string What)> Life(Standing standing) =>
        standing.Inspections.SelectMany(i => Of(i, standing, ""))
            .Concat(standing.Events.Select(e => (e.Date, What: EventWords(e))))
            .Concat(standing.History.Before.SelectMany(h => h.Inspections.Where(i => i.Dates.Published <= standing.AsOf).SelectMany(i => Of(i, standing, $"{h.DisplayName}: "))))
            .OrderBy(line => line.Item1);

    private static IEnumerable<(LocalDate, string)> Of(Inspection inspection, Standing standing, string whose)
    {
        yield return (
            inspection.Dates.FirstKnown,
            $"{whose}{inspection.Kind.Name} under '{inspection.Framework.Id}', {(inspection.Dates.Ended is { } ended ? $"to {ended.InWords()}" : "days of the visit not recorded")}");
        if (inspection.Dates.ReportReceived is { } received && received <= standing.AsOf)
        {
            yield return (received, $"{whose}Report received");
        }

        if (inspection.Dates.Published is { } published && published <= standing.AsOf)
        {
            var answers = inspection.Judgements.Select(a => a.Judgement.Grade?.Label ?? (a.Judgement.IsAbsent ? a.Judgement.Absence.ToWords() : null));
            var progress = ProgressCount.Of(inspection)?.ToWords();
            var said = string.Join("; ", answers.Append(progress).OfType<string>());
            yield return (published, $"{whose}Report{(inspection.Reference is { } reference ? $" {reference}" : "")} published"
                + (said.Length == 0 ? "" : $": {said}"));
        }
    }

    private static string EventWords(HistoryEvent happened) =>
        happened.Kind.Words.Sentence()
        + (happened.Areas.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $" ({(happened.Areas.Length == 1 ? "area" : "areas")} {string.Join(", ", happened.Areas)})"))
        + (happened.Evidence is { } evidence ? $": {evidence}" : "") + (happened.Impact is { } impact ? $". Impact: {impact}" : "");
}
