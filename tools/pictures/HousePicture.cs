namespace Pictures;

/// <summary>The rooms of the library on their floors, with the arrows that point down.</summary>
internal static class HousePicture
{
    private const double Left = 76;
    private const double Right = 16;
    private const double Top = 52;
    private const double BoxHeight = 70;
    private const double BoxWidth = 212;
    private const double FloorHeight = 106;

    public static string Draw(HousePlan plan)
    {
        var svg = new Svg();
        var places = Arrange(plan);
        var floors = plan.Rooms.Select(room => room.Floor).Distinct().OrderDescending().ToArray();
        var rows = floors.Index().ToDictionary(floor => floor.Item, floor => Top + (floor.Index * FloorHeight));
        svg.Text(16, 26, "The rooms of Send.Framework, and which uses which", 16, bold: true);
        foreach (var floor in floors)
        {
            svg.Text(16, rows[floor] + (BoxHeight / 2) + 4, $"floor {floor}", 12, Svg.Quiet);
        }

        (double X, double Y) TopLeft(string name) => (places[name] - (BoxWidth / 2), rows[FloorOf(name)]);
        int FloorOf(string name) => plan.Rooms.First(room => room.Name == name).Floor;

        foreach (var (from, to) in plan.Shortest().OrderBy(arrow => arrow.From, StringComparer.Ordinal).ThenBy(arrow => arrow.To, StringComparer.Ordinal))
        {
            if (FloorOf(from) == FloorOf(to))
            {
                var side = places[from] < places[to] ? 1 : -1;
                var y = rows[FloorOf(from)] + (BoxHeight / 2);
                svg.Arrow((places[from] + (side * BoxWidth / 2), y), (places[to] - (side * BoxWidth / 2), y));
                continue;
            }

            List<(double, double)> points = [(Toward(places[from], places[to]), rows[FloorOf(from)] + BoxHeight)];
            foreach (var between in floors.Where(floor => floor < FloorOf(from) && floor > FloorOf(to)))
            {
                var x = Beside([.. plan.Rooms.Where(room => room.Floor == between).Select(room => places[room.Name])], (places[from] + places[to]) / 2);
                points.Add((x, rows[between]));
                points.Add((x, rows[between] + BoxHeight));
            }

            svg.Arrow([.. points, (Toward(places[to], points[^1].Item1), rows[FloorOf(to)])]);
        }

        foreach (var room in plan.Rooms)
        {
            var (x, y) = TopLeft(room.Name);
            svg.Box(x, y, BoxWidth, BoxHeight, "#eef4fb", "#7a9cc6");
            svg.Text(x + 10, y + 19, room.Name, 14, bold: true);
            svg.Paragraph(x + 10, y + 35, BoxWidth - 12, room.Holds, 10.5, Svg.Quiet);
        }

        var ground = Top + (floors.Length * FloorHeight);
        svg.Box(Left, ground, Svg.Width - Left - Right, 30, "#f4f5f6");
        svg.Text(16, ground + 19, "ground", 12, Svg.Quiet);
        svg.Text(Left + 10, ground + 19, "Codes, dates as text, nearest words: used by every room", 12);
        svg.Text(16, ground + 54, "An arrow that a chain of others says already is left out. A test fails when a room reaches upwards.", 11, Svg.Quiet);
        return svg.ToText("The rooms of Send.Framework, and which uses which", ground + 68);
    }

    // Arrows leave and reach a box on the side of the other end.
    private static double Toward(double centre, double other) => centre + Math.Clamp((other - centre) / 4, -BoxWidth / 3, BoxWidth / 3);

    // The place nearest to the wanted one that is clear of the boxes of a floor.
    private static double Beside(double[] centres, double wanted)
    {
        const double Clear = (BoxWidth / 2) + 12;
        return centres.SelectMany(centre => new[] { centre - Clear, centre + Clear }).Append(wanted)
            .Where(x => centres.All(centre => Math.Abs(centre - x) >= Clear)).OrderBy(x => Math.Abs(x - wanted)).First();
    }

    // The centre of each room, in the order on each floor that makes arrows cross least and then be shortest.
    private static Dictionary<string, double> Arrange(HousePlan plan)
    {
        var arrows = plan.Shortest().ToArray();
        var best = new Dictionary<string, double>();
        var shortest = double.MaxValue;
        foreach (var order in Orders(plan.Rooms.GroupBy(room => room.Floor).Select(floor => floor.Select(room => room.Name).ToArray()).ToArray()))
        {
            var places = order.SelectMany(Spread).ToDictionary(place => place.Name, place => place.X);
            var length = arrows.Sum(arrow => Math.Abs(places[arrow.From] - places[arrow.To])) + (1000 * Crossings(plan, places, arrows));
            if (length < shortest - 0.01)
            {
                (best, shortest) = (places, length);
            }
        }

        return best;
    }

    private static int Crossings(HousePlan plan, Dictionary<string, double> places, (string From, string To)[] arrows)
    {
        var floors = plan.Rooms.ToDictionary(room => room.Name, room => room.Floor);
        var down = arrows.Where(arrow => floors[arrow.From] > floors[arrow.To]).ToArray();
        var level = arrows.Except(down).Count(arrow => places.Any(
            between => floors[between.Key] == floors[arrow.From] && (between.Value - places[arrow.From]) * (between.Value - places[arrow.To]) < 0));
        return level + down.Index().Sum(one => down.Skip(one.Index + 1).Count(other => Cross(one.Item, other)));

        // Seen at the top and at the bottom of what they share, they have changed sides.
        bool Cross((string From, string To) one, (string From, string To) other)
        {
            var top = Math.Min(floors[one.From], floors[other.From]);
            var bottom = Math.Max(floors[one.To], floors[other.To]);
            return top > bottom && (At(one, top) - At(other, top)) * (At(one, bottom) - At(other, bottom)) < -1;
        }

        double At((string From, string To) arrow, double floor) =>
            places[arrow.To] + ((places[arrow.From] - places[arrow.To]) * (floor - floors[arrow.To]) / (floors[arrow.From] - floors[arrow.To]));
    }

    private static IEnumerable<(string Name, double X)> Spread(string[] names)
    {
        var share = (Svg.Width - Left - Right) / names.Length;
        return names.Select((name, i) => (name, Left + (share * (i + 0.5))));
    }

    private static IEnumerable<string[][]> Orders(string[][] floors) =>
        floors.Length == 0
            ? [[]]
            : from first in Permutations(floors[0]) from rest in Orders(floors[1..]) select (string[][])[first, .. rest];

    private static IEnumerable<string[]> Permutations(string[] names) =>
        names.Length < 2
            ? [names]
            : names.SelectMany(first => Permutations([.. names.Where(name => name != first)]).Select(rest => (string[])[first, .. rest]));
}
