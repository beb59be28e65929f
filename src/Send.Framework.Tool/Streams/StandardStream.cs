using System.Runtime.InteropServices;

namespace Send.Framework.Tool.Streams;

/// <summary>
/// Standard input, output or error of a Unix process, by its number. The streams of <see cref="Console"/> do not say that a pipe was closed,
/// so the command would read on for nobody; and they give up where another process has made the pipe non-blocking.
/// </summary>
internal sealed partial class StandardStream(int number) : Stream
{
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;

    public override bool CanRead => number == 0;

    public override bool CanSeek => false;

    public override bool CanWrite => number != 0;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    private bool IsClosed { get; } = !Descriptor.IsGiven(number);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (!IsClosed)
        {
            var count = Read(number, ref MemoryMarshal.GetReference(buffer), buffer.Length);
            if (count >= 0)
            {
                return (int)count;
            }

            if (!IsForLater(Marshal.GetLastPInvokeError()))
            {
                throw new IOException(Marshal.GetLastPInvokeErrorMessage());
            }
        }

        throw new IOException("It is closed");
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (IsClosed)
            {
                throw new OutputFailedException("It is closed", isClosed: false);
            }

            var count = Write(number, ref MemoryMarshal.GetReference(buffer), buffer.Length);
            if (count >= 0)
            {
                buffer = buffer[(int)count..];
            }
            else if (Marshal.GetLastPInvokeError() is var error && !IsForLater(error))
            {
                throw new OutputFailedException(Marshal.GetLastPInvokeErrorMessage(), isClosed: error == BrokenPipe);
            }
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static bool IsForLater(int error)
    {
        if (error == (OperatingSystem.IsLinux() ? 11 : 35))
        {
            // Non-blocking, and nothing to read or no room: the other end needs a moment.
            Thread.Sleep(5);
            return true;
        }

        return error == Interrupted;
    }

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Read(int number, ref byte buffer, nint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Write(int number, ref byte buffer, nint count);
}
