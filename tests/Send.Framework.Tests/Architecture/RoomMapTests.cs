namespace Send.Framework.Tests.Architecture;

public class RoomMapTests
{
    private static readonly RoomMap House = new(
        "Send.Framework.Tests.Architecture.Fixture", new Dictionary<string, int> { ["Lower"] = 1, ["Upper"] = 2, ["Upper.Loft"] = 2 },
        [("Upper", "Upper.Loft")]);

    // Design, section 2.
    [Fact]
    public void Library_EveryArrowPointsDown() =>
        string.Join('\n', RoomMap.Library.Violations(typeof(DateText).Assembly)).Should().BeEmpty();

    [Fact]
    public void Violations_RoomsInARoom_AreRoomsOfTheirOwn()
    {
        var floors = new Dictionary<string, int>(RoomMap.Library.Floors) { ["Validation.Words"] = 9 };

        (RoomMap.Library with { Floors = floors }).Violations(typeof(DateText).Assembly)
            .Should().Contain(v => v.StartsWith("Validation.Rules uses Validation.Words: HeadRules uses ", StringComparison.Ordinal));
    }

    [Fact]
    public void Violations_ARoomReachesUpward_AreAllFound() =>
        House.Violations(typeof(RoomMapTests).Assembly).Should().Equal(
            "Lower uses Upper: ReachesUpByATypeOnly uses Attic.",
            "Lower uses Upper: ReachesUpInABody uses Attic.",
            "Lower uses Upper: ReachesUpInALambda uses Attic.",
            "Lower uses Upper: ReachesUpInASignature uses Attic.",
            "Lower uses Upper: ReachesUpInAnIterator uses Attic.");

    [Fact]
    public void Violations_NeighbourIsNamed_AreAllowed() =>
        (House with { Neighbours = [.. House.Neighbours, ("Lower", "Upper")] }).Violations(typeof(RoomMapTests).Assembly).Should().BeEmpty();

    [Fact]
    public void Violations_SameFloorAndNotNamed_AreFoundInBothDirections() =>
        (House with { Floors = new Dictionary<string, int> { ["Lower"] = 1, ["Upper"] = 1, ["Upper.Loft"] = 1 } }).Violations(typeof(RoomMapTests).Assembly)
            .Should().HaveCount(6).And.Contain("Upper uses Lower: Attic uses Tidy.");

    [Fact]
    public void Violations_RoomIsNotOnTheMap_SaySo() =>
        (House with { Floors = new Dictionary<string, int> { ["Lower"] = 3 } }).Violations(typeof(RoomMapTests).Assembly)
            .Should().Contain("The room 'Upper' is not on the map.").And.Contain("The room 'Upper.Loft' is not on the map.");

    [Fact]
    public void Violations_RoomInsideARoomIsUsedAndNotNamed_AreFound() =>
        (House with { Neighbours = [] }).Violations(typeof(RoomMapTests).Assembly)
            .Should().Contain("Upper uses Upper.Loft: Attic uses Loft.");

    [Fact]
    public void Violations_WhatIsOnTheMapAndNotInTheCode_AreFound()
    {
        var stale = House with
        {
            Floors = new Dictionary<string, int>(House.Floors) { ["Cellar"] = 1 },
            Neighbours = [.. House.Neighbours, ("Upper.Loft", "Upper"), ("Upper", "Lower")],
        };

        stale.Violations(typeof(RoomMapTests).Assembly).Should().Contain("The room 'Cellar' is on the map and not in the code.")
            .And.Contain("Upper.Loft may use Upper, and does not.")
            .And.Contain("Upper may use Lower anyway, which lies below it.");
    }

    // Judgements are used by everything that judges: lifted to the roof, they must be missed on every floor below.
    [Fact]
    public void Violations_LibraryWithARoomMoved_NamesWhoUsesIt()
    {
        var floors = new Dictionary<string, int>(RoomMap.Library.Floors) { ["Judgements"] = 9 };

        var violations = (RoomMap.Library with { Floors = floors }).Violations(typeof(DateText).Assembly);

        violations.Should().Contain("Frameworks uses Judgements: Question uses JudgementScale.")
            .And.Contain("Inspections uses Judgements: Inspection uses Judgement.");
    }
}
