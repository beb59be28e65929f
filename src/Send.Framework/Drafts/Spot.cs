using Send.Framework.Validation.Documents;

namespace Send.Framework.Drafts;

/// <summary>A value of a draft, there or missing, that knows where it stands.</summary>
internal readonly struct Spot(Draft draft, int node) : IPart<Spot>
{
    private readonly int _offsetOf = node;

    private Spot(Draft draft, int node, int offsetOf)
        : this(draft, node) => _offsetOf = offsetOf;

    public Draft Draft { get; } = draft;

    public int Node { get; } = node;

    public FieldState State => Draft[Node].State;

    public bool IsGiven => State == FieldState.Given;

    public bool IsMissing => State == FieldState.Missing;

    /// <summary>How many items a list has, or members an object with names of its own.</summary>
    public int Count => Draft[Node].Length;

    /// <summary>Where it starts in the text, in bytes; -1 when it did not come from text.</summary>
    public int Offset => Draft[_offsetOf].Offset;

    /// <summary>The JSON Pointer to it.</summary>
    public string Pointer => Draft.PointerTo(Node);

    /// <summary>The object or list around it.</summary>
    public Spot Parent => new(Draft, Draft[Node].Parent);

    /// <summary>This value where it can be read; what it would be a part of where it cannot.</summary>
    public Spot OrParent => IsGiven ? this : Parent;

    static Spot IPart<Spot>.At(Spot spot) => spot;

    /// <summary>The member of an object.</summary>
    public Spot this[int member] => new(Draft, Draft.MemberOf(Node, member));

    /// <summary>This value for a finding that is about a part of it: named by the whole, found in the text where the part starts.</summary>
    public Spot For(Spot part) => new(Draft, Node, part.Node);

    /// <summary>Whether both are the same value of the same draft.</summary>
    public bool Is(Spot other) => Node == other.Node;
}
