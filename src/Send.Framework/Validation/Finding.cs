using Ardalis.GuardClauses;

namespace Send.Framework.Validation;

/// <summary>One thing wrong with a document, or worth knowing about it.</summary>
public sealed record Finding
{
    /// <summary>Reports a finding.</summary>
    /// <param name="code">The permanent code.</param>
    /// <param name="path">A JSON Pointer (RFC 6901) to the value at fault, or to the object that lacks it; empty for the whole document.</param>
    /// <param name="message">What is wrong with this value, and what would be right. May be reworded between versions.</param>
    /// <param name="position">Where the value starts in the bytes that were read, or null when the document did not come from text.</param>
    public Finding(FindingCode code, string path, string message, TextPosition? position = null)
    {
        Code = Guard.Against.Null(code);
        Path = Guard.Against.Null(path);
        Message = Guard.Against.NullOrWhiteSpace(message);
        Position = position;
    }

    /// <summary>The permanent code.</summary>
    public FindingCode Code { get; }

    /// <summary>How bad it is.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>A JSON Pointer to the value at fault, or to the object that lacks it; empty for the whole document.</summary>
    public string Path { get; }

    /// <summary>What is wrong with this value, and what would be right.</summary>
    public string Message { get; }

    /// <summary>Where the value starts in the bytes that were read, or null when the document did not come from text.</summary>
    public TextPosition? Position { get; }

    /// <summary>Where the code is explained, relative to the root of the project.</summary>
    public string Help => Code.Help;

    /// <summary>Severity, code, path and message on one line.</summary>
    public override string ToString() => $"{Severity.ToCode()} {Code} {(Path.Length == 0 ? "(document)" : Path)}: {Message}";
}
