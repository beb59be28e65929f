using NUnit.Framework;
using NodaTime;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;

namespace Example.Tests;

public sealed class InspectionTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    public static IEnumerable<string> Codes => FaultyDocuments.All.Select(document => document.Code.Value);

    public static IEnumerable<string> Golden => GoldenSchedules.All.Select(golden => golden.Name);

    // A published inspection, and what follows it.
    [Test]
    public void Schedule_OfRotherham_ExpectsInspectorsInAutumn2029() =>
        FollowUpSchedule.For(PublishedInspections.Get("50261626").ToInspection(), Today)
            .ShouldHave(Activity.FullInspection)
            .WithTarget(new LocalDate(2029, 11, 4)).InTerm("autumn 2029").WithState(FollowUpState.NotDue);

    // Something valid, with one thing varied: what must follow the weakest outcome comes with it.
    [Test]
    public void Schedule_OfTheWeakestOutcome_HasADeadlineForThePlan()
    {
        var inspection = AnInspection.Of("area-send-2025").WithOutcome("systemic-failings").WithReportReceived(new LocalDate(2026, 1, 12))
            .WithPublished(new LocalDate(2026, 1, 22)).Build();

        var schedule = FollowUpSchedule.For(inspection, Today);

        schedule.ShouldHave(Activity.PriorityActionPlan).WithLatest(new LocalDate(2026, 4, 22));
        schedule.ShouldNotHave(Activity.StrategicPlan);
    }

    // The same, made wrong: the grade of a school is no outcome.
    [Test]
    public void ReadInspection_GradeOfASchool_IsFound() =>
        SendJson.ReadInspection(AnInspection.Of("area-send-2023").WithOutcome("good").BuildUtf8Json())
            .ShouldHaveOne("SEND3001", "/judgements/outcome");

    // Every fault that there is, with the findings that it must give.
    [TestCaseSource(nameof(Codes))]
    public void ReadInspection_EveryFault_IsFound(string code)
    {
        var document = FaultyDocuments.Get(code);

        document.Judge().ShouldMatch(document);
    }

    // Schedules whose every date was written down, not computed.
    [TestCaseSource(nameof(Golden))]
    public void Schedule_OfEveryGoldenOne_IsAsWritten(string name)
    {
        var golden = GoldenSchedules.Get(name);

        FollowUpSchedule.For(golden.Inspection, golden.AsOf).ShouldMatch(golden);
    }

    // A thousand inspections that are the same on every machine.
    [Test]
    public void ReadInspection_WhatWasWritten_IsTheSame()
    {
        foreach (var inspection in new InspectionGenerator(seed: 42).Take(1_000))
        {
            Assert.That(SendJson.ReadInspection(SendJson.ToUtf8Bytes(inspection)).ShouldBeValid(), Is.EqualTo(inspection));
        }
    }

    // The successive inspections of one partnership.
    [Test]
    public void History_OfAnyPartnership_IsOfOneAuthority()
    {
        foreach (var history in new InspectionGenerator(seed: 42).TakeHistories(100))
        {
            Assert.That(history.Select(inspection => inspection.Partnership.LocalAuthority.DfeCode).Distinct().Count(), Is.EqualTo(1));
        }
    }

    // A failure says what was there.
    [Test]
    public void ShouldBeValid_InvalidDocument_SaysWhatWasFound()
    {
        var result = SendJson.ReadInspection(AnInspection.Of("area-send-2023").WithAbsentOutcome(AbsenceReason.NotYetInspected)
            .WithJson("/dates/started", "\"2024-13-01\"").BuildUtf8Json());

        var failure = Assert.Throws<ExpectationException>(() => result.ShouldBeValid())!;

        Assert.That(failure.Message, Does.Contain("SEND1019 /dates/started"));
    }
}
