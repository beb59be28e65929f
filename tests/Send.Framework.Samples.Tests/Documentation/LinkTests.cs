using System.Text.RegularExpressions;

namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>Links lead to what is there, and every page can be come to from the README.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Page.All.Concat(Page.Beside).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_EveryLink_LeadsSomewhere(string path) =>
        Links(new(path)).Where(link => !Exists(link.Target, link.Anchor)).Should().BeEmpty();

    [Fact]
    public void Readme_LeadsToEveryPage()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "README.md" };
        var toVisit = new Queue<string>(reached);
        while (toVisit.TryDequeue(out var path))
        {
            foreach (var page in Links(new(path)).SelectMany(link => PagesAt(link.Target)).Where(reached.Add))
            {
                toVisit.Enqueue(page);
            }
        }

        Page.All.Select(page => page.Path).Except(reached).Should().BeEmpty();
    }

    // A link to a folder leads to its pages.
    private static IEnumerable<string> PagesAt(string target) =>
        Page.All.Select(page => page.Path).Where(path => path == target || path.StartsWith(target.TrimEnd('/') + '/', StringComparison.Ordinal));

    // Links inside the repository, as paths from its root.
    private static IEnumerable<(string Target, string Anchor)> Links(Page page)
    {
        var folder = Path.GetDirectoryName(page.Path)!;
        return
            from match in Link().Matches(Block().Replace(page.Text, ""))
            let parts = match.Groups["to"].Value.Split('#')
            where !match.Groups["to"].Value.Contains("://", StringComparison.Ordinal)
            let target = parts[0].Length == 0 ? page.Path : Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, folder, parts[0]))
            select (target.Replace('\\', '/'), parts.Length > 1 ? parts[1] : "");
    }

    private static bool Exists(string target, string anchor) =>
        anchor.Length == 0 ? Path.Exists(Repository.PathOf(target)) : File.Exists(Repository.PathOf(target)) && Anchors(target).Contains(anchor);

    private static IEnumerable<string> Anchors(string target) =>
        Heading().Matches(Block().Replace(new Page(target).Text, "")).Select(heading => string.Concat(
            heading.Groups["title"].Value.Trim().ToLowerInvariant().Replace(' ', '-').Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')));

    [GeneratedRegex("\\]\\((?<to>[^)\\s]+)\\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<title>[^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
