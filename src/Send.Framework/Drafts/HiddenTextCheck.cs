using System.Buffers;
using System.Text;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Validation;

namespace Send.Framework.Drafts;

/// <summary>Reports texts with characters in them that nobody sees. Line breaks and tabs are no such characters: a text may have lines.</summary>
internal static class HiddenTextCheck
{
    private static readonly SearchValues<byte> Ordinary = SearchValues.Create([(byte)'\t', (byte)'\n', (byte)'\r', .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (byte)c)]);

    /// <summary>Checks the whole document.</summary>
    public static void Apply(Draft draft)
    {
        // Of nearly every document this is all: no byte of it is one that a hidden character has.
        if (draft.Text.IndexOfAnyExcept(Ordinary) >= 0)
        {
            Check(draft.Document, draft.MemberAt(draft.Document.Node));
        }
    }

    /// <summary>Checks one text.</summary>
    public static void Apply(TextField text)
    {
        if (HasHidden(text.Utf8))
        {
            text.At.Draft.Findings.Report(
                FindingCodes.HiddenCharacter, text.At, $"{text.Said} has a character in it that nobody sees, and that a screen may act on.");
        }
    }

    private static bool HasHidden(ReadOnlySpan<byte> utf8)
    {
        var at = utf8.IndexOfAnyExcept(Ordinary);
        if (at < 0)
        {
            return false;
        }

        foreach (var rune in new Utf8Runes(utf8[at..]))
        {
            if (rune is not ('\t' or '\n' or '\r') && HiddenCharacters.Contains(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static void Check(Spot at, ContractMember contract)
    {
        if (!at.IsGiven)
        {
            return;
        }

        switch (contract.Kind)
        {
            case MemberKind.Text:
                Apply(new TextField(at));
                break;
            case MemberKind.Object or MemberKind.Judgement:
                for (var i = 0; i < contract.Object!.Members.Length; i++)
                {
                    Check(at[i], contract.Object.Members[i]);
                }

                break;
            case MemberKind.List or MemberKind.ByName:
                foreach (var item in new ItemsOf<Spot>(at))
                {
                    Check(item, contract.Item!);
                }

                break;
        }
    }

    // The characters of a text, as numbers.
    private ref struct Utf8Runes(ReadOnlySpan<byte> utf8)
    {
        private ReadOnlySpan<byte> _rest = utf8;

        public int Current { get; private set; }

        public readonly Utf8Runes GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_rest.IsEmpty)
            {
                return false;
            }

            Rune.DecodeFromUtf8(_rest, out var rune, out var length);
            Current = rune.Value;
            _rest = _rest[length..];
            return true;
        }
    }
}
