using NodaTime;
using NodaTime.Text;

namespace Send.Framework.Fixtures.Data;

/// <summary>Reads the data files of this package, which are part of the assembly. README.md beside them says what is in them.</summary>
internal static class FixtureText
{
    /// <summary>The whole text of a data file.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(FixtureText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file '{name}' is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>
    /// The rows of a data file, without its header. The files are ours and tested, so this reads what their generator writes and no more:
    /// rows ended by a line feed, fields separated by commas, a field with a comma in quotation marks, no quotation mark inside a field.
    /// </summary>
    public static IEnumerable<string[]> Rows(string name) =>
        Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Fields);

    /// <summary>The items of a list in a field; none for an empty field.</summary>
    public static string[] Items(string field) => field.Split(';', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The date in a field, or null for an empty one.</summary>
    public static LocalDate? OptionalDate(string field) =>
        field.Length == 0 ? null : LocalDatePattern.Iso.Parse(field).GetValueOrThrow();

    /// <summary>A date as the contract writes it: 2024-11-04.</summary>
    public static string ToIso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The text in a field, or null for an empty one.</summary>
    public static string? OptionalText(string field) => field.Length == 0 ? null : field;

    private static string[] Fields(string row)
    {
        var fields = new List<string>();
        for (var start = 0; start <= row.Length;)
        {
            var quoted = start < row.Length && row[start] == '"';
            var end = quoted ? row.IndexOf('"', start + 1) : row.IndexOf(',', start);
            end = end < 0 ? row.Length : end;
            fields.Add(row[(quoted ? start + 1 : start)..end]);
            start = end + (quoted ? 2 : 1);
        }

        return [.. fields];
    }
}
