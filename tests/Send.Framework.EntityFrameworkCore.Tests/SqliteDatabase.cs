using Microsoft.EntityFrameworkCore;

namespace Send.Framework.EntityFrameworkCore.Tests;

public sealed class SqliteDatabase : IDatabase, IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"send-framework-{Guid.NewGuid():N}.db");

    public Store Open() => new(new DbContextOptionsBuilder<Store>().UseSqlite($"Data Source={_path};Pooling=False").Options);

    public void Dispose() => File.Delete(_path);
}
