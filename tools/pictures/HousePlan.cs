using System.Globalization;
using System.Text.RegularExpressions;

namespace Pictures;

/// <summary>A room of the library.</summary>
/// <param name="Name">Its name, which is that of its folder; a room inside another has a full stop where the path has a slash.</param>
/// <param name="Floor">Its floor, from 1.</param>
/// <param name="Holds">What lives there, in the words of docs/design.md.</param>
internal sealed record Room(string Name, int Floor, string Holds);

/// <summary>The rooms, and which uses which.</summary>
/// <param name="Rooms">In the order of the map.</param>
/// <param name="Arrows">Every use of one room by another.</param>
internal sealed partial record HousePlan(IReadOnlyList<Room> Rooms, IReadOnlySet<(string From, string To)> Arrows)
{
    private const string Map = "tests/Send.Framework.Tests/Architecture/RoomMap.cs";
    private const string Design = "docs/design.md";
    private const string Library = "src/Send.Framework";

    /// <summary>Floors from the map that a test holds the code to, rooms inside rooms where the page on design shows them, words from the page on design, uses from the code itself.</summary>
    public static HousePlan Read(string root)
    {
        var words = WordsOf(root);
        Room[] rooms =
        [
            .. from match in MapEntry().Matches(File.ReadAllText(Path.Combine(root, Map)))
               let name = match.Groups["name"].Value
               where Directory.Exists(FolderOf(root, name)) && (words.ContainsKey(name) || !name.Contains('.', StringComparison.Ordinal))
               select new Room(name, int.Parse(match.Groups["floor"].Value, CultureInfo.InvariantCulture), words.GetValueOrDefault(name, "")),
        ];
        return new(rooms, rooms.SelectMany(room => UsesOf(root, room, rooms)).ToHashSet());
    }

    /// <summary>The uses that are not already said by a chain of others.</summary>
    public IEnumerable<(string From, string To)> Shortest() =>
        Arrows.Where(arrow => !Rooms.Any(via => Arrows.Contains((arrow.From, via.Name)) && Reaches(via.Name, arrow.To)));

    /// <summary>What the page on design says of each room.</summary>
    public static Dictionary<string, string> WordsOf(string root) =>
        DesignEntry().Matches(File.ReadAllText(Path.Combine(root, Design)).ReplaceLineEndings("\n"))
            .ToDictionary(match => match.Groups["name"].Value.Replace('/', '.'), match => Blanks().Replace(match.Groups["holds"].Value.Trim(), " "));

    private bool Reaches(string from, string to) =>
        Arrows.Contains((from, to)) || Rooms.Any(via => Arrows.Contains((from, via.Name)) && Reaches(via.Name, to));

    // Namespaces are named by a directive, or at the type from inside the root namespace.
    private static IEnumerable<(string From, string To)> UsesOf(string root, Room room, Room[] rooms)
    {
        var code = string.Concat(Directory.EnumerateFiles(FolderOf(root, room.Name), "*.cs", SearchOption.AllDirectories)
            .Where(file => !rooms.Any(inner => inner.Name.StartsWith(room.Name + ".", StringComparison.Ordinal)
                && file.StartsWith(FolderOf(root, inner.Name) + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            .Select(File.ReadAllText));
        return
            from other in rooms
            where other != room && Regex.IsMatch(code, $@"^using (?:\w+ = )?Send\.Framework\.{Regex.Escape(other.Name)}(\.Contracts|\.Editions)?;|(?<![.\w]){Regex.Escape(other.Name)}\.[A-Z]\w+[?\s(>]", RegexOptions.Multiline)
            where other.Floor <= room.Floor
            select (room.Name, other.Name);
    }

    private static string FolderOf(string root, string room) => Path.Combine(root, Library, room.Replace('.', Path.DirectorySeparatorChar));

    [GeneratedRegex("\\[\"(?<name>[\\w.]+)\"\\] = (?<floor>\\d+),")]
    private static partial Regex MapEntry();

    [GeneratedRegex("^    (?<name>[\\w/]+)/ +(?<holds>.+?) {2,}floor \\d", RegexOptions.Multiline)]
    private static partial Regex DesignEntry();

    [GeneratedRegex(" +")]
    private static partial Regex Blanks();
}
