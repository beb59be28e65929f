using System.Diagnostics;

namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>A program under docs/samples, built with the tests in the same configuration and run at the root of the repository.</summary>
internal static class SampleProgram
{
    public static async Task<string> RunAsync(string name, string arguments)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo(
            "dotnet",
            [Repository.PathOf($"docs/samples/{name}/bin/{configuration}/net10.0/{name}.dll"), .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        using var program = Process.Start(start)!;
        var printed = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        program.ExitCode.Should().Be(0, name);
        return printed.ReplaceLineEndings("\n");
    }
}
