using System.Text;
using System.Text.Json.Nodes;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Tests.Validation;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Inspections;

/// <summary>
/// Tables often have outcome and publication and no more: the days of a visit can be said not to be recorded. What counts from the report still
/// holds; what counts from the visit is unknown, and never guessed.
/// </summary>
public class VisitNotRecordedTests
{
    // Rotherham as the table of outcomes would have it without its column of dates; published 14 November 2024 (data/send-inspections.json).
    private static Facts Rotherham => Facts.Rotherham with { Notified = default, Started = Field.NotRecorded(), Ended = Field.NotRecorded() };

    [Fact]
    public void Judge_PublicationAlone_IsValidWithoutAFinding()
    {
        var judged = Rotherham.Judge();

        judged.Findings.Should().BeEmpty();
        judged.Value.Dates.Should().Be(InspectionDates.WithoutVisit(published: Day("2024-11-14")));
        judged.Value.Dates.VisitIsRecorded.Should().BeFalse();
        judged.Value.ToString().Should().EndWith("published on 14 November 2024 (area-send-2023)");
    }

    [Theory]
    [InlineData(null, "2024-10-04", "/dates/started", "The first day of the visit is marked as not recorded, but the last is given.*")]
    [InlineData("2024-09-30", null, "/dates/ended", "The last day of the visit is marked as not recorded, but the first is given.*")]
    public void Judge_HalfOfAVisit_IsRefused(string? started, string? ended, string path, string message)
    {
        var finding = (Rotherham with { Started = DayOrNot(started), Ended = DayOrNot(ended) }).Judge().Findings.Single();

        (finding.Code, finding.Path).Should().Be((FindingCodes.DateMissing, path));
        finding.Message.Should().Match(message);
    }

    [Fact]
    public void Judge_NoDayAtAll_AsksForOne()
    {
        var finding = (Rotherham with { Published = default }).Judge().Findings.Single();

        (finding.Code, finding.Path).Should().Be((FindingCodes.DateMissing, "/dates/published"));
        finding.Message.Should().Contain("no other day is given");
    }

    // The editions follow each other on 1 January 2023 and 6 June 2025 (design, section 3).
    [Theory]
    [InlineData("area-send-2023", "2025-06-05", "2025-08-01", false)]
    [InlineData("area-send-2023", "2025-06-06", "2025-08-01", true)]
    [InlineData("area-send-2025", "2025-06-06", "2025-08-01", false)]
    [InlineData("area-send-2025", "2025-06-05", "2025-08-01", true)]
    [InlineData("area-send-2023", null, "2022-12-31", true)]
    [InlineData("area-send-2023", null, "2025-08-01", false)]
    [InlineData("area-send-2025", null, "2025-06-05", true)]
    [InlineData("area-send-2025", null, "2025-06-06", false)]
    public void Judge_Edition_IsToldByTheNotificationOrElseBoundedByTheReport(string edition, string? notified, string published, bool isRefused)
    {
        var findings = (Rotherham with
        {
            Framework = edition,
            Notified = notified is null ? default : Field.Of(Day(notified)),
            Published = Day(published),
        }).Judge().Findings;

        findings.Any(f => f.Code == FindingCodes.EditionNotInForce).Should().Be(isRefused);
    }

    [Theory]
    [InlineData("2026-06-05", false)]
    [InlineData("2026-06-08", true)]
    public void Judge_PublishedLongAfterTheEdition_IsDoubted(string published, bool isDoubted) =>
        (Rotherham with { Published = Day(published) }).Judge().Findings.Any(f => f.Code == FindingCodes.ImplausiblePublication).Should().Be(isDoubted);

    [Theory]
    [InlineData("2024-11-15", null, "published on 14 November 2024")]
    [InlineData("2024-11-05", "2024-11-04", "received on 4 November 2024")]
    public void Judge_NotifiedAfterTheReport_IsRefused(string notified, string? received, string which)
    {
        var finding = (Rotherham with { Notified = Day(notified), Received = received is null ? default : Field.Of(Day(received)) }).Judge()
            .Findings.Single(f => f.Severity == Severity.Error);

        finding.Code.Should().Be(FindingCodes.NotifiedAfterStarted);
        finding.Message.Should().Contain(which);
    }

