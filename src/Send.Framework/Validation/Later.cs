namespace Send.Framework.Validation;

/// <summary>A part of a message that is put into words when somebody asks for the message, from things that never change.</summary>
internal sealed class Later(
    Func<object, object?, string> words, object first, object? second = null, Func<object, object?, string>? plain = null)
{
    /// <summary>" Did you mean 'x'?" when one of the candidates is near, and nothing otherwise.</summary>
    public static Later DidYouMean(Said said, Func<IEnumerable<string>> candidates) => new(
        static (s, c) => Quoted.DidYouMean(((Said)s).Word, ((Func<IEnumerable<string>>)c!)()), said, candidates,
        plain: static (s, c) => Quoted.DidYouMean(InWords(((Said)s).Word), ((Func<IEnumerable<string>>)c!)().Select(InWords)));

    /// <summary>The alternatives, joined by commas.</summary>
    public static Later List(Func<IEnumerable<string>> alternatives) => new(
        static (a, _) => Quoted.List(((Func<IEnumerable<string>>)a)()), alternatives,
        plain: static (a, _) => Quoted.List(((Func<IEnumerable<string>>)a)().Select(InWords)));

    // A code is its words joined by hyphens.
    public static string InWords(string code) => code.Replace('-', ' ');

    /// <summary>The words for a person at a form, where they differ.</summary>
    public string ToPlain() => (plain ?? words)(first, second);

    public override string ToString() => words(first, second);
}
