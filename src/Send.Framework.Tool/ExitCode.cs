namespace Send.Framework.Tool;

/// <summary>What the command answers to the shell. A signal ends it as it ends every program: 130 after Ctrl-C, 143 after SIGTERM.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done and every document is valid.</summary>
    public const int Success = 0;

    /// <summary>A document is not valid.</summary>
    public const int Invalid = 1;

    /// <summary>The call was wrong, or something could not be read or written.</summary>
    public const int UsageOrIO = 2;

    /// <summary>Nobody reads the output any more; what a program answers that dies of a broken pipe.</summary>
    public const int OutputClosed = 141;
}
