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
    internal FindingCode(int number, Severity severity, string title, string meaning, string remedy, Source? source = null)
    {
        Value = $"SEND{Guard.Against.OutOfRange(number, nameof(number), 1000, 7999):0000}";
        Severity = severity;
        Title = title;
        Meaning = meaning;
        Remedy = remedy;
        Source = source;
    }

    /// <summary>The permanent code, such as <c>SEND3001</c>.</summary>
    public string Value { get; }

    /// <summary>How bad a finding of this code is.</summary>
    public Severity Severity { get; }

    /// <summary>A few words that name the problem.</summary>
    public string Title { get; }

    /// <summary>What is wrong, and why it matters.</summary>
    public string Meaning { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }

    /// <summary>The rule behind it, where it is not simply the contract of the document.</summary>
    public Source? Source { get; }

    /// <summary>Where the code is explained, relative to the root of the project.</summary>
    public string Help => $"docs/reference/findings.md#{Value.ToLowerInvariant()}";

    /// <summary>The code.</summary>
    public override string ToString() => Value;
}
