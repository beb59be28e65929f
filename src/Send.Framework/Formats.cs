namespace Send.Framework;

/// <summary>What the types with several named formats share.</summary>
internal static class Formats
{
    /// <summary>The exception for a format that a type does not have.</summary>
    public static FormatException None(string format, string type, string formats) =>
        new($"{type} has no format '{format}'. It has: {formats}.");
}
