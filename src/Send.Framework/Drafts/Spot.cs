using Send.Framework.Drafts.Contracts;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Drafts;

/// <summary>A value of a draft, there or missing, that knows where it stands and what the contract says of it.</summary>
/// <remarks>
/// It stays when its draft is cleared and holds a value of the next document: an object has the same members in every document, and a list
/// keeps as many items as it ever had.
/// </remarks>
internal sealed class Spot : IPart<Spot>
{
    // The place of what is neither a member nor an item: the document, and a name.
    private const int None = -1;

    // The members of an object, which are missing when it is; the items of a list, and those that it had before.
    private Spot[] _below = [];

    /// <summary>The document, or with another one as parent the name of that.</summary>
    public Spot(Draft draft, ContractMember contract, Spot? parent = null)
        : this(draft, contract, parent, None)
    {
    }

    private Spot(Draft draft, ContractMember contract, Spot? parent, int place)
    {
        (Draft, Contract, Parent, Place) = (draft, contract, parent ?? this, place);
        draft.SpotCount++;
    }

    public Draft Draft { get; }

    /// <summary>What the contract says of it.</summary>
    public ContractMember Contract { get; }

    /// <summary>The object or list around it; that of the document is the document.</summary>
    public Spot Parent { get; }

    /// <summary>Its place among the members of its object or the items of its list.</summary>
    public int Place { get; }

    /// <summary>The name of a member whose name is not the contract's.</summary>
    public Spot? Name { get; private set; }

    public FieldState State { get; set; }

    /// <summary>Where it starts in the text, in bytes; -1 when it did not come from text.</summary>
    public int Offset { get; set; } = -1;

    /// <summary>Where a text starts, the rank of a date, a number, an amount.</summary>
    public int Start { get; set; }

    /// <summary>How many bytes a text has; the unit of an interval.</summary>
    public int Length { get; set; }

    /// <summary>What the rules made of it, or the text that a program gave.</summary>
    public object? Meaning { get; set; }

    /// <summary>How many items a list has, or members an object.</summary>
    public int Count { get; private set; }

    public bool IsGiven => State == FieldState.Given;

    public bool IsMissing => State == FieldState.Missing;

    /// <summary>Whether the document has it, be it null.</summary>
    public bool IsRead => State != FieldState.Missing || Offset >= 0;

    /// <summary>Whether the document has any member of the object.</summary>
    public bool HoldsAny => _below.Any(member => member.IsRead);

    /// <summary>Whether it is said that the day is not recorded.</summary>
    public bool IsNotRecorded => State == FieldState.NotRecorded;

    /// <summary>The JSON Pointer to it.</summary>
    public string Pointer => Draft.PointerTo(this);

    /// <summary>This value where it can be read; what it would be a part of where it cannot.</summary>
    public Spot OrParent => IsGiven ? this : Parent;

    /// <summary>Whether it is the whole document.</summary>
    public bool IsDocument => ReferenceEquals(Parent, this);

    static Spot IPart<Spot>.At(Spot spot) => spot;

    /// <summary>A member of an object, or an item of a list. The members of an object that is not there are missing.</summary>
    public Spot this[int place]
    {
        get
        {
            var below = _below;
            return (uint)place < (uint)below.Length ? below[place] : Draft.Nothing;
        }
    }

    /// <summary>This value for a finding that is about a part of it: named by the whole, found in the text where the part starts.</summary>
    public FindingPlace For(Spot part) => new(this, part);

    /// <summary>Whether both are the same value of the same draft.</summary>
    public bool Is(Spot other) => ReferenceEquals(this, other);

    /// <summary>Puts an object there: each of its members is missing until it is put there.</summary>
    public void Open(int offset)
    {
        (State, Offset) = (FieldState.Given, offset);
        if (_below.Length == 0)
        {
            _below = MakeMembers(Contract.Object!);
        }

        Count = _below.Length;
    }

    /// <summary>One more item of a list, with nothing in it.</summary>
    public Spot Add()
    {
        if (Count == _below.Length)
        {
            Array.Resize(ref _below, Math.Max(4, 2 * Count));
        }

        var added = _below[Count] ??= new(Draft, Contract.Item!, this, Count);
        Count++;
        return added;
    }

    /// <summary>One more member under a name of its own, with nothing in it and no name yet.</summary>
    public Spot AddNamed()
    {
        var added = Add();
        added.Name ??= new(Draft, Contract, added);
        added.Name.Clear();
        return added;
    }

    /// <summary>Puts a text there that is part of the draft's.</summary>
    public void PutText(int start, int length, int offset) => (State, Offset, Start, Length) = (FieldState.Given, offset, start, length);

    /// <summary>Puts a number there, or the rank of a date.</summary>
    public void PutNumber(int number, int offset) => (State, Offset, Start) = (FieldState.Given, offset, number);

    /// <summary>Puts an interval there.</summary>
    public void PutInterval(int amount, int unit, int offset) => (State, Offset, Start, Length) = (FieldState.Given, offset, amount, unit);

    /// <summary>Says of a day that it is not recorded.</summary>
    public void PutNotRecorded(int offset) => (State, Offset) = (FieldState.NotRecorded, offset);

    /// <summary>Says of a value that it cannot be used, which was reported. Rules pass it over: one fault, one finding.</summary>
    public void Refuse() => State = FieldState.Unreadable;

    /// <summary>The same of one that starts in the text.</summary>
    public void Refuse(int offset) => (State, Offset) = (FieldState.Unreadable, offset);

    /// <summary>Forgets the value, and what is in it.</summary>
    public void Clear()
    {
        foreach (var below in _below.AsSpan(0, Count))
        {
            if (below.Count == 0)
            {
                below.Forget();
            }
            else
            {
                below.Clear();
            }
        }

        Count = 0;
        Forget();
    }

    private void Forget() => (State, Offset, Start, Length, Meaning) = (FieldState.Missing, -1, 0, 0, null);

    private Spot[] MakeMembers(ContractObject contract)
    {
        var members = new Spot[contract.Slots];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = new(Draft, contract.MemberAt(i), this, i);
        }

        return members;
    }
}
