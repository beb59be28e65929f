using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;

namespace Send.Framework.EntityFrameworkCore.Tests;

/// <summary>A cluster of its own on loopback, thrown away afterwards. The script beside the tests starts it.</summary>
public sealed class PostgreSqlDatabase : IDatabase, IDisposable
{
    private const int NotHere = 3;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"send-framework-{Guid.NewGuid():N}");
    private readonly int _port = FreePort();
    private readonly string? _why;

    public PostgreSqlDatabase()
    {
        var (code, output) = Run("start", _folder, _port.ToString(CultureInfo.InvariantCulture));
        _why = code == NotHere ? output : null;
        if (code is not (0 or NotHere))
        {
            throw new InvalidOperationException($"PostgreSQL is here and does not start: {output}");
        }
    }

    public Store Open()
    {
        Assert.SkipWhen(_why is not null, _why ?? "");
        return new(new DbContextOptionsBuilder<Store>()
            .UseNpgsql($"Host=127.0.0.1;Port={_port};Username=test;Database=inspections;Pooling=false").Options);
    }

    public void Dispose()
    {
        if (_why is null)
        {
            Run("stop", _folder);
        }
    }

    private static (int Code, string Output) Run(params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return (NotHere, "The script that starts PostgreSQL needs bash.");
        }

        ProcessStartInfo start = new("bash", [Path.Combine(AppContext.BaseDirectory, "postgresql"), .. arguments]) { RedirectStandardOutput = true };
        using var script = Process.Start(start)!;
        var output = script.StandardOutput.ReadToEnd();
        script.WaitForExit();
        return (script.ExitCode, output.Trim());
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
