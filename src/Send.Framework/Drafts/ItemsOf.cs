namespace Send.Framework.Drafts;

/// <summary>What stands in a draft as a part of the contract.</summary>
internal interface IPart<T>
    where T : IPart<T>
{
    static abstract T At(Spot spot);
}

/// <summary>The items of a list, or the members of an object whose names are not the contract's; none where it is not there.</summary>
internal readonly struct ItemsOf<T>(Spot at)
    where T : IPart<T>
{
    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public int Count => At.IsGiven ? At.Count : 0;

    /// <summary>The first of them, where there is one.</summary>
    public T First => T.At(At[0]);

    public static implicit operator Spot(ItemsOf<T> items) => items.At;

    /// <summary>Those that can be read, for rules that ask all of them at once.</summary>
    public IEnumerable<T> Readable()
    {
        for (var i = 0; i < Count; i++)
        {
            if (At[i].IsGiven)
            {
                yield return T.At(At[i]);
            }
        }
    }

    /// <summary>Something of each that can be read.</summary>
    public IEnumerable<TResult> Select<TResult>(Func<T, TResult> of) => Readable().Select(of);

    public Enumerator GetEnumerator() => new(At, Count);

    /// <summary>Goes from item to item.</summary>
    public struct Enumerator(Spot list, int count)
    {
        private int _next;

        public readonly T Current => T.At(list[_next - 1]);

        public bool MoveNext() => _next++ < count;
    }
}
