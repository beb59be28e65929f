using Send.Framework.Frameworks;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class PublicationRulesTests
{
    // Rotherham took 29 working days, the fewest; Sutton 101, the most (rulebook O7, O8).
    [Theory]
    [InlineData("2024-11-13", "SEND5014 /dates/published")] // 28
    [InlineData("2024-11-14", null)] // 29
    [InlineData("2025-02-27", null)] // 101
    [InlineData("2025-02-28", "SEND5014 /dates/published")] // 102
    public void Published_OutsideWhatWasCounted_IsAWarning(string published, string? finding) =>
        (Facts.Rotherham with { Published = Day(published) }).Findings()
            .Should().Equal(finding is null ? [] : new[] { finding });

    [Theory]
    [InlineData(2024, 6, 3, false)]
    [InlineData(2024, 6, 4, true)] // 30 days before 4 July 2024
    [InlineData(2024, 7, 4, true)]
    [InlineData(2024, 7, 5, false)]
    [InlineData(2019, 12, 1, true)]
    public void SilencedOn_DaysBeforeAGeneralElection_AreSilent(int year, int month, int day, bool silent) =>
        FrameworkCatalogue.BuiltIn.OfFamily("area-send").SelectMany(e => e.PublicationSilences).Any(s => s.IsGeneral && s.Covers(new(year, month, day))).Should().Be(silent);

    [Fact]
    public void SilencedOn_DaysBeforeLocalElections_AreSilentInPlacesOnly() =>
        FrameworkCatalogue.BuiltIn.Get("area-send-2023").PublicationSilences.Single(s => s.Covers(new(2025, 4, 1)))
            .Should().Match<PublicationSilence>(s => !s.IsGeneral && s.PollingDay == new LocalDate(2025, 5, 1));

    [Theory]
    [InlineData("2024-11-04", 0)] // 8 working days before, as in the dated cases
    [InlineData("2024-10-07", 0)] // 28
    public void Received_SomeDaysBeforePublication_IsFine(string received, int findings) =>
        (Facts.Rotherham with { Received = Day(received) }).Findings().Should().HaveCount(findings);

    [Fact]
    public void Received_OfAVisitThatPublishesNothing_IsAWarning() =>
        (Facts.Rotherham with
        {
            Kind = "thematic-visit",
            Judgements = Facts.Judged(),
            Areas = default,
            Stated = default,
            Published = default,
            Received = new LocalDate(2024, 11, 4),
        }).Findings().Should().Equal("SEND5018 /dates/reportReceived");

    // The general elections of 2019 and 2024 (gov.uk), and the first Thursdays of May on which there were or are local polls.
    [Fact]
    public void All_PollingDays_AreThoseOfTheRecord() => FrameworkCatalogue.BuiltIn.Editions.SelectMany(e => e.PublicationSilences)
        .Select(s => $"{s.PollingDay:yyyy-MM-dd} {(s.IsGeneral ? "general" : "local")}").Distinct().Should().BeEquivalentTo(
        "2019-12-12 general", "2023-05-04 local", "2024-05-02 local", "2024-07-04 general", "2025-05-01 local", "2026-05-07 local");

    // That Ofsted publishes fewer reports of local areas then is known of area SEND (rulebook O9), and of no other reports.
    [Theory]
    [InlineData("area-send-2023", "full", "SEND5016")]
    [InlineData("jtai", "full", null)]
    [InlineData("ilacs-2018", "standard", null)]
    public void Published_BeforeLocalElections_IsToldWhereTheEditionKnowsOfIt(string edition, string kind, string? found) =>
        (Facts.Rotherham with
        {
            Framework = edition,
            Kind = kind,
            Notified = default,
            Started = Day("2025-03-03"),
            Ended = Day("2025-03-07"),
            Published = Day("2025-04-22"),
        }).Judge().Findings.Where(f => f.Code.Value is "SEND5015" or "SEND5016").Select(f => f.Code.Value).Should().Equal(found is null ? [] : [found]);

    // 30 working days is a policy of the area SEND editions, which know of dated cases; the others say nothing of it.
    [Theory]
    [InlineData("area-send-2023", "full", "SEND5017")]
    [InlineData("jtai", "full", null)]
    [InlineData("ilacs-2018", "standard", null)]
    public void Received_LongBeforePublication_IsToldWhereTheEditionHasCounted(string edition, string kind, string? found) =>
        (Facts.Rotherham with
        {
            Framework = edition,
            Kind = kind,
            Notified = default,
            Received = Day("2024-10-04"),
            Published = Day("2025-01-23"),
        }).Judge().Findings.Where(f => f.Code.Value is "SEND5017").Select(f => f.Code.Value).Should().Equal(found is null ? [] : [found]);

    // Where no reports of the edition were counted, nothing is said of what is usual: only what can hardly be.
    [Theory]
    [InlineData("ilacs-2018", "standard", "2023-09-29", "2023-09-29", "SEND5020 The report was published on 29 September 2023, the last day of the visit.")]
    [InlineData("ilacs-2018", "standard", "2023-09-29", "2024-09-30",
        "SEND5020 The report was published on 30 September 2024, more than a year after the visit ended on 29 September 2023.")]
    [InlineData("ilacs-2018", "standard", "2023-09-29", "2024-09-27", null)]
    [InlineData("ilacs-2018", "standard", "2023-09-29", "2023-10-02", null)]
    [InlineData("education-inspection-2019", "graded", "2023-09-29", "2026-09-29",
        "SEND5020 The report was published on 29 September 2026, more than a year after the visit ended on 29 September 2023.")]
    [InlineData("local-area-send-2016", "full", "2019-03-01", "2019-03-01", "SEND5020 The report was published on 1 March 2019, the last day of the visit.")]
    public void Published_OfAnEditionWithoutCounts_IsFoundWhereItCanHardlyBe(string edition, string kind, string ended, string published, string? found) =>
        (Facts.Rotherham with
        {
            Framework = edition,
            Kind = kind,
            Notified = default,
            Started = Day(ended).PlusDays(-4),
            Ended = Day(ended),
            Published = Day(published),
        }).Judge().Findings.Where(f => f.Code.Value is "SEND5014" or "SEND5020").Select(f => $"{f.Code} {f.Message}").Should()
            .Equal(found is null ? [] : [found]);
}
