using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Send.Framework.Validation;

/// <summary>
/// The text of a finding, noted in parts when the finding is kept and put together when somebody asks for it: of a document with a million
/// mistakes the first thousand cost time and memory, and the rest are counted.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct FindingText
{
    private readonly FindingSink _sink;

    public FindingText(int literalLength, int formattedCount, FindingSink sink, FindingCode code, out bool isWanted)
    {
        isWanted = sink.Keeps(code);
        _sink = sink;
        if (isWanted)
        {
            sink.BeginMessage((2 * formattedCount) + 1);
        }
    }

    public void AppendLiteral(string value) => _sink.Note(value);

    public void AppendFormatted(string? value) => _sink.Note(value);

    public void AppendFormatted(int value) => _sink.Note(value);

    public void AppendFormatted(int value, string format) => _sink.Note(value.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>A day, in words.</summary>
    public void AppendFormatted(LocalDate value) => _sink.Note(value);

    public void AppendFormatted(Said value) => _sink.Note(value);

    public void AppendFormatted(Later? value) => _sink.Note(value);

    public void AppendFormatted(Wording? value) => _sink.Note(value);

    public void AppendFormatted<T>(T value) => _sink.Note(value?.ToString());

    /// <summary>The message that a finding keeps: a text, or the parts of one.</summary>
    internal object Take() => _sink.TakeParts();

    /// <summary>The text of a message that was kept, for the programmer who wrote the document.</summary>
    internal static string Of(object message) => Of(message, TextOf);

    /// <summary>The same message, for a person at a form.</summary>
    internal static string PlainOf(object message) => Of(message, PlainTextOf);

    private static string Of(object message, Func<object, string> textOf)
    {
        if (message is not object[] parts)
        {
            return textOf(message);
        }

        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[512]);
        foreach (var part in parts)
        {
            // There may be more room than parts.
            if (part is null)
            {
                break;
            }

            text.AppendLiteral(textOf(part));
        }

        return text.ToStringAndClear();
    }

    private static string PlainTextOf(object part) => part switch
    {
        Wording wording => wording.Plain,
        Later later => later.ToPlain(),
        _ => TextOf(part),
    };

    private static string TextOf(object part) => part switch
    {
        string text => text,
        LocalDate date => date.ToWords(),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => part.ToString() ?? "",
    };
}
