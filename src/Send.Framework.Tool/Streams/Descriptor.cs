using System.Globalization;
using System.Runtime.InteropServices;

namespace Send.Framework.Tool.Streams;

/// <summary>The numbers under which a Unix process has its open files and pipes.</summary>
internal static partial class Descriptor
{
    /// <summary>Whether the process was given an open file or pipe under a number.</summary>
    /// <remarks>
    /// If the shell closed it, the runtime may have opened something else under the number. What a process inherits is never closed on exec,
    /// and what the runtime opens always is. (The number of F_GETFD and the bit FD_CLOEXEC are both 1 on every Unix.)
    /// </remarks>
    public static bool IsGiven(int number) => Control(number, 1) is not (-1 or 1);

    /// <summary>The number that a path names, such as <c>/dev/stdin</c> or the <c>/dev/fd/63</c> of a shell; null for any other path.</summary>
    public static int? NumberOf(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        var full = Path.GetFullPath(path);
        return full == "/dev/stdin" ? 0
            : Path.GetDirectoryName(full) is "/dev/fd" or "/proc/self/fd"
                && int.TryParse(Path.GetFileName(full), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : null;
    }

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(int number, int command);
}
