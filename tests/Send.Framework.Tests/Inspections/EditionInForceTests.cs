using Send.Framework.Inspections;
using Send.Framework.Validation.Rules;
using static Send.Framework.Tests.Inspections.Sample;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Inspections;

public class EditionInForceTests
{
    // Notice is 10 working days (rulebook 2.3). Kirklees was on site from Monday 16 June 2025: 10 working days earlier is Monday 2 June,
    // under the 2023 edition, so either edition will do until the notification is recorded.
    [Theory]
    [InlineData("area-send-2023", "2025-06-16", null, true)]
    [InlineData("area-send-2025", "2025-06-16", null, true)]
    [InlineData("area-send-2023", "2025-06-16", "2025-06-02", true)]
    [InlineData("area-send-2025", "2025-06-16", "2025-06-02", false)]
    [InlineData("area-send-2023", "2025-06-16", "2025-06-05", true)] // the last day of the edition
    [InlineData("area-send-2023", "2025-06-16", "2025-06-06", false)]
    [InlineData("area-send-2025", "2025-06-16", "2025-06-06", true)] // the first day of the next
    [InlineData("area-send-2023", "2025-06-19", null, true)] // 10 working days earlier is Thursday 5 June
    [InlineData("area-send-2023", "2025-06-20", null, false)] // and here Friday 6 June
    [InlineData("area-send-2025", "2025-06-05", null, false)]
    [InlineData("area-send-2025", "2025-06-06", null, true)]
    [InlineData("area-send-2023", "2023-01-30", null, true)] // Nottinghamshire, the first under the 2023 framework
    [InlineData("area-send-2023", "2022-12-31", null, false)]
    [InlineData("local-area-send-2016", "2016-05-01", null, true)]
    [InlineData("local-area-send-2016", "2016-04-30", null, false)]
    [InlineData("local-area-send-2016", "2023-01-09", null, true)] // 5 working days earlier is Friday 30 December 2022 (2 January is a bank holiday)
    [InlineData("local-area-send-2016", "2023-01-10", null, false)] // and here Tuesday 3 January
    [InlineData("area-send-2025", "9999-12-27", null, true)] // beyond the calendar of working days
    [InlineData("area-send-2025", "1999-12-27", null, false)]
    public void Allows_AroundTheBoundaries_FollowsTheDayOfNotification(string edition, string started, string? notified, bool allowed) =>
        EditionInForce.Allows(Edition(edition), Edition(edition).GetKind("full"), notified is null ? null : Day(notified), Day(started))
            .Should().Be(allowed);

    [Fact]
    public void Allows_KindWithoutKnownNotice_GoesByTheVisit()
    {
        var edition = Edition("area-send-2023");
        var visit = edition.GetKind("thematic-visit");

        EditionInForce.Allows(edition, visit, null, Day("2025-06-05")).Should().BeTrue();
        EditionInForce.Allows(edition, visit, null, Day("2025-06-06")).Should().BeFalse();
    }

    // Ofsted's framework of 2019 ended on 9 November 2025, and for independent schools on 31 December (the fact sheet on other frameworks, 2.4).
    [Theory]
    [InlineData("2025-11-09", "state-funded-school", true)]
    [InlineData("2025-11-10", "state-funded-school", false)]
    [InlineData("2025-12-31", "independent-school", true)]
    [InlineData("2026-01-01", "independent-school", false)]
    [InlineData("2025-12-31", null, true)] // it may have been an independent school
    [InlineData("2026-01-01", null, false)]
    [InlineData("2019-09-01", null, true)]
    [InlineData("2019-08-31", null, false)]
    public void Allows_RemitsWithDaysOfTheirOwn_GoesByTheRemitOrAnyWhereNoneIsRecorded(string day, string? remit, bool allowed)
    {
        var edition = Edition("education-inspection-2019");
        var kind = edition.GetKind("graded");

        EditionInForce.Allows(edition, kind, null, Day(day), remit).Should().Be(allowed);
        EditionInForce.Allows(edition, kind, Day(day), Day(day), remit).Should().Be(allowed);
    }
}
