using System.Reflection;

namespace Send.Framework.Tests.Architecture;

/// <summary>
/// Which room may use which. A room is the part of a namespace after the root; the rooms inside it belong to it, and the root itself is
/// the ground floor that every room may use. Arrows point down only; a neighbour on the same floor must be named.
/// </summary>
/// <param name="Root">The namespace that holds the rooms.</param>
/// <param name="Floors">The floor of each room.</param>
/// <param name="Neighbours">Rooms that may use a room of their own floor.</param>
internal sealed record RoomMap(
    string Root, IReadOnlyDictionary<string, int> Floors, IReadOnlyCollection<(string From, string To)> Neighbours)
{
    private const string GroundFloor = "";

    /// <summary>The design of the library.</summary>
    public static RoomMap Library { get; } = new(
        "Send.Framework",
        new Dictionary<string, int>
        {
            ["Time"] = 1,
            ["Sources"] = 1,
            ["Partnerships"] = 2,
            ["Judgements"] = 2,
            ["Improvement"] = 2,
            ["Frameworks"] = 3,
            ["Inspections"] = 4,
            ["Scheduling"] = 5,
            ["Wording"] = 5,
            ["Validation"] = 5,
            ["Serialization"] = 6,
        },
        [("Improvement", "Partnerships"), ("Improvement", "Judgements")]);

    /// <summary>Every use that the map forbids, and every room that is not on it, in a sentence each.</summary>
    public IReadOnlyList<string> Violations(Assembly assembly)
    {
        var types = assembly.GetTypes().Where(IsHere).ToArray();
        var unmapped = types.Select(RoomOf).Distinct().Where(room => room != GroundFloor && !Floors.ContainsKey(room))
            .Select(room => $"The room '{room}' is not on the map.");
        var forbidden =
            from type in types
            from used in TypeReferences.Of(type).Where(used => used.Assembly == assembly && IsHere(used))
            let arrow = (From: RoomOf(type), To: RoomOf(used))
            where !Allows(arrow.From, arrow.To)
            select $"{arrow.From} uses {arrow.To}: {Outermost(type).Name} uses {Outermost(used).Name}.";
        return [.. unmapped.Concat(forbidden).Distinct().Order(StringComparer.Ordinal)];
    }

    private bool Allows(string from, string to) =>
        from == to || to == GroundFloor
        || (from != GroundFloor && FloorOf(from) > FloorOf(to))
        || Neighbours.Contains((from, to));

    private int FloorOf(string room) => Floors.GetValueOrDefault(room, int.MaxValue);

    private bool IsHere(Type type) => type.Namespace is { } name && (name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal));

    private string RoomOf(Type type) => type.Namespace!.Length == Root.Length ? GroundFloor : type.Namespace[(Root.Length + 1)..].Split('.')[0];

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
