using Send.Framework.Validation.Documents;

namespace Send.Framework.Drafts;

/// <summary>What stands in a draft as a part of the contract.</summary>
internal interface IPart<T>
    where T : struct, IPart<T>
{
    static abstract T At(Spot spot);
}

/// <summary>The items of a list, or the members of an object whose names are not the contract's; none where it is not there.</summary>
internal readonly struct ItemsOf<T>(Spot at)
    where T : struct, IPart<T>
{
    public Spot At { get; } = at;

    public bool IsGiven => At.IsGiven;

    public bool IsMissing => At.IsMissing;

    public int Count => At.IsGiven ? At.Count : 0;

    /// <summary>The first of them, where there is one.</summary>
    public T First => T.At(new(At.Draft, At.Draft[At.Node].Start));

    public static implicit operator Spot(ItemsOf<T> items) => items.At;

    /// <summary>Those that can be read, for rules that ask all of them at once.</summary>
    public IEnumerable<T> Readable()
    {
        for (var node = Count > 0 ? At.Draft[At.Node].Start : 0; node != 0; node = At.Draft[node].Next)
        {
            if (At.Draft[node].State == FieldState.Given)
            {
                yield return T.At(new(At.Draft, node));
            }
        }
    }

    /// <summary>Something of each that can be read.</summary>
    public IEnumerable<TResult> Select<TResult>(Func<T, TResult> of) => Readable().Select(of);

    public Enumerator GetEnumerator() => new(At, At.IsGiven && At.Count > 0 ? At.Draft[At.Node].Start : 0);

    /// <summary>Goes from item to item.</summary>
    public struct Enumerator(Spot list, int first)
    {
        private int _next = first;
        private int _node;

        public readonly T Current => T.At(new(list.Draft, _node));

        public bool MoveNext()
        {
            _node = _next;
            if (_node == 0)
            {
                return false;
            }

            _next = list.Draft[_node].Next;
            return true;
        }
    }
}
