using System.Text;

namespace Send.Framework.Validation;

/// <summary>
/// What a document says, copied for a message that quotes it: the message is put together when somebody asks, and the document may be gone
/// by then. No more is copied than a message can need.
/// </summary>
internal sealed class Said
{
    // A message quotes 60 characters; a hint compares with codes and labels, all of them shorter than this.
    private const int Longest = 400;

    private readonly string _shown;

    private Said(string shown, bool isWhole)
    {
        _shown = shown;
        IsWhole = isWhole;
        Word = isWhole ? shown : "";
    }

    /// <summary>Whether it is all that the document says there.</summary>
    public bool IsWhole { get; }

    /// <summary>The whole text, for hints at what was meant; empty when it is longer than anything that could be meant.</summary>
    public string Word { get; }

    public static Said Of(ReadOnlySpan<byte> utf8) =>
        utf8.Length <= Longest ? new(Encoding.UTF8.GetString(utf8), true) : new(Encoding.UTF8.GetString(utf8[..Longest]), false);

    public static Said Of(string text) => text.Length <= Longest ? new(text, true) : new(text[..Longest], false);

    /// <summary>The text in quotation marks, cut short.</summary>
    public override string ToString() => Quoted.Text(_shown);
}
