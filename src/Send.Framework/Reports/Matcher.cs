using System.Collections.Immutable;
using Send.Framework.Frameworks.Layouts;

namespace Send.Framework.Reports;

/// <summary>
/// Finds phrases among tokens. A part of a phrase takes a set of places to the set of places after it, so the work for one start is bounded
/// by the phrase, whatever the text is.
/// </summary>
internal sealed class Matcher(Words words)
{
    private const int MostPieces = 4;

    private TokenRange _left;

    /// <summary>The longest match of any of the phrases at a place, or null.</summary>
    public PhraseMatch? At(int at, ImmutableArray<Phrase> phrases, int end)
    {
        PhraseMatch? best = null;
        foreach (var phrase in phrases)
        {
            if (At(at, phrase, end) is { } match && (best is not { } b || match.To > b.To))
            {
                best = match;
            }
        }

        return best;
    }

    /// <summary>The shortest match of any of the phrases at a place, or null.</summary>
    public PhraseMatch? ShortestAt(int at, ImmutableArray<Phrase> phrases, int end)
    {
        PhraseMatch? best = null;
        foreach (var phrase in phrases)
        {
            if (MayBegin(at, phrase))
            {
                foreach (var state in Sequence(phrase.Parts, [new(at, at, -1, -1)], end))
                {
                    best = best is not { } b || state.To < b.To ? state : best;
                }
            }
        }

        return best;
    }

    /// <summary>The longest match of the phrase at a place, or null.</summary>
    public PhraseMatch? At(int at, Phrase phrase, int end) => At(at, phrase, end, static (_, _) => true);

    /// <summary>The longest match that ends where it may.</summary>
    public PhraseMatch? At(int at, Phrase phrase, int end, Func<Words, int, bool> mayEnd)
    {
        if (at >= end || !MayBegin(at, phrase))
        {
            return null;
        }

        PhraseMatch? best = null;
        foreach (var state in Sequence(phrase.Parts, [new(at, at, -1, -1)], end))
        {
            if (state.To > at && (best is not { } b || state.To > b.To) && mayEnd(words, state.To))
            {
                best = state;
            }
        }

        return best;
    }

    /// <summary>The longest match of the phrase at a place as if some tokens were not there, or null.</summary>
    public PhraseMatch? AtWithout(int at, Phrase phrase, int end, TokenRange left)
    {
        _left = left;
        var match = At(at, phrase, end);
        _left = default;
        return match;
    }

    private bool MayBegin(int at, Phrase phrase)
    {
        ref readonly var token = ref words[at];
        return phrase.BeginsWithAnything || token.Has(TokenFlags.Joined) || !token.IsWord || phrase.FirstWords.Contains(token.Hash);
    }

    private List<PhraseMatch> Sequence(ImmutableArray<PhrasePart> parts, List<PhraseMatch> states, int end)
    {
        foreach (var part in parts)
        {
            if (states.Count == 0)
            {
                break;
            }

            var next = new List<PhraseMatch>(states.Count);
            foreach (var state in states)
            {
                Step(part, state, end, next);
            }

            states = next;
        }

        return states;
    }

    private void Step(PhrasePart part, PhraseMatch state, int end, List<PhraseMatch> next)
    {
        if (part.Word is not null)
        {
            if (Word(part, state.To, end) is var after and >= 0)
            {
                Add(next, state with { To = after });
            }
        }
        else if (!part.Choices.IsEmpty)
        {
            foreach (var choice in part.Choices)
            {
                foreach (var reached in Sequence(choice, [state], end))
                {
                    Add(next, reached);
                }
            }
        }
        else
        {
            Slot(part, state, end, next);
        }
    }

    private void Slot(PhrasePart part, PhraseMatch state, int end, List<PhraseMatch> next)
    {
        var at = SkipMarks(state.To, end);
        switch (part.Slot)
        {
            case PhraseSlot.Dates when DateForms.Read(words, at, end) is { } dates:
                Add(next, state with { To = dates.To, SlotFrom = at, SlotTo = dates.To });
                break;
            case PhraseSlot.Interval when IntervalForms.Read(words, at, end) is { } interval:
                Add(next, state with { To = interval.To, SlotFrom = at, SlotTo = interval.To });
                break;
            case PhraseSlot.Any:
                Add(next, state);
                for (var taken = 0; at < end && taken < part.Most && words[at].Kind != TokenKind.Hard && !IsNegation(at); at++)
                {
                    if (words[at].IsWord)
                    {
                        taken++;
                        Add(next, state with { To = at + 1 });
                    }
                }

                break;
            case PhraseSlot.Name:
                var from = at;
                for (var taken = 0; at < end && taken < part.Most && words[at].Kind is not (TokenKind.Hard or TokenKind.Colon or TokenKind.Bullet); at++)
                {
                    if (words[at].IsWord)
                    {
                        taken++;
                        Add(next, state with { To = at + 1, SlotFrom = from, SlotTo = at + 1 });
                    }
                }

                break;
            default:
                break;
        }
    }

    // The place after the word, or -1. A word that a hyphen or a line end broke is put together.
    private int Word(PhrasePart part, int at, int end)
    {
        at = SkipMarks(at, end);
        if (at >= end)
        {
            return -1;
        }

        if (words[at].Hash == part.Hash && words.Folded(at).SequenceEqual(part.Word))
        {
            return at + 1;
        }

        var rest = part.Word.AsSpan();
        for (var piece = at; piece < end && piece < at + MostPieces; piece++)
        {
            var letters = words.Folded(piece);
            if (letters.IsEmpty || !rest.StartsWith(letters))
            {
                return -1;
            }

            rest = rest[letters.Length..];
            if (rest.IsEmpty)
            {
                return piece + 1;
            }

            if (!words[piece].Has(TokenFlags.Joined))
            {
                return -1;
            }
        }

        return -1;
    }

    private int SkipMarks(int at, int end)
    {
        at = !_left.IsEmpty && at >= _left.From && at < _left.To ? _left.To : at;
        while (at < end && words[at].Kind is (TokenKind.Soft or TokenKind.Dash or TokenKind.Colon))
        {
            at++;
        }

        if (!_left.IsEmpty && at >= _left.From && at < _left.To)
        {
            return SkipMarks(_left.To, end);
        }

        return at;
    }

    private bool IsNegation(int at) => words.Folded(at) is "not" or "no" or "never" or "neither" or "nor" or "without" or "cannot";

    private static void Add(List<PhraseMatch> states, PhraseMatch state)
    {
        if (!states.Contains(state))
        {
            states.Add(state);
        }
    }
}
