using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Time;

namespace Example.Vendor;

/// <summary>The life of one partnership as a page.</summary>
internal static class Life
{
    public static IResult Page(Standing standing) => Html.Page(standing.History.DisplayName, Html.Of($"""
        <p>As at {standing.AsOf.InWords()}. {Outcome(standing)}</p>
        {standing.Predecessors.Select(p => Html.Of($"<p>Before it: {p.Name}. What was judged there is not its own.</p>\n"))}
        {standing.Successors.Select(s => Html.Of($"<p>After it: {s.Name}.</p>\n"))}
        <h2>What is owed</h2>
        <ul>
        {standing.Obligations.Select(Owed)}</ul>
        <h2>What happened</h2>
        <ol>
        {Happened(standing)}</ol>
        <p>{standing.Policy.Describe()}</p>

        """));

    private static string Outcome(Standing standing) => standing.Outcome is { } outcome
        ? $"{outcome.Grade.Label}, since {outcome.Since?.InWords() ?? "a day that is not recorded"}."
        : "No outcome is recorded.";

    private static Html Owed(Obligation owed) => Html.Of($"""
        <li class="{owed.State.ToCode()}">{owed.Activity.Name}: {owed.Window.ToWords()}, {owed.State.ToWords()}.
        {owed.Explain()} Source: {owed.Source.Title}.</li>

        """);

    private static IEnumerable<Html> Happened(Standing standing) =>
        standing.Inspections.Select(i => (Day: i.Dates.LastKnown, Words: Visit(i)))
            .Concat(standing.Events.Select(e => (Day: e.Date, Words: e.Evidence is { } shown ? $"{e.Kind.Words} ({shown})" : e.Kind.Words)))
            .OrderBy(e => e.Day).Select(e => Html.Of($"<li>{e.Day.InWords()}: {e.Words}</li>\n"));

    private static string Visit(Inspection inspection)
    {
        var grade = inspection.Outcome is { } outcome ? $": {outcome.Label}" : "";
        var progress = ProgressCount.Of(inspection) is { } count ? $", {count.ToWords()}" : "";
        return $"{inspection.Kind.Name}, {inspection.Framework.Name}{grade}{progress}";
    }
}
