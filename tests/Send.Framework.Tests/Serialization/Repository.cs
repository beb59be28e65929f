namespace Send.Framework.Tests.Serialization;

/// <summary>The files of the repository that the tests of this room read: the examples and the golden files.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string[] ExampleNames { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "docs", "examples"), "*.json")
            .Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal)];

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static byte[] Example(string name) => File.ReadAllBytes(Path.Combine(Root, "docs", "examples", name + ".json"));

    /// <summary>
    /// Holds text against a golden file. With SEND_UPDATE_GOLDEN=1 the file is written instead: look at what changed before you commit it,
    /// because other people's programs read these bytes.
    /// </summary>
    public static void ShouldBeGolden(string text, string name)
    {
        var path = Path.Combine(Root, "tests", "Send.Framework.Tests", "TestData", "golden", name);
        if (Environment.GetEnvironmentVariable("SEND_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text + "\n");
        }

        (text + "\n").Should().Be(File.ReadAllText(path), "{0} is a published form; run with SEND_UPDATE_GOLDEN=1 and review the difference", name);
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Send.Framework.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Send.Framework.sln above the tests.");
        }

        return folder;
    }
}
