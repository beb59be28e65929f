using System.Collections.Immutable;

namespace Send.Framework.Frameworks.Layouts;

/// <summary>One part of a phrase: a word, a choice between sequences of parts, or a slot that holds a value.</summary>
internal sealed class PhrasePart
{
    private PhrasePart(string? word, ImmutableArray<ImmutableArray<PhrasePart>> choices, PhraseSlot slot, int most)
    {
        Word = word;
        Hash = word is null ? 0 : WordFold.Hash(word);
        Choices = choices;
        Slot = slot;
        Most = most;
    }

    /// <summary>The folded word, or null.</summary>
    public string? Word { get; }

    /// <summary>The number of the word.</summary>
    public uint Hash { get; }

    /// <summary>The possible words; an empty sequence for none. Empty when this is not a choice.</summary>
    public ImmutableArray<ImmutableArray<PhrasePart>> Choices { get; }

    /// <summary>What the slot holds.</summary>
    public PhraseSlot Slot { get; }

    /// <summary>The most words that the slot may hold.</summary>
    public int Most { get; }

    public static PhrasePart OfWord(string word) => new(word, [], PhraseSlot.None, 0);

    public static PhrasePart OfChoices(ImmutableArray<ImmutableArray<PhrasePart>> choices) => new(null, choices, PhraseSlot.None, 0);

    public static PhrasePart OfSlot(PhraseSlot slot, int most) => new(null, [], slot, most);
}
