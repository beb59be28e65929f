namespace Send.Framework.Fuzz.Documents;

/// <summary>Gives a few bytes at a time.</summary>
internal sealed class DribblingStream(byte[] bytes, int atATime) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atATime)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, atATime)], cancellationToken);
}
