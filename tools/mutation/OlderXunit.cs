namespace Xunit;

/// <summary>Stands in for the context of a test, which xUnit 2 does not have, so that the same tests build on it.</summary>
internal sealed class TestContext
{
    public static TestContext Current { get; } = new();

    public CancellationToken CancellationToken => CancellationToken.None;
}

/// <summary>Gives the rows of a theory, which are bare arrays in xUnit 2, their data as one text.</summary>
internal static class OlderRows
{
    extension(object[] row)
    {
        public string Data => string.Join(" | ", row);
    }
}
