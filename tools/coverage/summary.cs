#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Prints what of the core its tests cover, in all and room by room, from reports in Cobertura's form:
//
//     dotnet run tools/coverage/summary.cs artifacts/coverage/results
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

var lines = new Dictionary<(string Room, string File, int Line), (bool Covered, int Branches, int Taken)>();
foreach (var path in Directory.EnumerateFiles(args[0], "*cobertura*.xml", SearchOption.AllDirectories))
{
    foreach (var type in XDocument.Load(path).Descendants("class"))
    {
        var file = ((string)type.Attribute("filename")!).Replace('\\', '/');
        file = file[(file.LastIndexOf("src/Send.Framework/", StringComparison.Ordinal) is >= 0 and var at ? at + "src/Send.Framework/".Length : 0)..];
        var room = file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : "root";
        foreach (var line in type.Element("lines")!.Elements("line"))
        {
            var key = (room, file, (int)line.Attribute("number")!);
            var branches = Regex.Match((string?)line.Attribute("condition-coverage") ?? "", @"\((\d+)/(\d+)\)");
            var (taken, all) = branches.Success ? (int.Parse(branches.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(branches.Groups[2].Value, CultureInfo.InvariantCulture)) : (0, 0);
            var (covered, before, takenBefore) = lines.GetValueOrDefault(key);
            lines[key] = (covered || (long)line.Attribute("hits")! > 0, Math.Max(all, before), Math.Max(taken, takenBefore));
        }
    }
}

Console.WriteLine("| room | lines | branches |");
Console.WriteLine("| --- | --- | --- |");
foreach (var room in lines.GroupBy(line => line.Key.Room).OrderBy(room => room.Key, StringComparer.Ordinal))
{
    Row(room.Key, room);
}

Row("**all**", lines);

static void Row(string name, IEnumerable<KeyValuePair<(string Room, string File, int Line), (bool Covered, int Branches, int Taken)>> lines)
{
    var all = lines.Select(line => line.Value).ToArray();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {Share(all.Count(l => l.Covered), all.Length)} | {Share(all.Sum(l => l.Taken), all.Sum(l => l.Branches))} |"));
}

static string Share(int of, int all) => string.Create(CultureInfo.InvariantCulture, $"{(all == 0 ? 100 : 100.0 * of / all):0.0} ({of:N0} of {all:N0})");
