namespace Send.Framework.Tests.Architecture;

public class TestRoomTests
{
    // Tests that hold for the whole house have a room of their own, and what stands at the root is tested at the root.
    private static readonly string[] WholeHouse = ["Architecture"];

    [Fact]
    public void TestClasses_StandInTheRoomThatTheyTest()
    {
        var tests = typeof(TestRoomTests).Assembly.GetTypes()
            .Where(t => t.GetMethods().Any(m => m.GetCustomAttributes(typeof(FactAttribute), true).Length > 0)).ToArray();
        var rooms = RoomMap.Library.Floors.Keys.Concat(WholeHouse).ToHashSet();

        tests.Should().NotBeEmpty();
        tests.Where(t => t.Namespace!.Split('.') is [_, _, "Tests", var room, ..] ? !rooms.Contains(room) : !AreOfTheRoot(t)).Should().BeEmpty(
            "a reader looks for the tests of a type where the type is");
        tests.Where(t => !t.Name.EndsWith("Tests", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static bool AreOfTheRoot(Type tests) =>
        typeof(DateText).Assembly.GetType($"Send.Framework.{tests.Name[..^"Tests".Length]}") is not null;
}
