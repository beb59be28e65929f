namespace Send.Framework.Reports;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, perhaps with digits among them.</summary>
    Word,

    /// <summary>Digits, perhaps with an ending: 3rd.</summary>
    Number,

    /// <summary>A mark inside a sentence.</summary>
    Soft,

    /// <summary>A dash between words or numbers.</summary>
    Dash,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A mark that ends a sentence.</summary>
    Hard,

    /// <summary>A mark at the beginning of a line that begins a point of a list.</summary>
    Bullet,
}
