namespace Send.Framework.Reports;

/// <summary>Tokens from one up to another.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The one after the last.</param>
internal readonly record struct TokenRange(int From, int To)
{
    public bool IsEmpty => To <= From;
}
