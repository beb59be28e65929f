namespace Send.Framework.Tool;

/// <summary>What the command answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done and every document is valid.</summary>
    public const int Success = 0;

    /// <summary>A document is not valid.</summary>
    public const int Invalid = 1;

    /// <summary>The call was wrong, or something could not be read.</summary>
    public const int UsageOrIO = 2;
}
