using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>
/// The exception that <c>JsonSerializer</c> throws for a document that is not valid. It has all the findings.
/// </summary>
/// <remarks>Positions and paths of the findings count from the start of the inspection, not of the text that contains it.</remarks>
public sealed class SendJsonException : JsonException
{
    /// <summary>Reports a document that is not valid.</summary>
    /// <param name="findings">What was found.</param>
    /// <exception cref="ArgumentException">No finding is an error.</exception>
    public SendJsonException(ImmutableArray<Finding> findings)
        : base(Describe(findings)) =>
        Findings = findings;

    /// <summary>Everything that was found, errors and warnings.</summary>
    public ImmutableArray<Finding> Findings { get; }

    private static string Describe(ImmutableArray<Finding> findings)
    {
        Guard.Against.Expression(f => f.IsDefault || f.All(x => x.Severity != Severity.Error), findings, "None of the findings is an error.");
        var errors = findings.Count(f => f.Severity == Severity.Error);
        var first = findings.First(f => f.Severity == Severity.Error);
        return errors == 1 ? first.ToString() : $"{first} ({errors - 1} more)";
    }
}
