using Pictures;

namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>The pictures are those that the data draws. Draw them again with <c>dotnet run --project tools/pictures</c>, and look at them.</summary>
public class PictureTests
{
    private static readonly Dictionary<string, string> Drawn = Gallery.Draw(Repository.Root).ToDictionary(picture => picture.Name, picture => picture.Svg);

    public static TheoryData<string> Names => [.. Drawn.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Picture_InTheDocumentation_IsTheOneThatTheDataDraws(string name) =>
        File.ReadAllText(Repository.PathOf($"{Gallery.Folder}/{name}")).ReplaceLineEndings("\n").Should().Be(Drawn[name], "dotnet run --project tools/pictures draws it again");

    [Theory]
    [MemberData(nameof(Names))]
    public void Picture_OfTheDocumentation_IsShown(string name) =>
        Page.All.Any(page => page.Text.Contains($"pictures/{name})", StringComparison.Ordinal)).Should().BeTrue("a page shows it");

    // The photograph of the page of standings is taken of a browser: docs/how-to/keep-a-history.md.
    [Fact]
    public void Folder_HoldsNothingElse() =>
        Directory.EnumerateFiles(Repository.PathOf(Gallery.Folder)).Select(file => Path.GetFileName(file)).Should().BeEquivalentTo(
            [.. Drawn.Keys, "standing.png"]);

    // The map that a test holds the code to, and the page that shows it, name the same rooms on the same floors.
    [Fact]
    public void Plan_EveryRoom_HasItsWordsOnThePageOnDesign()
    {
        var plan = HousePlan.Read(Repository.Root);

        plan.Rooms.Should().HaveCountGreaterThan(9).And.AllSatisfy(room => room.Holds.Should().NotBeEmpty(room.Name));
        HousePlan.WordsOf(Repository.Root).Keys.Should().BeEquivalentTo(plan.Rooms.Select(room => room.Name));
        foreach (var room in plan.Rooms)
        {
            new Page("docs/design.md").Text.Should().MatchRegex($@"\n    {room.Name.Replace('.', '/')}/ [^\n]* floor {room.Floor}\n");
        }
    }

    // Read off the code: what an inspection is made of lies below it, and nothing uses the top floor.
    [Fact]
    public void Plan_Arrows_PointDown()
    {
        var plan = HousePlan.Read(Repository.Root);

        plan.Arrows.Should().Contain(("Inspections", "Frameworks")).And.Contain(("Frameworks", "Time")).And.Contain(("Improvement", "Judgements"));
        plan.Arrows.Select(arrow => arrow.To).Should().NotContain("Serialization");
        plan.Shortest().Should().NotContain(("Serialization", "Time"), "Scheduling and others say so already");
    }
}
