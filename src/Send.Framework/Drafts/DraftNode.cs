using Send.Framework.Validation.Documents;

namespace Send.Framework.Drafts;

/// <summary>One value of a draft, there or missing. What its numbers mean depends on what the contract says of it.</summary>
internal struct DraftNode
{
    /// <summary>The member of no object: an item of a list.</summary>
    public const short Item = -1;

    /// <summary>The member of an object whose names are not the contract's; its name is the node before it.</summary>
    public const short Named = -2;

    /// <summary>The object or list that it belongs to.</summary>
    public int Parent;

    /// <summary>The number of bytes before it in the text that was read, or -1.</summary>
    public int Offset;

    /// <summary>Where a text starts, the first member of an object, the first item of a list, the rank of a date, a number, an amount.</summary>
    public int Start;

    /// <summary>How many bytes a text has, how many items a list has, the unit of an interval.</summary>
    public int Length;

    /// <summary>The next item of the same list; 0 after the last.</summary>
    public int Next;

    /// <summary>Its place among the members of its object, <see cref="Item"/> or <see cref="Named"/>.</summary>
    public short Member;

    public FieldState State;
}
