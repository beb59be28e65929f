using Send.Framework.Frameworks.Layouts;
using Send.Framework.Partnerships;

namespace Send.Framework.Reports;

/// <summary>A name of a board as words, without those that come and go.</summary>
/// <param name="Words">The folded words, with a blank between them.</param>
/// <param name="Board">The board.</param>
internal sealed record BoardName(string Words, IntegratedCareBoardRecord Board)
{
    public int WordCount { get; } = Words.Count(c => c == ' ') + 1;

    public uint FirstHash { get; } = WordFold.Hash(Words.Split(' ')[0]);

    public string[] Parts { get; } = Words.Split(' ');

    public static bool ComesAndGoes(ReadOnlySpan<char> word) => word is "and" or "the";

    public static string Key(string name) =>
        string.Join(' ', NameGrammar.IntegratedCareBoard.Core(FoldedName.Of(name)).Split(' ').Where(w => !ComesAndGoes(w)));
}
