using System.Runtime.InteropServices;

namespace Send.Framework.Tool.Streams;

/// <summary>
/// The terminal behind standard output. <see cref="Console"/> knows its width too, but when it is asked it first writes to the terminal,
/// switching the keys of the number pad, and a call that only prints leaves it so.
/// </summary>
internal static partial class Screen
{
    private const nuint LinuxGetWindowSize = 0x5413;

    /// <summary>The columns that a page may use: those of the terminal, but neither fewer than 60 nor more than 120.</summary>
    public static int Width => Math.Clamp(OperatingSystem.IsLinux() ? LinuxWidth() : Console.WindowWidth, 60, 120);

    // A terminal that does not know its size says 0.
    private static int LinuxWidth() => Control(1, LinuxGetWindowSize, out var size) == 0 && size.Columns > 0 ? size.Columns : 80;

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
