using Send.Framework.Tool.Streams;

namespace Send.Framework.Tool;

/// <summary>Opens what the command was pointed at. Failure is one clear line, never a stack trace.</summary>
internal static class DocumentInput
{
    /// <summary>Opens a file, or standard input for "-". Null when that failed; the reason is on the error stream.</summary>
    public static Stream? Open(string path, Surroundings surroundings)
    {
        if (path == "-")
        {
            return surroundings.Input;
        }

        if (Directory.Exists(path))
        {
            return Refuse(surroundings, path, "it is a directory; give a file, or - for standard input");
        }

        try
        {
            // The runtime may have something of its own under a number that the shell closed, which would be waited for without end.
            if (Descriptor.NumberOf(path) is { } number && !Descriptor.IsGiven(number))
            {
                return Refuse(surroundings, path, "it is closed");
            }

            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
        }
        catch (FileNotFoundException)
        {
            return Refuse(surroundings, path, "there is no such file");
        }
        catch (DirectoryNotFoundException)
        {
            return Refuse(surroundings, path, "there is no such directory");
        }
        catch (UnauthorizedAccessException)
        {
            return Refuse(surroundings, path, "permission was denied");
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return Refuse(surroundings, path, e.Message);
        }
    }

    /// <summary>Whether the name of a file says that it has one document to a line.</summary>
    public static bool IsLines(string path) =>
        path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static Stream? Refuse(Surroundings surroundings, string path, string reason)
    {
        surroundings.Say($"cannot read '{path}': {reason}.");
        return null;
    }
}
