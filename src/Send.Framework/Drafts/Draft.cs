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
/// <remarks>Not for two users at a time.</remarks>
internal sealed partial class Draft
{
    private const int MostSpotsKept = 4 * 1024;
    private const int MostBytesKept = 64 * 1024;

    private readonly List<decimal> _decimals = [];
    private readonly ContractMember _contract;
    private byte[] _text = [];
    private bool _isRented;
    private char[] _characters = [];

    public Draft(ContractMember contract)
    {
        _contract = contract;
        Document = new(this, contract);
        Nothing = new(this, contract, Document);
    }

    /// <summary>What is wrong with the document.</summary>
    public FindingSink Findings { get; } = new();

    /// <summary>The document.</summary>
    public Spot Document { get; private set; }

    /// <summary>The member of whatever is not there.</summary>
    public Spot Nothing { get; private set; }

    /// <summary>How many spots have been made.</summary>
    public int SpotCount { get; set; }

    /// <summary>Whether a program said of anything that it could not be read. A reader has reported what it could not read.</summary>
    public bool HasUnreported { get; private set; }

    /// <summary>Room for the way to what the contract does not have.</summary>
    public int[] Steps { get; } = new int[ReaderPath.Usual];

    /// <summary>The names that are not the contract's, to find those that are there twice.</summary>
    public MemberNames Names { get; } = new();

    /// <summary>Where members that the contract does not have are kept; null when nobody will ask for them.</summary>
    public ImmutableArray<UnknownMember>.Builder? Unknown { get; set; }

    /// <summary>The one member in which the document seems to be, when it is not where it should be; else null.</summary>
    public Said? Within
    {
        get => Document.HoldsAny ? null : field;
        set;
    }

    /// <summary>How many bytes of the text are known to be ASCII, from its start.</summary>
    public int AsciiLength { get; set; }

    /// <summary>How many bytes of text there are.</summary>
    public int TextLength { get; private set; }

    public decimal DecimalOf(Spot spot) => _decimals[spot.Start];

    public void Put(Spot spot, decimal number, int offset)
    {
        spot.PutNumber(_decimals.Count, offset);
        _decimals.Add(number);
    }

    /// <summary>Puts a name there that a program gave. One that is no Unicode text is shown with U+FFFD, and names nothing that there is.</summary>
    public void PutName(Spot spot, string name)
    {
        spot.PutText(TextLength, Encoding.UTF8.GetBytes(name, Room(Encoding.UTF8.GetMaxByteCount(name.Length))), -1);
        spot.Meaning = name;
        TextLength += spot.Length;
    }

    /// <summary>Puts a text there that a program gave. A string that is no Unicode text cannot be written, and so cannot be read.</summary>
    public void Put(Spot spot, string text, int offset)
    {
        // Kept where it is no Unicode text as well, so that it is known to be reported.
        spot.Meaning = text;
        var room = Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        if (Utf8.FromUtf16(text, room, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            Findings.Report(
                FindingCodes.InvalidText, spot.Pointer, $"The text contains half a surrogate pair, such as \\ud83d without the other half "
                    + $"that makes it a character.",
                offset);
            spot.Refuse(offset);
            return;
        }

        spot.PutText(TextLength, length, offset);
        TextLength += length;
    }

    /// <summary>Says of a value that it cannot be read, which is still to be reported.</summary>
    public void Doubt(Spot spot, int offset, string? raw = null)
    {
        spot.Refuse(offset);
        spot.Meaning = raw is null ? null : new Typed(raw);
        HasUnreported = true;
    }

    /// <summary>Every value that cannot be read: the members of an object, and then what is in them.</summary>
    public void ReportUnreadable() => ReportUnreadable(Document);

    private void ReportUnreadable(Spot spot)
    {
        if (spot.Contract.Kind is MemberKind.List or MemberKind.ByName)
        {
            for (var i = 0; i < spot.Count; i++)
            {
                ReportWhereUnreadable(spot[i]);
                ReportUnreadable(spot[i]);
            }

            return;
        }

        for (var i = 0; i < spot.Count; i++)
        {
            ReportWhereUnreadable(spot[i]);
        }

        for (var i = 0; i < spot.Count; i++)
        {
            ReportUnreadable(spot[i]);
        }
    }

    private void ReportWhereUnreadable(Spot spot)
    {
        if (spot.State == FieldState.Unreadable && spot.Meaning is not string)
        {
            // What is wrong within a judgement is reported of the judgement.
            var place = spot.Parent.Contract.Kind == MemberKind.Judgement ? spot.Parent : spot;
            Findings.Report(FindingCodes.WrongType, place.Pointer, $"{WhatIsUnreadable(spot)}", spot.Offset);
        }
    }

    // What stands in a field that a program could not read: no text of the document, which a string here would be.
    private sealed record Typed(string Raw);

    private static Wording WhatIsUnreadable(Spot spot)
    {
        const string Unknown = "The value here could not be read.";
        return spot.Meaning is not Typed { Raw: var raw } ? new(Unknown, Unknown) : new(
            $"{Quoted.Text(raw)} is not {spot.Contract.Expected}.",
            spot.Contract.Kind == MemberKind.Date ? $"{Quoted.Text(raw)} is not a date. Write it like 13 November 2023." : $"{Quoted.Text(raw)} could not be read.");
    }

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        Findings.Clear();
        Document.Clear();
        if (SpotCount > MostSpotsKept)
        {
            SpotCount = 0;
            Document = new(this, _contract);
            Nothing = new(this, _contract, Document);
        }

        _decimals.Clear();
        Names.Clear();
        (Unknown, Within) = (null, null);
        ForgetText();
        (HasUnreported, AsciiLength, TextLength) = (false, 0, 0);
    }
}
