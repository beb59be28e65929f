using System.Collections.Immutable;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Serialization;

/// <summary>The memory in which a document is read, kept for the next one on the same thread.</summary>
internal sealed class ReaderRoom : Spared
{
    public Frame Frame { get; } = new();

    /// <summary>Room for the way to where the reader is.</summary>
    public int[] Steps { get; } = new int[ReaderPath.Usual];

    /// <summary>The names of the questions, to find those that are there twice.</summary>
    public MemberNames Questions { get; } = new();

    /// <summary>Where members that the contract does not have are kept; null when nobody will ask for them.</summary>
    public ImmutableArray<UnknownMember>.Builder? Unknown { get; set; }

    /// <summary>A room for one document, empty.</summary>
    public static ReaderRoom Take(ReadOptions options)
    {
        var room = Spare<ReaderRoom>.Take();
        room.Frame.Sink.Begin(options.Validation);
        return room;
    }

    /// <summary>Forgets the document and leaves the room to the next one. After an exception a room is left to the garbage collector.</summary>
    public void GiveBack()
    {
        Frame.Clear();
        Questions.Clear();
        Unknown = null;
        Spare<ReaderRoom>.GiveBack(this);
    }
}
