using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Send.Framework.Serialization;

/// <summary>
/// Takes the items of a list whose length is not known yet, in rented memory, and hands them out in an array of the right length. When
/// reading stops on the way, the rented memory is left to the garbage collector.
/// </summary>
internal ref struct Items<T>
{
    private T[]? _rented;
    private int _count;

    public readonly int Count => _count;

    public void Add(T item)
    {
        if (_rented is null)
        {
            _rented = ArrayPool<T>.Shared.Rent(8);
        }
        else if (_count == _rented.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(2 * _count);
            _rented.CopyTo(larger, 0);
            ArrayPool<T>.Shared.Return(_rented, clearArray: true);
            _rented = larger;
        }

        _rented[_count++] = item;
    }

    /// <summary>The items. Ends the use of this.</summary>
    public ImmutableArray<T> ToImmutable()
    {
        if (_rented is null)
        {
            return [];
        }

        var items = _rented.AsSpan(0, _count).ToArray();
        _rented.AsSpan(0, _count).Clear();
        ArrayPool<T>.Shared.Return(_rented);
        _rented = null;
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}
