using System.Buffers;
using Send.Framework.Frameworks;

namespace Send.Framework.Serialization;

/// <summary>A few documents of a stream, copied out of it so that another thread can judge them while the stream is read on.</summary>
internal sealed class DocumentBatch(long firstIndex)
{
    private const int MostDocuments = 64;
    private const int EnoughBytes = 128 * 1024;

    private readonly List<(DocumentPiece Piece, int Start)> _pieces = new(MostDocuments);
    private byte[] _bytes = [];
    private int _length;

    public int Count => _pieces.Count;

    public bool IsFull => Count == MostDocuments || _length >= EnoughBytes;

    /// <summary>Adds a document, whose bytes are copied.</summary>
    public void Add(DocumentPiece piece)
    {
        if (_bytes.Length - _length < piece.Utf8.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(EnoughBytes, _length + piece.Utf8.Length));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            Return();
            _bytes = larger;
        }

        piece.Utf8.Span.CopyTo(_bytes.AsSpan(_length));
        _pieces.Add((piece, _length));
        _length += piece.Utf8.Length;
    }

    /// <summary>Reads and judges the documents, in order. Ends the use of this.</summary>
    public InspectionReading[] Read(FrameworkCatalogue catalogue, ReadOptions options)
    {
        var readings = new InspectionReading[_pieces.Count];
        for (var i = 0; i < readings.Length; i++)
        {
            var (piece, start) = _pieces[i];
            readings[i] = SendJson.Read(piece with { Utf8 = _bytes.AsMemory(start, piece.Utf8.Length) }, firstIndex + i, catalogue, options);
        }

        Return();
        _bytes = [];
        return readings;
    }

    private void Return()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }
    }
}