    [Theory]
    [InlineData("""{ "absent": "not-recorded" }""", null)]
    [InlineData("""{ "\u0061bsent": "not\u002drecorded" }""", null)]
    [InlineData("""{ "absent": "unreadable" }""", "SEND1010")]
    [InlineData("""{ "absent": null }""", "SEND1010")]
    [InlineData("""{ }""", "SEND1010")]
    [InlineData("""[]""", "SEND1010")]
    [InlineData("""{ "absent": 1 }""", "SEND1010")]
    public void Read_ObjectInThePlaceOfADay_SaysOneThingOnly(string instead, string? code)
    {
        var json = Json(Rotherham.Judge().Value);
        json["dates"]!["started"] = JsonNode.Parse(instead);
        var text = json.ToJsonString();

        var read = SendJson.ReadInspection(Encoding.UTF8.GetBytes(text));

        read.Findings.Where(f => f.Severity == Severity.Error).Select(f => (f.Code.ToString(), f.Path))
            .Should().Equal(code is null ? [] : [(code, instead.Contains('1') ? "/dates/started/absent" : "/dates/started")]);
    }

    // Tables may give the month of a visit alone.
    [Theory]
    [InlineData("started", "2024-09", true)]
    [InlineData("ended", "2024-10", true)]
    [InlineData("published", "2024-11", false)]
    [InlineData("started", "2024-9-3", false)]
    public void Read_MonthInThePlaceOfADay_LeadsToNotRecorded(string member, string text, bool leads)
    {
        var json = Json(Facts.Rotherham.Judge().Value);
        json["dates"]![member] = text;

        var finding = SendJson.ReadInspection(Encoding.UTF8.GetBytes(json.ToJsonString())).Findings.Single(f => f.Code == FindingCodes.MalformedDate);

        finding.Message.EndsWith("A month is not a day. If the days of the visit are not known, write { \"absent\": \"not-recorded\" } for both.", StringComparison.Ordinal)
            .Should().Be(leads);
    }

    [Fact]
    public void Read_AnotherDay_IsNeverAnObject()
    {
        var json = Json(Rotherham.Judge().Value);
        json["dates"]!["notified"] = JsonNode.Parse("""{ "absent": "not-recorded" }""");

        SendJson.ReadInspection(Encoding.UTF8.GetBytes(json.ToJsonString())).Findings.Single(f => f.Severity == Severity.Error).Path
            .Should().Be("/dates/notified");
    }

    [Fact]
    public void Write_VisitNotRecorded_SaysSoAndReadsBackEqual()
    {
        var inspection = Rotherham.Judge().Value;
        var json = Json(inspection);

        json["dates"]!.ToJsonString().Should().Be(
            """{"notified":null,"started":{"absent":"not-recorded"},"ended":{"absent":"not-recorded"},"reportReceived":null,"published":"2024-11-14"}""");
        SendJson.ReadInspection(SendJson.ToUtf8Bytes(inspection)).Value.Should().Be(inspection);
        var document = SendJson.ReadDocument(SendJson.ToUtf8Bytes(inspection)).Document!;
        document.Dates.Value.Started.State.Should().Be(FieldState.NotRecorded);
        SendJson.ToUtf8Bytes(document).Should().Equal(SendJson.ToUtf8Bytes(inspection));
    }

    // Published on 14 November 2024, so received about 4 November (8 working days before; rulebook 12.2 C8), and five years from there.
    [Fact]
    public void Schedule_CountedFromTheReport_IsTheSame()
    {
        var full = FollowUpSchedule.For(Rotherham.Judge().Value, Day("2026-11-30")).FollowUps.Single(f => f.Activity == Activity.FullInspection);

        (full.Window.Target, full.State).Should().Be((Day("2029-11-04"), FollowUpState.NotDue));
    }

    [Fact]
    public void Schedule_CountedFromTheVisit_IsUnknownAndSaysWhyInEveryEdition()
    {
        var followUps = Sample.Everything().Select(WithoutVisit).SelectMany(i => FollowUpSchedule.For(i, Day("2040-01-01")).FollowUps)
            .Where(f => f.Anchor.Event == AnchorEvent.Ended || f.Anchor.Event == AnchorEvent.Started).ToArray();

        followUps.Should().NotBeEmpty().And.OnlyContain(f => f.State == FollowUpState.Unknown && !f.Window.IsKnown);
        followUps.Where(f => f.Interval is not null).Should().NotBeEmpty().And.OnlyContain(f => f.Explain().Contains("is not recorded"));
    }

