using System.Buffers;
using System.Text;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Validation;

namespace Send.Framework.Drafts;

/// <summary>Reports texts with characters in them that nobody sees. Line breaks and tabs are no such characters: a text may have lines.</summary>
internal static class HiddenTextCheck
{
    private const byte Delete = 0x7F;

    private static readonly SearchValues<byte> Ordinary = SearchValues.Create([(byte)'\t', (byte)'\n', (byte)'\r', .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (byte)c)]);

    /// <summary>Checks the whole document.</summary>
    public static void Apply(Draft draft)
    {
        // Of nearly every document this is all: whose the character is, is only asked where there is one.
        if (HasHidden(draft))
        {
            Check(draft.Document);
        }
    }

    /// <summary>Checks one text.</summary>
    public static void Apply(TextField text)
    {
        if (HasHidden(text.Utf8))
        {
            text.At.Draft.Findings.Report(
                FindingCodes.HiddenCharacter, PlaceOf(text.At), $"{text.Said} contains an invisible character, which can change what a screen shows.");
        }
    }

    // A grade that stands alone is the judgement.
    private static FindingPlace PlaceOf(Spot text) =>
        text.Parent is { Contract.Kind: MemberKind.Judgement } judgement && new JudgementPart(judgement).IsOneWord ? judgement.For(text) : text;

    // The JSON reader takes no other control as it is, so where the text is ASCII there can only be this one.
    private static bool HasHidden(Draft draft) =>
        draft.Text[..draft.AsciiLength].Contains(Delete) || HasHidden(draft.Text[draft.AsciiLength..]);

    private static bool HasHidden(ReadOnlySpan<byte> utf8)
    {
        for (var at = utf8.IndexOfAnyExcept(Ordinary); at >= 0; at = utf8.IndexOfAnyExcept(Ordinary))
        {
            Rune.DecodeFromUtf8(utf8[at..], out var rune, out var length);
            if (HiddenCharacters.Contains(rune.Value))
            {
                return true;
            }

            utf8 = utf8[(at + length)..];
        }

        return false;
    }

    private static void Check(Spot at)
    {
        if (!at.IsGiven)
        {
            return;
        }

        switch (at.Contract.Kind)
        {
            case MemberKind.Text:
                Apply(new TextField(at));
                break;
            case MemberKind.Object or MemberKind.Judgement or MemberKind.List or MemberKind.ByName:
                for (var i = 0; i < at.Count; i++)
                {
                    Check(at[i]);
                }

                break;
        }
    }
}
