#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property RestorePackagesWithLockFile=false

// Follows each link from a Markdown page of the repository to another file or heading of it:
//
//     dotnet run tools/docs/links.cs
//
// Run it in the root of the repository. Exit code 1 when a link leads nowhere. Addresses on the web are not asked.

using System.Text.RegularExpressions;

string[] aside = ["bin", "obj", "artifacts", "node_modules", ".git"];
var root = Directory.GetCurrentDirectory();
var pages = Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
    .Where(path => !Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar).Intersect(aside).Any())
    .Order(StringComparer.Ordinal)
    .ToDictionary(path => path, path => WithoutListings(File.ReadAllText(path)));

var links = 0;
var broken = 0;
foreach (var (page, text) in pages)
{
    foreach (Match match in Regex.Matches(WithoutCode(text), @"\]\((?<target>[^)\s]+)[^)]*\)"))
    {
        var target = match.Groups["target"].Value;
        if (Regex.IsMatch(target, "^[a-z]+:"))
        {
            continue;
        }

        links++;
        if (!Leads(page, target))
        {
            broken++;
            Console.Error.WriteLine($"{Path.GetRelativePath(root, page)}: {target} leads nowhere.");
        }
    }
}

Console.WriteLine($"{pages.Count} pages, {links} links between them, {broken} broken");
return broken == 0 ? 0 : 1;

bool Leads(string page, string target)
{
    var (file, heading) = target.Split('#', 2) is [var f, var h] ? (f, h) : (target, "");
    var path = file.Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(file)));
    return (File.Exists(path) || Directory.Exists(path))
        && (heading.Length == 0 || !pages.TryGetValue(path, out var text) || Anchors(text).Contains(heading));
}

// What a heading is called in an address: in lower case, without punctuation, with hyphens for blanks; or what an anchor says.
static HashSet<string> Anchors(string text) =>
[
    .. Regex.Matches(text, "^#+ +(.+?) *$", RegexOptions.Multiline)
        .Select(heading => Regex.Replace(Regex.Replace(heading.Groups[1].Value.ToLowerInvariant(), @"[^\w\- ]", ""), " ", "-")),
    .. Regex.Matches(text, "<a (?:id|name)=\"([^\"]+)\"").Select(anchor => anchor.Groups[1].Value),
];

static string WithoutListings(string text) => Regex.Replace(text, "^```.*?^```", "", RegexOptions.Multiline | RegexOptions.Singleline);

static string WithoutCode(string text) => Regex.Replace(text, "`[^`\n]*`", "code");
