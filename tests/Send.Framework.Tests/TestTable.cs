namespace Send.Framework.Tests;

/// <summary>Reads the tables under <c>TestData</c>: one record to a line, cells parted by semicolons, comments after a hash.</summary>
internal static class TestTable
{
    public static IReadOnlyList<string[]> Read(string file, int columns)
    {
        var rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "TestData", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(';'))
            .ToArray();
        rows.Should().NotBeEmpty().And.OnlyContain(row => row.Length == columns, "every row of {0} has {1} cells", file, columns);
        return rows;
    }
}
