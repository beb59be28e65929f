using Ardalis.GuardClauses;

namespace Send.Framework.Validation;

/// <summary>Takes what a rule of your own finds in one document.</summary>
public sealed class OwnFindings
{
    private readonly FindingSink _findings;

    internal OwnFindings(FindingSink findings) => _findings = findings;

    /// <summary>Adds a finding. It comes after those of the library, without a position in the text.</summary>
    /// <param name="code">A code of your own, made once with <see cref="FindingCode.Own"/>.</param>
    /// <param name="path">A JSON Pointer to the value at fault, such as <c>/dates/started</c>; empty for the whole document.</param>
    /// <param name="message">What is wrong and what would be right, for the programmer who wrote the document.</param>
    /// <param name="plainMessage">The same for a person at a form; the message when null.</param>
    /// <exception cref="ArgumentException">The code is one of the library's, the path is not a JSON Pointer, or a text is blank.</exception>
    public void Add(FindingCode code, string path, string message, string? plainMessage = null)
    {
        if (!Guard.Against.Null(code).IsOwn)
        {
            throw new ArgumentException($"'{code}' is a code of the library. Make one of your own with FindingCode.Own.", nameof(code));
        }

        if (Guard.Against.Null(path).Length > 0 && path[0] != '/')
        {
            throw new ArgumentException($"'{path}' is not a JSON Pointer: it is empty or begins with a slash.", nameof(path));
        }

        Guard.Against.NullOrWhiteSpace(message);
        _findings.AddOwn(code, path, plainMessage is null ? message : new Wording(message, Guard.Against.NullOrWhiteSpace(plainMessage)));
    }
}
