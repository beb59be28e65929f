using System.Globalization;

namespace Send.Framework.Validation;

/// <summary>Where in a document something is, as a JSON Pointer that is only written out when somebody asks for it.</summary>
internal readonly struct Place(string stem, int index = -1, string member = "", int inner = -1, string leaf = "")
{
    private readonly string? _question;

    private Place(string stem, string question)
        : this(stem) => _question = question;

    public static implicit operator Place(string pointer) => new(pointer);

    /// <summary>The place of a judgement. Its name may be anything and is escaped (RFC 6901).</summary>
    public static Place OfJudgement(string question) => new("/judgements/", question);

    /// <summary>The same place, one member further down.</summary>
    public Place Then(string memberPointer) => new(ToString() + memberPointer);

    /// <summary>What a finding keeps: the pointer, or this, which becomes the pointer.</summary>
    public object ToKept() => _question is null && index < 0 ? stem : this;

    public override string ToString() =>
        _question is not null ? stem + _question.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
        : index < 0 ? stem
        : inner < 0 ? string.Create(CultureInfo.InvariantCulture, $"{stem}{index}{member}")
        : string.Create(CultureInfo.InvariantCulture, $"{stem}{index}{member}{inner}{leaf}");
}
