using System.Collections.Immutable;

namespace Send.Framework.Drafts.Contracts;

/// <summary>An object of a contract: its members in the order in which they are written.</summary>
/// <remarks>
/// Everything that reads, checks or describes the object follows this: the reader, the schema, the page on the contract. The members are
/// known by their place, so that each part names its members right beside the list.
/// </remarks>
internal sealed class ContractObject
{
    private readonly ContractMember[] _members;

    /// <summary>An object of a contract.</summary>
    /// <param name="what">What it is, to follow "has no member": "a partnership".</param>
    /// <param name="members">Its members.</param>
    public ContractObject(string what, params ContractMember[] members) => (What, _members) = (what, members);

    /// <summary>An object that may hold others of its kind.</summary>
    /// <param name="what">What it is.</param>
    /// <param name="members">Its members, of this object.</param>
    public ContractObject(string what, Func<ContractObject, ContractMember[]> members)
    {
        What = what;
        _members = members(this);
    }

    /// <summary>What it is, to follow "has no member": "a partnership".</summary>
    public string What { get; }

    public ReadOnlySpan<ContractMember> Members => _members;

    /// <summary>The names, in the order of the contract.</summary>
    public IEnumerable<string> Names => (NamedFirst.IsEmpty ? _members.Select(m => m.Name) : NamedFirst);

    /// <summary>A place of a draft that no member of a document has; null where there is none.</summary>
    public ContractMember? Hidden { get; init; }

    /// <summary>Members of which at least one is a text.</summary>
    public ImmutableArray<string> AtLeastOneOf { get; init; } = [];

    /// <summary>The order in which a message lists the names, where it is not that of the members.</summary>
    public ImmutableArray<string> NamedFirst { get; init; } = [];

    /// <summary>How many places of a draft the object takes.</summary>
    public int Slots => _members.Length + (Hidden is null ? 0 : 1);

    public ContractMember MemberAt(int place) => place < _members.Length ? _members[place] : Hidden!;

    /// <summary>The place of a name among the members, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            if (name.SequenceEqual(_members[i].Utf8))
            {
                return i;
            }
        }

        return -1;
    }
}
