using System.Runtime.InteropServices;

namespace Send.Framework.Tool.Streams;

/// <summary>
/// The terminal behind standard output. The console of .NET knows its width too, but when it is asked it first writes to the terminal, switching
/// the keys of the number pad, and a call that only prints leaves it so.
/// </summary>
internal static partial class Screen
{
    private const nuint LinuxGetWindowSize = 0x5413;

    /// <summary>Its columns, 80 where it does not know them, which it says by 0; null where the system is not Linux.</summary>
    public static int? Columns => !OperatingSystem.IsLinux() ? null
        : Control(1, LinuxGetWindowSize, out var size) == 0 && size.Columns > 0 ? size.Columns : 80;

    [LibraryImport("libc", EntryPoint = "ioctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(int number, nuint request, out WindowSize size);

    [StructLayout(LayoutKind.Sequential)]
    private struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort Width;
        public ushort Height;
    }
}
