using NodaTime;
using Send.Framework.Improvement;
using Send.Framework.Judgements;

namespace Send.Framework.Fixtures.Samples;

/// <summary>Documents of the 2016 edition.</summary>
internal static class LocalAreaSend2016Samples
{
    private const string Edition = "local-area-send-2016";

    public static IEnumerable<SampleDocument> Make()
    {
        var full = AnInspection.Of(Edition).StartingOn(new LocalDate(2018, 3, 5)).WithPublished(new LocalDate(2018, 4, 20));
        yield return Sample.Of(
            $"{Edition}-full-not-required", "A full inspection without a written statement of action. Made up.", full.WithOutcome("not-required"));
        yield return Sample.Of(
            $"{Edition}-full-required", "A full inspection that led to a written statement of action. Made up.", full.WithOutcome("required"));
        yield return Sample.Of(
            $"{Edition}-full-received",
            "Slough 2021: dates of the visit, of receipt and of publication are real, and that a statement was required; the areas are made up.",
            AnInspection.Of(Edition).WithAuthority("871").StartingOn(new LocalDate(2021, 9, 27))
                .WithReportReceived(new LocalDate(2021, 11, 9)).WithPublished(new LocalDate(2021, 11, 17)).WithOutcome("required"));

        var revisit = AnInspection.Of(Edition, "revisit").StartingOn(new LocalDate(2021, 6, 14)).WithPublished(new LocalDate(2021, 7, 29));
        yield return Sample.Of($"{Edition}-revisit-sufficient", "A revisit that found sufficient progress everywhere. Made up.", revisit);

        var scale = revisit.Build().Kind.ProgressScale!;
        yield return Sample.Of(
            $"{Edition}-revisit-not-sufficient", "A revisit that found sufficient progress on one of two areas. Made up.",
            revisit.WithImprovementAreas(
                ImprovementArea.Of(ImprovementAreaKind.AreaOfSignificantWeakness, "Agree who commissions what.", 1)
                    .WithThemes("joint-commissioning").WithProgress(Judgement.Of(scale.Grades[0])),
                ImprovementArea.Of(ImprovementAreaKind.AreaOfSignificantWeakness, "Finish plans in time.", 2)
                    .WithThemes("ehc-plan-timeliness").WithProgress(Judgement.Of(scale.Grades[1]))));
    }
}
