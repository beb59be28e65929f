using System.Text;

namespace Send.Framework.Serialization;

/// <summary>The members that the contract gives to an object, each known by its place in the list.</summary>
internal sealed class MemberTable(string what, params string[] names)
{
    private readonly byte[][] _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>What the object is, to follow "has no member": "a partnership".</summary>
    public string What { get; } = what;

    /// <summary>The names, in the order of the contract.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The place of a name in the list, or -1.</summary>
    /// <param name="name">The name.</param>
    /// <param name="expected">The place at which the search begins: that of the name which the order of the contract leads to expect.</param>
    public int Find(ReadOnlySpan<byte> name, int expected)
    {
        var all = _utf8;
        return (uint)expected < (uint)all.Length && name.SequenceEqual(all[expected]) ? expected : Search(name);
    }

    private int Search(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < _utf8.Length; i++)
        {
            if (name.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
