using Microsoft.EntityFrameworkCore;

namespace Send.Framework.EntityFrameworkCore.Tests;

/// <summary>A database to run the shared tests on.</summary>
public interface IDatabase
{
    /// <summary>A context over it; skips the test, with the reason, where there is no such database here.</summary>
    Store Open();
}
