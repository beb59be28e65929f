using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Send.Framework.Serialization;
using Send.Framework.Sources;

namespace Send.Framework.Validation;

/// <summary>A kind of thing that can be wrong with a document: permanent code, severity, meaning and remedy.</summary>
/// <remarks>Codes are unique and never reused; messages may be reworded, so programs switch on codes. Compared by reference.</remarks>
[JsonConverter(typeof(SendJsonConverter))]
public sealed class FindingCode
{
    private readonly Uri? _help;

    internal FindingCode(int number, Severity severity, string title, string meaning, string remedy, Source? source = null)
    {
        Value = $"SEND{Guard.Against.OutOfRange(number, nameof(number), 1000, 8999):0000}";
        Severity = severity;
        Title = title;
        Meaning = meaning;
        Remedy = remedy;
        Source = source;
    }

    private FindingCode(string value, Severity severity, string title, string meaning, string remedy, Uri? help)
    {
        (Value, Severity, Title, Meaning, Remedy, IsOwn, _help) = (value, severity, title, meaning, remedy, true, help);
    }

    /// <summary>Makes a code for a rule of your own (<see cref="OwnRule"/>). Make it once: codes are compared by reference.</summary>
    /// <param name="value">The code: 2 to 40 capital letters, digits and hyphens, beginning with a letter, and not with <c>SEND</c>.</param>
    /// <param name="severity">How bad a finding of this code is; an error makes the document invalid.</param>
    /// <param name="title">A few words that name the problem.</param>
    /// <param name="meaning">What is wrong, and why it matters.</param>
    /// <param name="remedy">What to do about it.</param>
    /// <param name="help">Where the code is explained; null when nowhere.</param>
    /// <exception cref="ArgumentException">The code is malformed, a text is blank, or the severity is not stated.</exception>
    public static FindingCode Own(string value, Severity severity, string title, string meaning, string remedy, Uri? help = null)
    {
        Guard.Against.NullOrWhiteSpace(value);
        if (value.Length is < 2 or > 40 || !char.IsAsciiLetterUpper(value[0]) || value.StartsWith("SEND", StringComparison.Ordinal)
            || !value.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new ArgumentException(
                $"'{value}' cannot be a code of your own: 2 to 40 capital letters, digits and hyphens, beginning with a letter and not with SEND.", nameof(value));
        }

        return severity is Severity.Information or Severity.Warning or Severity.Error
            ? new(value, severity, Guard.Against.NullOrWhiteSpace(title), Guard.Against.NullOrWhiteSpace(meaning), Guard.Against.NullOrWhiteSpace(remedy), help)
            : throw new ArgumentException("The severity is not stated.", nameof(severity));
    }

    /// <summary>The permanent code, such as <c>SEND3001</c>.</summary>
    public string Value { get; }

    /// <summary>How bad a finding of this code is.</summary>
    public Severity Severity { get; }

    /// <summary>A few words that name the problem.</summary>
    public string Title { get; }

    /// <summary>The problem, and why it matters.</summary>
    public string Meaning { get; }

    /// <summary>The remedy.</summary>
    public string Remedy { get; }

    /// <summary>The rule behind it, where it is not simply the contract of the document.</summary>
    public Source? Source { get; }

    /// <summary>Whether the code belongs to a rule of your own, made with <see cref="Own"/>.</summary>
    internal bool IsOwn { get; }

    /// <summary>Where the code is explained, relative to the root of the project; for a code of your own the address that you gave, or
    /// empty.</summary>
    public string Help => IsOwn ? _help?.ToString() ?? "" : $"docs/reference/findings.md#{Value.ToLowerInvariant()}";

    /// <summary>The address at which the code is explained.</summary>
    /// <param name="root">Where the project's files are published, such as the address of a repository or of a documentation site.</param>
    /// <exception cref="ArgumentException">The root is not an absolute address.</exception>
    public Uri HelpAt(Uri root) => Guard.Against.Null(root).IsAbsoluteUri
        ? IsOwn ? _help ?? root : new Uri(root.AbsoluteUri.EndsWith('/') ? root : new Uri(root.AbsoluteUri + "/"), Help)
        : throw new ArgumentException("The root is not an absolute address.", nameof(root));

    /// <summary>The code.</summary>
    public override string ToString() => Value;
}
