using Send.Framework.Tests.Serialization;

namespace Send.Framework.Tests.Architecture;

/// <summary>What a reader may count on when walking through the repository.</summary>
public class HouseTests
{
    private const int MostLines = 400;

    // A file that has to be longer says why, in its first lines.
    private const string Reason = "// Longer than 400 lines because ";

    [Fact]
    public void Files_AreShort_OrSayWhyNot() =>
        Sources("src", "tests", "tools", "benchmarks", "docs")
            .Select(path => (path, lines: File.ReadAllLines(path)))
            .Where(file => file.lines.Length > MostLines)
            .Where(file => !file.lines.Take(5).Any(line => line.StartsWith(Reason, StringComparison.Ordinal)))
            .Select(file => $"{Path.GetRelativePath(Repository.Root, file.path)}: {file.lines.Length} lines")
            .Should().BeEmpty("past {0} lines a second concept is hiding inside", MostLines);

    [Fact]
    public void Rooms_SayWhatLivesThereAndWhatMayNot() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Send.Framework"))
            .Where(room => RoomMap.Library.Floors.ContainsKey(Path.GetFileName(room)))
            .Append(Path.Combine(Repository.Root, "src", "Send.Framework"))
            .Append(Path.Combine(Repository.Root, "src", "Send.Framework.Tool"))
            .Select(room => Path.Combine(room, "README.md"))
            .Where(page => !File.Exists(page) || !File.ReadAllText(page).Contains("\nNot here: ", StringComparison.Ordinal))
            .Select(page => Path.GetRelativePath(Repository.Root, page))
            .Should().BeEmpty("a newcomer asks what belongs where");

    private static IEnumerable<string> Sources(params string[] folders) =>
        folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));
}
