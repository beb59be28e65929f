using System.Globalization;
using Send.Framework.Fixtures.Data;

namespace Send.Framework.Fixtures.Generation;

/// <summary>How often what was counted in published inspections; see the README beside the data.</summary>
internal sealed class GeneratorShape
{
    private static readonly Lazy<GeneratorShape> Loaded = new(() => new());

    private readonly Dictionary<(string Measure, string Outcome), (int Value, int Count)[]> _numbers;
    private readonly (string Outcome, int Count)[] _outcomes;

    private GeneratorShape()
    {
        var rows = FixtureText.Rows("generator-shape.csv").ToList();
        _outcomes = [.. rows.Where(row => row[0] == "outcome").Select(row => (row[1], Number(row[3])))];
        _numbers = rows.Where(row => row[0] != "outcome").GroupBy(row => (row[0], row[1]))
            .ToDictionary(group => group.Key, group => group.Select(row => (Number(row[2]), Number(row[3]))).ToArray());
    }

    public static GeneratorShape Counted => Loaded.Value;

    /// <summary>An outcome, as often as in the 97 published inspections.</summary>
    public string Outcome(RandomSource random) => Draw(_outcomes, random);

    /// <summary>A number that was counted for an outcome, as often as it was.</summary>
    public int Draw(string measure, string outcome, RandomSource random) => Draw(_numbers[(measure, outcome)], random);

    private static T Draw<T>((T Value, int Count)[] counted, RandomSource random)
    {
        var drawn = random.Below(counted.Sum(entry => entry.Count));
        foreach (var (value, count) in counted)
        {
            if ((drawn -= count) < 0)
            {
                return value;
            }
        }

        throw new InvalidOperationException("A number below the sum falls on an entry.");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
