using System.Diagnostics;

namespace Send.Framework.Tool.Tests;

/// <summary>The program in the README is a real one, and prints what the README shows.</summary>
public class ReadmeSampleTests
{
    private static string Readme => File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void Readme_ShowsTheProgram() =>
        Readme.Should().Contain($"```csharp\n{File.ReadAllText(Repository.PathOf("docs/samples/TenLines/Program.cs"))}```\n");

    [Fact]
    public async Task Program_PrintsWhatTheReadmeShows()
    {
        // The samples are built with the tests, in the same configuration.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo("dotnet", [Repository.PathOf($"docs/samples/TenLines/bin/{configuration}/net10.0/TenLines.dll")])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        using var program = Process.Start(start)!;
        var printed = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        program.ExitCode.Should().Be(0);
        Readme.Should().Contain($"```text\n{printed.ReplaceLineEndings("\n")}```\n");
    }
}
