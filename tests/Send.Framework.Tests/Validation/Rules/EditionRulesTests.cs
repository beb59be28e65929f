using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class EditionRulesTests
{
    [Theory]
    [InlineData("2025-06-05", "area-send-2023", null)]
    [InlineData("2025-06-05", "area-send-2025", "In force at the time: 'area-send-2023'.")]
    [InlineData("2025-06-06", "area-send-2025", null)]
    [InlineData("2025-06-06", "area-send-2023", "In force at the time: 'area-send-2025'.")]
    public void Edition_DayOfNotification_Decides(string notified, string framework, string? ending) =>
        EndOf(framework, Day(notified), new(2025, 6, 19)).Should().Match<string?>(m => ending == null ? m == null : m!.EndsWith(ending, StringComparison.Ordinal));

    // Ten working days before 16 June 2025 is 2 June, under the old edition; the visit is under the new one. Either may be right.
    [Theory]
    [InlineData("area-send-2023")]
    [InlineData("area-send-2025")]
    public void Edition_NotificationNotRecordedNearTheChange_AllowsBoth(string framework) => EndOf(framework, null, new(2025, 6, 16)).Should().BeNull();

    // A visit on the first day of an edition may have been notified that day, and one on the day before it cannot.
    [Theory]
    [InlineData("2025-06-06", true)]
    [InlineData("2025-06-05", false)]
    public void Edition_NotificationNotRecordedAtItsBeginning_AllowsItsFirstDay(string started, bool isAllowed) =>
        (EndOf("area-send-2025", null, Day(started)) is null).Should().Be(isAllowed);

    [Fact]
    public void Edition_VisitLongAfterItsEnd_IsRefused() =>
        EndOf("area-send-2023", null, new(2026, 2, 2)).Should().Be(
            "'area-send-2023' was in force from 1 January 2023 to 5 June 2025; the visit started on 2 February 2026. In force at the time: 'area-send-2025'.");

    [Fact]
    public void Edition_BeforeAny_NamesNone() =>
        EndOf("local-area-send-2016", null, new(2015, 5, 1)).Should().Be(
            "'local-area-send-2016' was in force from 1 May 2016 to 31 December 2022; the visit started on 1 May 2015.");

    [Fact]
    public void Edition_OfANotificationBeforeIt_SaysThatItWasNotified() =>
        EndOf("area-send-2025", new(2025, 6, 5), new(2025, 6, 19)).Should().Be(
            "'area-send-2025' is in force from 6 June 2025; the inspection was notified on 5 June 2025. In force at the time: 'area-send-2023'.");

    // Ofsted's framework of 2019 ended for schools on 9 November 2025, and for independent schools on 31 December.
    [Theory]
    [InlineData("state-funded-school", "'education-inspection-2019' was in force from 1 September 2019 to 9 November 2025 for the remit 'state-funded-school'; ")]
    [InlineData("independent-school", null)]
    [InlineData(null, null)]
    public void Edition_OfARemit_EndsWithIt(string? remit, string? beginning)
    {
        var on = Field.Of(new LocalDate(2025, 12, 1));
        var found = (Facts.School with { Provider = Facts.SchoolUnder(remit), Started = on, Ended = on }).Judge().Findings
            .SingleOrDefault(f => f.Code == FindingCodes.EditionNotInForce);
        (found?.Message is { } message ? message[..(message.IndexOf(';', StringComparison.Ordinal) + 2)] : null).Should().Be(beginning);
    }

    private static string? EndOf(string framework, LocalDate? notified, LocalDate started) => (Facts.Rotherham with
    {
        Framework = framework,
        Notified = notified is { } day ? day : default(Field<LocalDate>),
        Started = started,
        Ended = started.PlusDays(4),
        Published = default,
        Areas = default,
        Stated = default,
    }).Judge().Findings.SingleOrDefault(f => f.Code.Value == "SEND5007")?.Message;
}
