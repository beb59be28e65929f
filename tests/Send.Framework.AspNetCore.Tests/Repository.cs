namespace Send.Framework.AspNetCore.Tests;

/// <summary>Files of the repository that the tests send.</summary>
internal static class Repository
{
    /// <summary>The text of an example of the documentation.</summary>
    public static string Example(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Send.Framework.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return File.ReadAllText(Path.Combine(folder, "docs", "examples", name));
    }
}
