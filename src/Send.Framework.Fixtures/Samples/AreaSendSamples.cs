using NodaTime;
using Send.Framework.Improvement;
using Send.Framework.Judgements;

namespace Send.Framework.Fixtures.Samples;

/// <summary>Documents of the editions since 2023, which have the same kinds; how a monitoring inspection answers is known of the later one.</summary>
internal static class AreaSendSamples
{
    public static IEnumerable<SampleDocument> Make(string edition) => [.. Full(edition), .. Others(edition)];

    private static IEnumerable<SampleDocument> Full(string edition)
    {
        var real = edition == "area-send-2023"
            ? (Positive: "50261626", Inconsistent: "50256050", Failings: "50238584")
            : (Positive: "50302264", Inconsistent: "50291199", Failings: "50304690");
        yield return Sample.Real($"{edition}-full-typically-positive", "The strongest outcome.", real.Positive);
        yield return Sample.Real($"{edition}-full-inconsistent", "The middle outcome.", real.Inconsistent);
        yield return Sample.Real($"{edition}-full-systemic-failings", "The weakest outcome.", real.Failings);

        var full = AnInspection.Of(edition).StartingOn(DayOf(edition)).WithPublished(DayOf(edition).PlusWeeks(10));
        yield return Sample.Of(
            $"{edition}-full-absent", "A full inspection whose outcome could not be judged. Made up.",
            full.WithAbsentOutcome(AbsenceReason.InsufficientEvidence, "Inspectors could not judge."));
        yield return Sample.Of(
            $"{edition}-full-not-published", "A full inspection whose report is not out yet. Made up.",
            full.WithOutcome("inconsistent").WithPublished(null));
        yield return Sample.Of(
            $"{edition}-full-failings-with-areas", "The weakest outcome with both kinds of improvement area. Made up.",
            full.WithOutcome("systemic-failings"));
    }

    private static LocalDate DayOf(string edition) => edition == "area-send-2023" ? new LocalDate(2024, 11, 4) : new LocalDate(2025, 10, 6);

    private static IEnumerable<SampleDocument> Others(string edition)
    {
        var day = DayOf(edition);
        var monitoring = AnInspection.Of(edition, "monitoring").StartingOn(day).WithPublished(day.PlusDays(46));
        if (monitoring.Build().Kind.ProgressScale is not { } scale)
        {
            yield return Sample.Of(
                $"{edition}-monitoring", "A monitoring inspection before June 2025, whose possible outcomes are not known. Made up.", monitoring);
        }
        else
        {
            var not = scale.Grades[1];
            yield return Sample.Of($"{edition}-monitoring-effective", "A monitoring inspection that found effective action. Made up.", monitoring);
            yield return Sample.Of(
                $"{edition}-monitoring-not-effective", "A monitoring inspection that did not find effective action; none has been published. Made up.",
                monitoring.WithOutcome(not.Code).WithImprovementAreas(
                    ImprovementArea.Of(ImprovementAreaKind.AreaForPriorityAction, "Shorten the wait for assessments.", 1)
                        .WithResponsible(new ResponsibleBody("integrated-care-board", "NHS South Yorkshire Integrated Care Board"))
                        .WithThemes("neurodevelopmental-pathways").WithProgress(Judgement.Of(not))));
        }

        yield return Sample.Of(
            $"{edition}-thematic-visit", "A thematic visit: no judgement, no report. Made up.",
            AnInspection.Of(edition, "thematic-visit").StartingOn(day).WithEnded(day.PlusDays(2)));
        yield return Sample.Of(
            $"{edition}-engagement-meeting", "An engagement meeting: no judgement, no report. Made up.",
            AnInspection.Of(edition, "engagement-meeting").StartingOn(day));
    }
}
