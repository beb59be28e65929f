using System.Reflection;

namespace Send.Framework.Tests.Architecture;

/// <summary>
/// Which room may use which. A room is a namespace under the root; the root itself is the ground floor, which every room may use. Arrows
/// point down only. On one floor, also between a room and the rooms inside it, an arrow must be named. A room inside another may stand on
/// another floor: the rules of an inspection stand above findings and below it.
/// </summary>
/// <param name="Root">The namespace that holds the rooms.</param>
/// <param name="Floors">The floor of each room.</param>
/// <param name="Neighbours">The arrows on one floor.</param>
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
            ["Frameworks.Crosswalks"] = 3,
            ["Frameworks.Dialects"] = 3,
            ["Frameworks.Editions"] = 3,
            ["Frameworks.Editions.Layouts"] = 3,
            ["Frameworks.Layouts"] = 3,
            ["Validation.Documents"] = 3,
            ["Validation"] = 4,
            ["Drafts"] = 5,
            ["Drafts.Contracts"] = 5,
            ["Validation.Frameworks"] = 6,
            ["Validation.Words"] = 6,
            ["Validation.Rules"] = 7,
            ["Inspections"] = 8,
            ["Reports"] = 9,
            ["Scheduling"] = 9,
            ["Histories"] = 10,
            ["Serialization"] = 11,
            ["Serialization.Schemas"] = 11,
        },
        [
            ("Improvement", "Judgements"),
            ("Frameworks", "Frameworks.Editions"), ("Frameworks.Editions", "Frameworks"),
            ("Frameworks", "Validation"), ("Frameworks", "Validation.Frameworks"),
            ("Frameworks.Crosswalks", "Frameworks.Editions"), ("Frameworks.Dialects", "Frameworks.Editions"),
            ("Frameworks.Layouts", "Frameworks.Editions.Layouts"), ("Frameworks.Editions.Layouts", "Frameworks.Layouts"),
            ("Frameworks.Editions.Layouts", "Frameworks.Editions"),
            ("Drafts", "Drafts.Contracts"), ("Drafts.Contracts", "Drafts"),
        ]);

    /// <summary>In a sentence each: a use that the map forbids, a room that is not on it, and what is on it without being in the code.</summary>
    public IReadOnlyList<string> Violations(Assembly assembly)
    {
        var types = assembly.GetTypes().Where(IsHere).ToArray();
        var rooms = types.Select(RoomOf).Where(room => room != GroundFloor).ToHashSet();
        (string From, string To, string Where)[] arrows =
        [
            .. from type in types
               from used in TypeReferences.Of(type).Where(used => used.Assembly == assembly && IsHere(used))
               let arrow = (From: RoomOf(type), To: RoomOf(used), Where: $"{Outermost(type).Name} uses {Outermost(used).Name}")
               where arrow.From != arrow.To
               select arrow,
        ];
        return
        [
            .. rooms.Except(Floors.Keys).Select(room => $"The room '{room}' is not on the map.")
                .Concat(Floors.Keys.Except(rooms).Select(room => $"The room '{room}' is on the map and not in the code."))
                .Concat(arrows.Where(a => !Allows(a.From, a.To)).Select(a => $"{a.From} uses {a.To}: {a.Where}."))
                .Concat(Neighbours.Except(arrows.Select(a => (a.From, a.To))).Select(n => $"{n.From} may use {n.To}, and does not."))
                .Concat(Neighbours.Where(n => PointsDown(n.From, n.To)).Select(n => $"{n.From} may use {n.To} anyway, which lies below it."))
                .Distinct().Order(StringComparer.Ordinal),
        ];
    }

    private bool Allows(string from, string to) => to == GroundFloor || PointsDown(from, to) || Neighbours.Contains((from, to));

    private bool PointsDown(string from, string to) => from != GroundFloor && FloorOf(from) > FloorOf(to);

    private int FloorOf(string room) => Floors.GetValueOrDefault(room, int.MaxValue);

    private bool IsHere(Type type) => type.Namespace is { } name && (name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal));

    private string RoomOf(Type type) => type.Namespace!.Length == Root.Length ? GroundFloor : type.Namespace[(Root.Length + 1)..];

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
