using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Send.Framework.Serialization;
using Send.Framework.Sources;

namespace Send.Framework.Validation;

/// <summary>One thing wrong with a document, or worth knowing about it.</summary>
/// <remarks>Immutable, and safe to share between threads; the message is put into words when it is first asked for.</remarks>
[JsonConverter(typeof(SendJsonConverter))]
public sealed record Finding
{
    // A text, or what becomes that text when it is first asked for; two threads that ask at once make equal texts.
    private readonly object _message;
    private readonly Source? _source;
    private string? _text;
    private string? _plain;

    /// <summary>Reports a finding.</summary>
    /// <param name="code">The permanent code.</param>
    /// <param name="path">A JSON Pointer (RFC 6901) to the value at fault, or to the place where one is missing; empty for the whole document.</param>
    /// <param name="message">What is wrong with this value, and what would be right. May be reworded between versions.</param>
    /// <param name="position">Where the value starts in the bytes that were read, or null when the document did not come from text.</param>
    public Finding(FindingCode code, string path, string message, TextPosition? position = null)
        : this(Guard.Against.Null(code), Guard.Against.Null(path), (object)Guard.Against.NullOrWhiteSpace(message), position)
    {
    }

    internal Finding(FindingCode code, string path, object message, TextPosition? position, Source? source = null)
    {
        _source = source;
        Code = code;
        Path = path;
        _message = message;
        Position = position;
    }

    /// <summary>The permanent code.</summary>
    public FindingCode Code { get; }

    /// <summary>How bad it is.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>A JSON Pointer to the value at fault, or to the place where one is missing, such as <c>/dates/started</c>; empty for the whole
    /// document.</summary>
    public string Path { get; }

    /// <summary>The problem with this value, and what would be right.</summary>
    /// <remarks>For the programmer who wrote the document: it names members and codes.</remarks>
    public string Message => _text ??= FindingText.Of(_message);

    /// <summary>The same for a person at a form: the same facts in the words of the report, without members and codes.</summary>
    public string PlainMessage => _plain ??= FindingText.PlainOf(_message);

    /// <summary>Where the value starts in the bytes that were read, or null when the document did not come from text.</summary>
    public TextPosition? Position { get; }

    /// <summary>Where the rule that found it is written: that of the edition of the document, where the rule is one of the edition; else that of
    /// the code. Null where nothing but the contract says it.</summary>
    public Source? Source => _source ?? Code.Source;

    /// <summary>Where the code is explained, relative to the root of the project.</summary>
    public string Help => Code.Help;

    /// <summary>The address at which the code is explained.</summary>
    /// <param name="root">Where the project's files are published, such as the address of a repository or of a documentation site.</param>
    public Uri HelpAt(Uri root) => Code.HelpAt(root);

    /// <summary>The same finding, of a document that is part of another text: its path begins with the place of the document there.</summary>
    /// <param name="place">A JSON Pointer to the document, such as <c>/2</c> for the third of an array; empty when it is the whole text.</param>
    /// <exception cref="ArgumentException">The place is not a JSON Pointer.</exception>
    public Finding Under(string place)
    {
        Guard.Against.Null(place);
        return place is "" or ['/', ..]
            ? new(Code, place + Path, _message, Position, _source)
            : throw new ArgumentException("A JSON Pointer is empty or begins with '/', such as /2.", nameof(place));
    }

    /// <summary>Takes the finding apart: <c>foreach (var (code, path, message) in result.Findings)</c>.</summary>
    public void Deconstruct(out FindingCode code, out string path, out string message) => (code, path, message) = (Code, Path, Message);

    /// <summary>Whether code, path, message and position are equal.</summary>
    public bool Equals(Finding? other) =>
        other is not null && Code == other.Code && Position == other.Position && Path == other.Path && Message == other.Message;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Code, Path, Message, Position);

    /// <summary>
    /// Severity, code, path and message on one line, safe for any document: a path can hold a member's name, and what is hidden in it is
    /// shown as <see cref="SafeText.ForLine"/> shows it.
    /// </summary>
    public override string ToString() =>
        $"{Severity.ToCode()} {Code} {(Path.Length == 0 ? "(document)" : SafeText.ForLine(Path))}: {SafeText.ForLine(Message)}";
}
