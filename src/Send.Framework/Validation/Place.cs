using System.Globalization;

namespace Send.Framework.Validation;

/// <summary>
/// Where in a document something is, as a JSON Pointer that is only written out when somebody asks for it. Two words long: it is made for
/// every value that is judged, and hardly ever used.
/// </summary>
internal readonly struct Place
{
    private const int OfQuestion = -2;

    private readonly object _what;
    private readonly int _index;
    private readonly int _inner;

    private Place(object what, int index, int inner)
    {
        _what = what;
        _index = index;
        _inner = inner;
    }

    /// <summary>A place that there is once in a document.</summary>
    public static implicit operator Place(string pointer) => new(pointer, -1, -1);

    /// <summary>The place of a judgement. Its name may be anything and is escaped (RFC 6901).</summary>
    public static Place OfJudgement(string question) => new(question, OfQuestion, -1);

    /// <summary>A place in an item of a list, or in an item of a list in it.</summary>
    public static Place In(PlaceForm form, int index, int inner = -1) => new(form, index, inner);

    /// <summary>The same place, one member further down.</summary>
    public Place Then(string memberPointer) => ToString() + memberPointer;

    /// <summary>What a finding keeps: the pointer, or this, which becomes the pointer.</summary>
    public object ToKept() => _index == -1 ? _what : this;

    public override string ToString() => _what switch
    {
        PlaceForm form => form.ToPointer(_index, _inner),
        string question when _index == OfQuestion =>
            "/judgements/" + question.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal),
        string pointer => pointer,
        _ => "",
    };
}

/// <summary>The places that are alike in every item of a list: <c>/improvementAreas/0/kind</c>, <c>/improvementAreas/1/kind</c>.</summary>
/// <param name="stem">What stands before the number of the item.</param>
/// <param name="member">What stands after it; before the number of the inner item, where there is one.</param>
/// <param name="leaf">What stands after the number of the inner item.</param>
internal sealed class PlaceForm(string stem, string member = "", string leaf = "")
{
    /// <summary>The place in one item.</summary>
    public Place At(int index) => Place.In(this, index);

    /// <summary>The place in one item of the list in one item.</summary>
    public Place At(int index, int inner) => Place.In(this, index, inner);

    public string ToPointer(int index, int inner) => inner < 0
        ? string.Create(CultureInfo.InvariantCulture, $"{stem}{index}{member}")
        : string.Create(CultureInfo.InvariantCulture, $"{stem}{index}{member}{inner}{leaf}");
}
