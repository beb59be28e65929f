using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Validation;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Histories;

/// <summary>What a history and a book of histories take in, and what they refuse.</summary>
public sealed class HistoryTests
{
    private static readonly HistorySubject Suffolk = HistorySubject.Of(DfeCode.Parse("935"));

    [Fact]
    public void Of_NoInspection_IsRefused() =>
        ((Action)(() => InspectionHistory.Of())).Should().Throw<ArgumentException>().WithMessage("There are no inspections to show whose history this is.*");

    [Fact]
    public void With_InspectionOfAnotherAuthority_IsRefusedWithBoth() =>
        ((Action)(() => InspectionHistory.Empty(Suffolk).With(Inspections.Sample.Full("area-send-2023", "inconsistent", "2024-10-04"))))
            .Should().Throw<ArgumentException>().WithMessage("*belongs to dfe 372 under 'area-send'; this is the history of dfe 935 under 'area-send'.*");

    [Fact]
    public void With_InspectionOfAnotherFamily_IsRefused() =>
        ((Action)(() => InspectionHistory.Empty(HistorySubject.Of("dfe-code", "372"), "area-send").With(Ilacs)))
            .Should().Throw<ArgumentException>().WithMessage("*under 'ilacs'; this is the history of dfe-code 372 under 'area-send'.*");

    [Fact]
    public void With_EventOfAnotherAuthority_IsRefusedWithBoth() =>
        ((Action)(() => InspectionHistory.Empty(Suffolk).With(Note(HistorySubject.Of(DfeCode.Parse("372"))))))
            .Should().Throw<ArgumentException>().WithMessage("'2024-03-07 note (dfe 372)' belongs to dfe 372; this is the history of dfe 935.*");

    // What is known of a history that has an event and no inspection is the code.
    [Fact]
    public void ToString_Any_SaysHowMuchIsInIt()
    {
        InspectionHistory.Empty(Suffolk).ToString().Should().Be("Suffolk County Council: 0 inspections, 0 events");
        InspectionHistory.Empty(HistorySubject.Of("urn", "139588"), "education-inspection").DisplayName.Should().Be("urn 139588");
    }

    [Fact]
    public void Book_EventOfAnAuthorityWithoutInspections_BelongsToAreaSend()
    {
        var book = HistoryBook.Of([], [Note(Suffolk)]);

        book.Findings.Should().BeEmpty();
        book.Histories.Select(h => (h.Subject.Code, h.Family, h.Events.Length)).Should().Equal(("935", "area-send", 1));
    }

    [Fact]
    public void Book_EventOfAProviderWithoutInspections_IsLeftOutAndSaid()
    {
        var book = HistoryBook.Of([], [Note(HistorySubject.Of("urn", "139588"))]);

        book.Histories.Should().BeEmpty();
        var finding = book.Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be(FindingCodes.EventInspectionUnclear);
        finding.Message.Should().StartWith("7 March 2024, ").And.Contain("(urn 139588)").And.EndWith("Name the inspection.");
    }

    // An authority as a provider has histories of two families: ILACS and the assessment by the Care Quality Commission.
    [Theory]
    [InlineData("of-ilacs", "ilacs")]
    [InlineData("2024-09-16", "cqc-local-authorities")]
    [InlineData("of-neither", null)]
    [InlineData(null, null)]
    public void Book_EventOfASubjectWithTwoFamilies_GoesToTheInspectionItNames(string? inspection, string? family)
    {
        var assessed = AnInspection.Of("cqc-local-authority-assurance", "assessment").WithSubject(Provider.Of("dfe-code", "372"))
            .WithDates(new(Day("2024-09-16"), Day("2024-09-20"))).Build();

        var book = HistoryBook.Of(
            [Ilacs, assessed], [Note(HistorySubject.Of("dfe-code", "372"), inspection)]);

        book.Histories.Should().HaveCount(2);
        book.Histories.Where(h => !h.Events.IsEmpty).Select(h => h.Family).Should().Equal(family is null ? [] : [family]);
        book.Findings.Select(f => f.Code).Should().Equal(family is null ? [FindingCodes.EventInspectionUnclear] : []);
    }

    // The report numbers no area: an event and a later visit count them, each kind by itself.
    [Fact]
    public void RecordsOf_AreasWithoutNumbers_AreCountedInTheirList()
    {
        var full = AnInspection.Of("area-send-2023").WithAuthority("935").WithOutcome("systemic-failings").WithReference("full")
            .WithDates(new(Day("2023-11-13"), Day("2023-11-17"), reportReceived: Day("2024-01-18"), published: Day("2024-01-30")))
            .WithImprovementAreas([Priority("Lead."), Improvement("Wait less."), Priority("Review on time.")]).Build();
        var history = InspectionHistory.Of(full).With(
            HistoryEvent.Create(EventKind.AreaClosed, Day("2024-09-02"), Suffolk, "full", [2], "An audit."),
            HistoryEvent.Create(EventKind.AreaClosed, Day("2024-10-07"), Suffolk, "full", [1], "Another audit.", areaKind: ImprovementAreaKind.AreaForImprovement));

        var records = Standing.Of(history, Day("2024-11-04")).RecordsOf(full);

        records.Select(r => (r.Area.Text, r.ClosedOn)).Should().Equal(("Lead.", null), ("Wait less.", Day("2024-10-07")), ("Review on time.", Day("2024-09-02")));
    }

    private static ImprovementArea Priority(string text) => ImprovementArea.Of(ImprovementAreaKind.AreaForPriorityAction, text);

    private static ImprovementArea Improvement(string text) => ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, text);

    private static HistoryEvent Note(HistorySubject subject, string? inspection = null) => HistoryEvent.Create(EventKind.Note, Day("2024-03-07"), subject, inspection);

    private static Inspection Ilacs => AnInspection.Of("ilacs-2018", "standard").WithSubject(Provider.Of("dfe-code", "372")).WithReference("of-ilacs")
        .WithDates(new(Day("2023-05-15"), Day("2023-05-19"))).Build();
}
