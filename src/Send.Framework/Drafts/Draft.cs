using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Drafts;

/// <summary>
/// A document before anybody has judged it, in memory that is used again: every member that the contract has, given, missing or unreadable,
/// each knowing its place. Texts stay bytes until somebody asks for them.
/// </summary>
/// <remarks>Not for two users at a time. The first node is the document, the second the member of whatever is not there.</remarks>
internal sealed partial class Draft
{
    private const int Root = 0;
    private const int Nothing = 1;
    private const int MostNodesKept = 8 * 1024;
    private const int MostBytesKept = 64 * 1024;

    private readonly List<decimal> _decimals = [];
    private readonly ContractMember _contract;
    private DraftNode[] _nodes = new DraftNode[256];
    private object?[] _meanings = new object?[256];
    private int _count;
    private byte[] _text = [];
    private bool _isRented;
    private char[] _characters = [];

    public Draft(ContractMember contract)
    {
        _contract = contract;
        Begin();
    }

    /// <summary>What is wrong with the document.</summary>
    public FindingSink Findings { get; } = new();

    /// <summary>The document.</summary>
    public Spot Document => new(this, Root);

    /// <summary>Whether a program said of anything that it could not be read. A reader has reported what it could not read.</summary>
    public bool HasUnreported { get; private set; }

    /// <summary>Room for the way to what the contract does not have.</summary>
    public int[] Steps { get; } = new int[ReaderPath.Usual];

    /// <summary>The names that are not the contract's, to find those that are there twice.</summary>
    public MemberNames Names { get; } = new();

    /// <summary>Where members that the contract does not have are kept; null when nobody will ask for them.</summary>
    public ImmutableArray<UnknownMember>.Builder? Unknown { get; set; }

    /// <summary>How many bytes of the text are known to be ASCII, from its start.</summary>
    public int AsciiLength { get; set; }

    /// <summary>How many bytes of text there are.</summary>
    public int TextLength { get; private set; }

    public ref DraftNode this[int node] => ref _nodes[node];

    /// <summary>Opens an object: each of its members is missing until it is put there.</summary>
    /// <returns>The first of them.</returns>
    public int Open(int node, ContractObject contract)
    {
        var first = Add(contract.Slots);
        _nodes[node].Start = first;
        var slots = _nodes.AsSpan(first, contract.Slots);
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = new DraftNode { Parent = node, Offset = -1, Member = (short)i };
        }

