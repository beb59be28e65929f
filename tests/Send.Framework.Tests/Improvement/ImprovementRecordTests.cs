using Send.Framework.Improvement;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Improvement;

public class ImprovementRecordTests
{
    private static ImprovementRecord Open =>
        ImprovementRecord.Open(ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, "Improve plans."), Day("2024-11-14"));

    [Fact]
    public void Close_WithEvidence_ClosesOnItsDay()
    {
        var closed = Open.Note(Day("2025-01-10"), "Audit started.").Close(Day("2025-06-30"), "Audit of 100 plans.");

        closed.ClosedOn.Should().Be(Day("2025-06-30"));
        closed.Entries.Should().Equal(
            new ImprovementRecordEntry(Day("2025-01-10"), "Audit started.", false),
            new ImprovementRecordEntry(Day("2025-06-30"), "Audit of 100 plans.", true));
        Open.ClosedOn.Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Close_WithoutEvidence_IsRefused(string? evidence) =>
        ((Action)(() => Open.Close(Day("2025-06-30"), evidence!))).Should().Throw<ArgumentException>();

    [Fact]
    public void Note_ClosedArea_IsRefused()
    {
        var closed = Open.Close(Day("2025-06-30"), "Audit of 100 plans.");
        Action[] acts = [() => closed.Note(Day("2025-07-01"), "More."), () => closed.Close(Day("2025-07-01"), "Again.")];

        acts.Should().AllSatisfy(act => act.Should().Throw<InvalidOperationException>()
            .WithMessage("The improvement area was closed on 2025-06-30. Reopen it first."));
    }

    [Fact]
    public void Reopen_ClosedArea_KeepsTheClosure()
    {
        var reopened = Open.Close(Day("2025-06-30"), "Audit of 100 plans.").Reopen(Day("2025-09-01"), "A second audit disagreed.");

        reopened.ClosedOn.Should().BeNull();
        reopened.Entries.Select(e => (e.On.ToIso(), e.Closes)).Should().Equal(("2025-06-30", true), ("2025-09-01", false));
        reopened.Close(Day("2026-01-01"), "A third one agreed.").ClosedOn.Should().Be(Day("2026-01-01"));
    }

    [Fact]
    public void Reopen_OpenArea_IsRefused() =>
        ((Action)(() => Open.Reopen(Day("2025-01-01"), "Why not."))).Should().Throw<InvalidOperationException>()
            .WithMessage("The improvement area is open; there is nothing to reopen.");

    [Fact]
    public void Add_DayBeforeTheLastLine_IsRefused()
    {
        ((Action)(() => Open.Note(Day("2024-11-13"), "Too early."))).Should().Throw<ArgumentException>().WithParameterName("on")
            .WithMessage("The line is dated 2024-11-13, before the one that it follows (2024-11-14).*");
        ((Action)(() => Open.Close(Day("2025-06-30"), "Audit.").Reopen(Day("2025-06-29"), "Too early.")))
            .Should().Throw<ArgumentException>().WithParameterName("on");
        Open.Note(Day("2024-11-14"), "The same day is in order.").Entries.Should().HaveCount(1);
    }

    [Fact]
    public void Add_ALine_LeavesTheRecordThatItWasAddedToAlone()
    {
        var before = Open.Note(Day("2025-01-10"), "First.");

        before.Note(Day("2025-01-11"), "Second.").Entries.Should().HaveCount(2);
        before.Close(Day("2025-01-11"), "Closed.").Entries.Should().HaveCount(2);
        before.Entries.Should().ContainSingle();
    }
}
