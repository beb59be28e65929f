namespace Send.Framework.Validation;

/// <summary>A part of a message that is worded in two ways: for the programmer who wrote the document, and for a person at a form.</summary>
/// <param name="technical">In the terms of the JSON contract: member names and codes.</param>
/// <param name="plain">In the words of the report.</param>
internal sealed class Wording(string technical, string plain)
{
    /// <summary>In the words of the report.</summary>
    public string Plain => plain;

    /// <summary>The same with words before it.</summary>
    public Wording After(string words) => new(words + technical, words + plain);

    /// <summary>The same with words behind it.</summary>
    public Wording Before(string words) => new(technical + words, plain + words);

    /// <summary>In the words of the report where they are for a person at a form, and in the terms of the JSON contract otherwise.</summary>
    public string For(bool isPlain) => isPlain ? plain : technical;

    /// <summary>In the terms of the JSON contract.</summary>
    public override string ToString() => technical;
}
