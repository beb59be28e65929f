using System.Collections.Immutable;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Send.Framework.Frameworks.Layouts;

/// <summary>
/// A formal phrase of a report with its variants, as data: words, choices in parentheses with a bar between them, and slots in braces.
/// <c>the next full (area send|) inspection will (be|take place) within (approximately|) {interval}</c>
/// </summary>
/// <remarks>
/// Case, apostrophes, commas, quotation marks and line ends do not matter; a full stop ends a phrase. An empty choice may be left out. The
/// slots are <c>{name:N}</c>, one to N words; <c>{any:N}</c>, up to N words without a negation; <c>{dates}</c>; and <c>{interval}</c>. There
/// is no repetition, so the time to look for a phrase does not depend on what the text looks like.
/// </remarks>
public sealed class Phrase
{
    private const int MostWords = 40;

    private Phrase(string text)
    {
        Text = text;
        var at = 0;
        Parts = Sequence(text, ref at);
        if (at < text.Length)
        {
            throw new ArgumentException($"The phrase '{text}' closes a parenthesis at {at} that it did not open.", nameof(text));
        }

        FirstWords = [.. FirstOf(Parts, out var open)];
        BeginsWithAnything = open;
    }

    /// <summary>The phrase as written.</summary>
    public string Text { get; }

    internal ImmutableArray<PhrasePart> Parts { get; }

    /// <summary>The numbers of the words that may come first.</summary>
    internal ImmutableArray<uint> FirstWords { get; }

    internal bool BeginsWithAnything { get; }

    /// <summary>Makes a phrase.</summary>
    /// <exception cref="ArgumentException">The text is empty, or its parentheses or slots are not well-formed.</exception>
    public static Phrase FromString(string text) => new(Guard.Against.NullOrWhiteSpace(text));

    /// <summary>Makes a phrase, so that tables of phrases read as text.</summary>
    public static implicit operator Phrase(string text) => FromString(text);

    /// <summary>The phrase as written.</summary>
    public override string ToString() => Text;

    private static ImmutableArray<PhrasePart> Sequence(string text, ref int at)
    {
        var parts = ImmutableArray.CreateBuilder<PhrasePart>();
        while (at < text.Length && text[at] is not (')' or '|'))
        {
            if (text[at] == '(')
            {
                parts.Add(Choice(text, ref at));
            }
            else if (text[at] == '{')
            {
                parts.Add(Slot(text, ref at));
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                var from = at;
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || WordFold.IsSilent(text[at])))
                {
                    at++;
                }

                parts.Add(PhrasePart.OfWord(WordFold.Of(text.AsSpan(from, at - from))));
            }
            else
            {
                at++;
            }
        }

        return parts.ToImmutable();
    }

    private static PhrasePart Choice(string text, ref int at)
    {
        var choices = ImmutableArray.CreateBuilder<ImmutableArray<PhrasePart>>();
        do
        {
            at++;
            choices.Add(Sequence(text, ref at));
        }
        while (at < text.Length && text[at] == '|');

        if (at >= text.Length)
        {
            throw new ArgumentException($"The phrase '{text}' does not close a parenthesis.", nameof(text));
        }

        at++;
        return PhrasePart.OfChoices(choices.ToImmutable());
    }

    private static PhrasePart Slot(string text, ref int at)
    {
        var end = text.IndexOf('}', at);
        var inside = end < 0 ? [] : text[(at + 1)..end].Split(':');
        var most = 1;
        var slot = inside is [var name, ..]
            ? name switch
            {
                "name" => PhraseSlot.Name,
                "dates" => PhraseSlot.Dates,
                "interval" => PhraseSlot.Interval,
                "any" => PhraseSlot.Any,
                _ => PhraseSlot.None,
            }
            : PhraseSlot.None;
        var isSized = inside is [_, var size] && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out most)
            && most is > 0 and <= MostWords;
        if (slot == PhraseSlot.None || isSized != (slot is PhraseSlot.Name or PhraseSlot.Any))
        {
            throw new ArgumentException(
                $"The phrase '{text}' has a slot at {at} that is none of {{name:N}}, {{any:N}}, {{dates}} and {{interval}}.", nameof(text));
        }

        at = end + 1;
        return PhrasePart.OfSlot(slot, most);
    }

    // Every word that may come first; open when the parts may be passed without a word, or begin with a slot.
    private static HashSet<uint> FirstOf(ImmutableArray<PhrasePart> parts, out bool open)
    {
        var first = new HashSet<uint>();
        open = true;
        foreach (var part in parts)
        {
            if (part.Word is not null)
            {
                first.Add(part.Hash);
                open = false;
                return first;
            }

            if (part.Choices.IsEmpty)
            {
                return first;
            }

            var anyOpen = false;
            foreach (var choice in part.Choices)
            {
                first.UnionWith(FirstOf(choice, out var choiceOpen));
                anyOpen |= choiceOpen;
            }

            if (!anyOpen)
            {
                open = false;
                return first;
            }
        }

        return first;
    }
}
