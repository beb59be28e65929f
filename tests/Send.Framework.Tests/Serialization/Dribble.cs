namespace Send.Framework.Tests.Serialization;

/// <summary>A stream that gives a few bytes at a time.</summary>
internal sealed class Dribble(byte[] bytes, int atATime) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atATime));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atATime)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, atATime)], cancellationToken);
}
