namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>A page of the documentation, by its path from the root of the repository.</summary>
internal sealed record Page(string Path)
{
    /// <summary>Every page that a reader is led to.</summary>
    public static Page[] All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => new Page(System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))
            .OrderBy(page => page.Path, StringComparer.Ordinal),
    ];

    /// <summary>Every other text that comes with the packages or stands beside code and data.</summary>
    public static Page[] Beside { get; } =
    [
        .. new[] { "src", "tests", "tools", "conformance", "benchmarks" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories))
            .Select(file => new Page(System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))
            .Where(page => !page.Path.Split('/').Any(folder => folder is "bin" or "obj" or "node_modules"))
            .OrderBy(page => page.Path, StringComparer.Ordinal),
    ];

    public string File => Repository.PathOf(Path);

    /// <summary>What the page says, with line feeds only.</summary>
    public string Text => System.IO.File.ReadAllText(File).ReplaceLineEndings("\n");

    public override string ToString() => Path;

    /// <summary>
    /// Holds the page to what it should say. With SEND_UPDATE_DOCS=1 the page is rewritten as well: read the difference before you
    /// commit it.
    /// </summary>
    public void ShouldSay(string real, string because)
    {
        var shown = System.IO.File.Exists(File) ? Text : "";
        if (Environment.GetEnvironmentVariable("SEND_UPDATE_DOCS") == "1" && shown != real)
        {
            System.IO.File.WriteAllText(File, real);
        }

        shown.Should().Be(real, "{0} {1}; SEND_UPDATE_DOCS=1 rewrites it", Path, because);
    }
}
