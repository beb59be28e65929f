namespace Send.Framework.Validation.Frames;

/// <summary>A list of structs that is filled in place, emptied, and filled again in the same memory.</summary>
internal struct Slots<T>
    where T : struct
{
    // What one large document needed is not kept for the small ones after it.
    private const int MostKept = 1024;

    private T[] _items;

    public Slots() => _items = [];

    public int Count { get; private set; }

    public readonly ref T this[int index] => ref _items[index];

    /// <summary>The items of a stretch.</summary>
    public readonly Span<T> this[FrameRange range] => _items.AsSpan(range.Start, range.Count);

    public readonly Span<T> All => _items.AsSpan(0, Count);

    /// <summary>One more item, with nothing in it.</summary>
    public ref T Add()
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(8, 2 * Count));
        }

        ref var item = ref _items[Count++];
        item = default;
        return ref item;
    }

    /// <summary>The stretch from a place to the end.</summary>
    public readonly FrameRange From(int start) => new(start, Count - start);

    /// <summary>Forgets the items. What they refer to are words of vocabularies, which live on, and nothing of a document.</summary>
    public void Clear()
    {
        _items = Count > MostKept ? [] : _items;
        Count = 0;
    }
}
