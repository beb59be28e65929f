using System.Buffers;

namespace Send.Framework.Tests.Serialization;

/// <summary>A writer that hands out exactly as much as it is asked for, in a new place each time.</summary>
internal sealed class StingyWriter : IBufferWriter<byte>
{
    private readonly List<byte> _written = [];
    private byte[] _handedOut = [];

    public ReadOnlySpan<byte> Written => _written.ToArray();

    public void Advance(int count)
    {
        _written.AddRange(_handedOut.AsSpan(0, count));
        _handedOut.AsSpan().Fill((byte)'?');
        _handedOut = [];
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => _handedOut = new byte[Math.Max(1, sizeHint)];

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
