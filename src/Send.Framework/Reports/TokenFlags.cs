namespace Send.Framework.Reports;

/// <summary>What stands before a token, and how it is written.</summary>
[Flags]
internal enum TokenFlags : byte
{
    /// <summary>Nothing to say.</summary>
    None = 0,

    /// <summary>It is the first of its line.</summary>
    LineStart = 1,

    /// <summary>A blank line or a page header stands before it.</summary>
    BlankBefore = 2,

    /// <summary>It begins a cell of a table.</summary>
    CellStart = 4,

    /// <summary>It is the first of its page.</summary>
    PageStart = 8,

    /// <summary>It begins with a capital letter.</summary>
    Capital = 16,

    /// <summary>A hyphen joins it to the next.</summary>
    Joined = 32,

    /// <summary>Something was left out before it.</summary>
    AfterGap = 64,
}
