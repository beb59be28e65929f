namespace Send.Framework.Benchmarks.Inputs;

/// <summary>A stream of documents, one to a line, that gives the same block of them again and again without a copy of its own.</summary>
internal sealed class RepeatingStream : Stream
{
    private static readonly byte[] Block = [.. BenchmarkDocuments.OfEachAuthority.SelectMany(document => document.Append((byte)'\n'))];

    private readonly long _length;
    private long _position;

    public RepeatingStream(int documents)
    {
        var (blocks, rest) = Math.DivRem(documents, BenchmarkDocuments.OfEachAuthority.Length);
        _length = ((long)blocks * Block.Length) + BenchmarkDocuments.OfEachAuthority.Take(rest).Sum(document => document.Length + 1);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var at = (int)(_position % Block.Length);
        var length = (int)Math.Min(Math.Min(buffer.Length, Block.Length - at), _length - _position);
        Block.AsSpan(at, length).CopyTo(buffer);
        _position += length;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
