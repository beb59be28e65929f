namespace Send.Framework.Reports;

/// <summary>A word, a number or a mark of a report, and where it stands.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public int Fold;
    public int FoldLength;
    public uint Hash;
    public TokenKind Kind;
    public TokenFlags Flags;

    public readonly bool Has(TokenFlags flag) => (Flags & flag) != 0;

    public readonly bool IsWord => Kind is TokenKind.Word or TokenKind.Number;
}
