using System.Diagnostics;

namespace Send.Framework.Samples.Tests;

/// <summary>A service of the documentation as a program of its own. It is built with the tests, in the same configuration.</summary>
internal sealed class SampleProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private SampleProcess(Process process, Uri address)
    {
        _process = process;
        Client = new() { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>Starts the sample in its own folder, as <c>dotnet run</c> does, on a free port.</summary>
    public static async Task<SampleProcess> StartAsync(string sample)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var folder = Repository.PathOf($"docs/samples/{sample}");
        var process = Process.Start(new ProcessStartInfo("dotnet", [$"{folder}/bin/{configuration}/net10.0/{sample}.dll", "--urls=http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        try
        {
            return new(process, await AddressAsync(process.StandardOutput).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        }
        catch
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                return new(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]);
            }
        }

        throw new InvalidOperationException("The service ended before it listened.");
    }
}