        return first;
    }

    /// <summary>Adds an item to a list, after the one that was added last; 0 for the first.</summary>
    public int AddItem(int list, int last)
    {
        var node = Add(1);
        _nodes[node] = new DraftNode { Parent = list, Offset = -1, Member = DraftNode.Item };
        Link(list, last, node);
        return node;
    }

    /// <summary>Adds a member under a name of its own, after the one that was added last; the name is the node before it.</summary>
    public int AddNamed(int map, int last)
    {
        var node = Add(2) + 1;
        _nodes[node - 1] = new DraftNode { Parent = map, Offset = -1, Member = DraftNode.Named };
        _nodes[node] = new DraftNode { Parent = map, Offset = -1, Member = DraftNode.Named };
        Link(map, last, node);
        return node;
    }

    /// <summary>The first node of the members of an object; that of nothing where the object is not there.</summary>
    public int MemberOf(int node, int member) => _nodes[node].Start is var first and not 0 ? first + member : Nothing;

    /// <summary>What the rules made of a node, or the text that a program gave.</summary>
    public object? MeaningOf(int node) => _meanings[node];

    public void SetMeaning(int node, object? meaning) => _meanings[node] = meaning;

    public decimal DecimalOf(int node) => _decimals[_nodes[node].Start];

    public void Put(int node, decimal number, int offset)
    {
        ref var to = ref _nodes[node];
        (to.State, to.Offset, to.Start) = (FieldState.Given, offset, _decimals.Count);
        _decimals.Add(number);
    }

    /// <summary>Puts a name there that a program gave. One that is no Unicode text is shown with U+FFFD, and names nothing that there is.</summary>
    public void PutName(int node, string name)
    {
        ref var to = ref _nodes[node];
        (to.State, to.Start) = (FieldState.Given, TextLength);
        to.Length = Encoding.UTF8.GetBytes(name, Room(Encoding.UTF8.GetMaxByteCount(name.Length)));
        _meanings[node] = name;
        TextLength += to.Length;
    }

    /// <summary>Puts a text there that a program gave. A string that is no Unicode text cannot be written, and so cannot be read.</summary>
    public void Put(int node, string text, int offset)
    {
        var room = Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        if (Utf8.FromUtf16(text, room, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            length = Encoding.UTF8.GetBytes(text, room);
            Findings.Report(
                FindingCodes.InvalidText, PointerTo(node), $"The text has half a surrogate pair in it, such as \\ud83d without the half that makes it a character.",
                offset);
            Refuse(node, offset);

            // Kept, so that it is known to be reported.
            _meanings[node] = text;
            return;
        }

        ref var to = ref _nodes[node];
        (to.State, to.Offset, to.Start, to.Length) = (FieldState.Given, offset, TextLength, length);
        _meanings[node] = text;
        TextLength += length;
    }

    /// <summary>Says of a value that it cannot be read, which is still to be reported.</summary>
    public void Doubt(int node, int offset, string? raw = null)
    {
        Refuse(node, offset);
        _meanings[node] = raw is null ? null : new Typed(raw);
        HasUnreported = true;
    }

    /// <summary>Says of a value that it cannot be used, which was reported. Rules pass it over: one fault, one finding.</summary>
    public void Refuse(int node) => _nodes[node].State = FieldState.Unreadable;

    private void Refuse(int node, int offset) => (_nodes[node].State, _nodes[node].Offset) = (FieldState.Unreadable, offset);

    /// <summary>Every value that cannot be read, in the order in which they were put there.</summary>
    public void ReportUnreadable()
    {
        for (var node = 0; node < _count; node++)
        {
            if (_nodes[node].State == FieldState.Unreadable && _meanings[node] is not string)
            {
                // What is wrong within a judgement is reported of the judgement.
                var place = MemberAt(_nodes[node].Parent).Kind == MemberKind.Judgement && _nodes[node].Member >= 0 ? _nodes[node].Parent : node;
                Findings.Report(FindingCodes.WrongType, PointerTo(place), $"{WhatIsUnreadable(node)}", _nodes[node].Offset);
            }
        }
    }

    // What stands in a field that a program could not read: no text of the document, which a string here would be.
    private sealed record Typed(string Raw);

    private Wording WhatIsUnreadable(int node)
    {
        const string Unknown = "There is a value here that could not be read.";
        return _meanings[node] is not Typed { Raw: var raw } ? new(Unknown, Unknown) : new(
            $"{Quoted.Text(raw)} is not {MemberAt(node).Expected}.",
            MemberAt(node).Kind == MemberKind.Date ? $"{Quoted.Text(raw)} is not a date. Write it like 13 November 2023." : $"{Quoted.Text(raw)} could not be read.");
    }

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        Findings.Clear();
        _meanings.AsSpan(0, _count).Clear();
        if (_count > MostNodesKept)
        {
            (_nodes, _meanings) = (new DraftNode[256], new object?[256]);
        }

        _decimals.Clear();
        Names.Clear();
        Unknown = null;
        ForgetText();
        (HasUnreported, AsciiLength, TextLength) = (false, 0, 0);
        Begin();
    }

    private void Begin()
    {
        _nodes[Root] = new DraftNode { Offset = -1, Member = DraftNode.Item };
        _nodes[Nothing] = new DraftNode { Offset = -1, Member = DraftNode.Item };
        _count = 2;
    }

    private void Link(int list, int last, int node)
    {
        ref var to = ref _nodes[list];
        to.Length++;
        if (last == 0)
        {
            to.Start = node;
        }
        else
        {
            _nodes[last].Next = node;
        }
    }

    private int Add(int count)
    {
        var first = _count;
        _count = first + count;
        if (_count > _nodes.Length)
        {
            Array.Resize(ref _nodes, 2 * _count);
            Array.Resize(ref _meanings, 2 * _count);
        }

        return first;
    }
}