    // ILACS asks for overall effectiveness of visits before 27 April 2026 only (Ilacs2018); nothing may be said where the day is not known.
    [Fact]
    public void Schedule_RulesThatDependOnTheDayOfTheVisit_AreOpenAndSayWhy()
    {
        var open = Sample.Everything().Select(WithoutVisit).SelectMany(i => FollowUpSchedule.For(i, Day("2026-11-30")).Open).ToArray();

        open.Should().Contain(o => o.Because.Contains("the days of the visit, which are not recorded"));
    }

    [Fact]
    public void Schedule_OfAnything_IsNeverEmptyWithoutSayingWhy() =>
        Sample.Everything().Select(WithoutVisit).Select(i => FollowUpSchedule.For(i, Day("2026-11-30")))
            .Should().OnlyContain(s => !s.FollowUps.IsEmpty || !s.Open.IsEmpty || s.NothingFollows != null);

    [Fact]
    public void History_TheSameReportWithAndWithoutTheDays_IsOneVisitWithThem()
    {
        var (with, without) = (Facts.Rotherham.Judge().Value, Rotherham.Judge().Value);
        var other = (Facts.Rotherham with
        {
            Kind = "engagement-meeting",
            Reference = default,
            Notified = default,
            Published = default,
            Stated = default,
            Areas = default,
            Judgements = Field.Of(System.Collections.Immutable.ImmutableArray<JudgementEntry>.Empty),
            Started = Day("2024-10-21"),
            Ended = Day("2024-10-21")
        }).Judge().Value;

        foreach (var order in new[] { new[] { with, other, without }, [without, with, other], [other, without, with] })
        {
            var history = InspectionHistory.Of(order);

            history.Inspections.Should().Equal(with, other);
            history.Findings.Should().BeEmpty();
        }
    }

    [Fact]
    public void History_LaterReportWithoutTheDays_TakesThePlaceOfTheEarlier()
    {
        var first = Facts.Rotherham.Judge().Value;
        var later = (Rotherham with { Framework = "area-send-2025", Reference = "50999999", Published = Day("2026-09-10") }).Judge().Value;

        var standing = Standing.Of(InspectionHistory.Of(later, first), Day("2026-11-30"));

        standing.Latest.Should().Be(later);
        standing.Obligations.Where(o => o.Inspection == first && o.Activity == Activity.FullInspection).Should().OnlyContain(o => o.State == ObligationState.Done);
        standing.Findings.Should().BeEmpty();
    }

    [Fact]
    public void WithoutVisit_NoDayOrOutOfOrder_IsRefused()
    {
        ((Action)(() => InspectionDates.WithoutVisit())).Should().Throw<ArgumentException>();
        ((Action)(() => InspectionDates.WithoutVisit(Day("2024-11-15"), published: Day("2024-11-14")))).Should().Throw<ArgumentException>().WithParameterName("published");
    }

    [Fact]
    public void Form_VisitNotRecorded_IsJudgedByTheOtherDays()
    {
        var form = new InspectionForm
        {
            Framework = "area-send-2023",
            Kind = "Full inspection",
            Authority = "Rotherham",
            Boards = [" ", ""],
            Started = " ",
            VisitIsNotRecorded = true,
            Published = "14 November 2024",
            Answers = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("outcome", "typically-positive"),
        };

        var inspection = form.Judge().Value;
        inspection.Dates.Should().Be(InspectionDates.WithoutVisit(published: Day("2024-11-14")));
        inspection.Dates.VisitIsRecorded.Should().BeFalse();
        inspection.Partnership.IntegratedCareBoardsRecorded.Should().BeFalse("a form that was left empty does not say that there were none");
        new InspectionForm { Framework = "area-send-2023", Kind = "full", Authority = "Rotherham", Published = "14 November 2024" }.Judge()
            .Findings.Should().Contain(f => f.Code == FindingCodes.DateMissing);
    }

    private static Field<LocalDate> DayOrNot(string? day) => day is null ? Field.NotRecorded() : Day(day);

    private static JsonObject Json(Inspection inspection) => JsonNode.Parse(SendJson.ToUtf8Bytes(inspection))!.AsObject();

    private static Inspection WithoutVisit(Inspection i) =>
        AnInspection.Like(i).WithDates(InspectionDates.WithoutVisit(i.Dates.FirstKnown, i.Dates.ReportReceived, i.Dates.Published)).Build();
}
