using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>
/// Writes what became of the public names of an earlier commit, <c>docs/reference/api-changes.md</c>: from the list of the names that there
/// were (<c>TestData/api/807337b.txt</c>), the PublicAPI files of today, and a table written by hand that says why each name that is gone is
/// gone (<c>TestData/api/reasons.txt</c>).
/// </summary>
internal sealed partial class ApiChangesPage
{
    private const string Folder = "tests/Send.Framework.Samples.Tests/TestData/api/";
    private static readonly string[] Then = ["Send.Framework", "Send.Framework.Fixtures"];
    private static readonly string[] New = ["Send.Framework.AspNetCore", "Send.Framework.EntityFrameworkCore"];

    private readonly Dictionary<string, Surface> _then;
    private readonly Dictionary<string, Surface> _now;
    private readonly Reason[] _reasons;

    private ApiChangesPage(Dictionary<string, Surface> then, Dictionary<string, Surface> now, Reason[] reasons) =>
        (_then, _now, _reasons) = (then, now, reasons);

    public static ApiChangesPage Read() => new(
        Stored(),
        Then.Concat(New).ToDictionary(package => package, package => Surface.Of(File.ReadLines(Repository.PathOf($"src/{package}/PublicAPI.Unshipped.txt")))),
        [.. File.ReadLines(Repository.PathOf($"{Folder}reasons.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(Reason.Parse)]);

    /// <summary>Names that are gone without a reason, reasons for names that are still there, and successors that do not exist.</summary>
    public IEnumerable<string> Faults()
    {
        var gone = Gone();
        foreach (var name in gone.Where(name => !_reasons.Any(reason => reason.IsFor(name))))
        {
            yield return $"{name} is gone, and reasons.txt does not say why.";
        }

        foreach (var reason in _reasons)
        {
            if (!gone.Any(reason.IsFor))
            {
                yield return $"{reason.Before} is still there, or never was: reasons.txt says that it is gone.";
            }

            if (reason.Now is not null && !_now.Values.Any(surface => surface.Names.Contains(reason.Now)))
            {
                yield return $"{reason.Now} is said to follow {reason.Before}, and does not exist.";
            }
        }
    }

    public string Render()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Changes to the public API

            What happened to the public names of commit `807337b`, from which the packages were first tried: renamed, removed, added. A version
            before 1.0.0 may do that. [Upgrading](../upgrading.md) says what to write instead, starting with what people use most. Namespaces are given
            without `Send.Framework.`; equality, formatting and deconstruction are left out.

            This page is generated from the list of the names then, those of today, and a table of reasons. A test fails if a name is gone
            without a reason; set `SEND_UPDATE_DOCS=1` to rewrite the page.

            ## Counts

            | package | types then | types now | members then | members now |
            | --- | ---: | ---: | ---: | ---: |

            """.ReplaceLineEndings("\n"));
        foreach (var (package, now) in _now)
        {
            var then = _then.GetValueOrDefault(package) ?? Surface.Empty;
            page.Append(CultureInfo.InvariantCulture, $"| {package} | {then.Types.Count} | {now.Types.Count} | {then.Members.Count} | {now.Members.Count} |\n");
        }

        page.Append("\n## Renamed or moved\n\n| then | now | why |\n| --- | --- | --- |\n");
        foreach (var reason in _reasons.Where(reason => reason.Now is not null))
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{reason.Before}` | `{reason.Now}` | {reason.Why} |\n");
        }

        page.Append("\n## Removed\n\n| then | why, and what to write instead |\n| --- | --- |\n");
        foreach (var reason in _reasons.Where(reason => reason.Now is null))
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{reason.Before}` | {reason.Why} |\n");
        }

        page.Append("\n## Added: types\n\n| namespace | types |\n| --- | --- |\n");
        foreach (var group in _now.SelectMany(pair => Added(pair.Key).Types).GroupBy(Namespace).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{group.Key}` | {List(group.Select(type => type[(group.Key.Length + 1)..]))} |\n");
        }

        page.Append("\n## Added: members of existing types\n\n| type | members |\n| --- | --- |\n");
        foreach (var package in Then)
        {
            var kept = _then[package].Types.Intersect(_now[package].Types).ToArray();
            foreach (var type in kept.Order(StringComparer.Ordinal))
            {
                string[] names = [.. Added(package).Members.Select(Unparameterised).Where(name => _now[package].TypeOf(name) == type).Select(name => name[(type.Length + 1)..])];
                if (names.Length > 0)
                {
                    page.Append(CultureInfo.InvariantCulture, $"| `{type}` | {List(names)} |\n");
                }
            }
        }

        return page.ToString();
    }

    // A member whose type is gone goes with it; with a renamed type its members are looked for under the new name.
    private HashSet<string> Gone()
    {
        HashSet<string> gone = [];
        foreach (var (package, then) in _then)
        {
            var now = _now[package];
            gone.UnionWith(then.Types.Except(now.Types));
            foreach (var member in then.Members)
            {
                var type = then.TypeOf(member)!;
                var follows = now.Types.Contains(type) ? type : _reasons.FirstOrDefault(reason => reason.Before == type)?.Now;
                if (follows is not null && !now.Members.Contains(follows + member[type.Length..]))
                {
                    gone.Add(member);
                }
            }
        }

        return gone;
    }

    private Surface Added(string package) => _then.TryGetValue(package, out var then)
        ? _now[package].Without(then)
        : _now[package];

    private static string Namespace(string type)
    {
        var parts = type.Split('<')[0].Split('.');
        var first = Array.FindIndex(parts, part => part.EndsWith("Extensions", StringComparison.Ordinal));
        return string.Join('.', parts[..^(first < 0 || first == parts.Length - 1 ? 1 : parts.Length - first)]);
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Distinct().Order(StringComparer.Ordinal).Select(name => $"`{name}`"));

    private static string Unparameterised(string member) => member.Split('(')[0];

    // A package in brackets, its types, and indented under each its members.
    private static Dictionary<string, Surface> Stored()
    {
        Dictionary<string, Surface> stored = [];
        var (package, type) = (Surface.Empty, "");
        foreach (var line in File.ReadLines(Repository.PathOf($"{Folder}807337b.txt")))
        {
            switch (line[0])
            {
                case '[': package = stored[line.Trim('[', ']')] = Surface.Empty; break;
                case ' ': package.Members.Add($"{type}.{line[2..]}"); break;
                default: package.Types.Add(type = line); break;
            }
        }

        return stored;
    }

    /// <summary>The types and members of a package, each as one line: a type by its name, a member with its parameters.</summary>
    private sealed record Surface(HashSet<string> Types, HashSet<string> Members)
    {
        public static Surface Empty => new([], []);

        public HashSet<string> Names => [.. Types, .. Members, .. Members.Select(Unparameterised)];

        // Only a member says what it returns.
        public static Surface Of(IEnumerable<string> lines)
        {
            var all = lines.Where(line => line.Length > 0 && line[0] != '#' && !SaysOfItself().IsMatch(line))
                .ToLookup(line => line.Contains(" -> ", StringComparison.Ordinal), Short);
            return new([.. all[false]], [.. all[true]]);
        }

        /// <summary>The type that a member belongs to: the longest that its name begins with.</summary>
        public string? TypeOf(string member) =>
            Types.Where(type => member.StartsWith(type + ".", StringComparison.Ordinal)).MaxBy(type => type.Length);

        public Surface Without(Surface other) => new([.. Types.Except(other.Types)], [.. Members.Except(other.Members)]);

        private static string Short(string line)
        {
            var text = Modifiers().Replace(line.Split(" -> ")[0], "");
            text = text.EndsWith(".get", StringComparison.Ordinal) ? text[..^4] : text;
            return Values().Replace(Spaces().Replace(text, "").Replace("!", "", StringComparison.Ordinal), "");
        }
    }

    /// <summary>A line of the table: <c>then | now | why</c>, where now is empty for what is gone; a star in then stands for anything.</summary>
    private sealed record Reason(string Before, string? Now, string Why)
    {
        public static Reason Parse(string line)
        {
            var parts = line.Split('|', 3, StringSplitOptions.TrimEntries);
            parts.Should().HaveCount(3, "a line says then, now and why: {0}", line);
            parts[2].Should().NotBeEmpty("{0} has a reason", parts[0]);
            return new(parts[0], parts[1].Length == 0 ? null : parts[1], parts[2]);
        }

        public bool IsFor(string name) =>
            name == Before
            || Unparameterised(name) == Before
            || (Before.Split('*') is [var first, var last]
                && name.StartsWith(first, StringComparison.Ordinal) && name.EndsWith(last, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"Equals\(|GetHashCode\(|operator |ToString\(|Deconstruct\(|<Clone>\$|CompareTo\(|TryFormat\(")]
    private static partial Regex SaysOfItself();

    [GeneratedRegex(@"^(?:(?:static|abstract|override|const|virtual|readonly) |~)+")]
    private static partial Regex Modifiers();

    [GeneratedRegex(@"(?<![\w.])(?:Send\.Framework|NodaTime|System(?:\.\w+)*|Microsoft(?:\.\w+)*)\.(?=[A-Z])")]
    private static partial Regex Spaces();

    [GeneratedRegex(@" = (?:default\([^)]*\)|[^,)]+)")]
    private static partial Regex Values();
}
