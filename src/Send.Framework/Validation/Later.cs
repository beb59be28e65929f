namespace Send.Framework.Validation;

/// <summary>A part of a message that is put into words when somebody asks for the message, from things that never change.</summary>
/// <param name="words">Gives the words; told whether they are for a person at a form, who reads names where a programmer reads codes.</param>
/// <param name="first">What the words are about.</param>
/// <param name="second">What else they are about.</param>
internal sealed class Later(Func<object, object?, bool, string> words, object first, object? second = null)
{
    /// <summary>" Did you mean 'x'?" when one of the candidates is near, and nothing otherwise.</summary>
    public static Later DidYouMean(Said said, Func<IEnumerable<string>> candidates) => new(
        static (s, c, isPlain) => isPlain
            ? Quoted.DidYouMean(InWords(((Said)s).Word), ((Func<IEnumerable<string>>)c!)().Select(InWords))
            : Quoted.DidYouMean(((Said)s).Word, ((Func<IEnumerable<string>>)c!)()),
        said, candidates);

    /// <summary>The alternatives, joined by commas.</summary>
    public static Later List(Func<IEnumerable<string>> alternatives) => new(
        static (a, _, isPlain) => Quoted.List(((Func<IEnumerable<string>>)a)().Select(code => isPlain ? InWords(code) : code)), alternatives);

    /// <summary>A code in words: it is its words joined by hyphens.</summary>
    public static string InWords(string code) => code.Replace('-', ' ');

    /// <summary>The words for a person at a form.</summary>
    public string ToPlain() => words(first, second, true);

    /// <summary>The words for the programmer who wrote the document.</summary>
    public override string ToString() => words(first, second, false);
}
