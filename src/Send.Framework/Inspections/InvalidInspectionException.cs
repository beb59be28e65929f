using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Validation;

namespace Send.Framework.Inspections;

/// <summary>The parts of an inspection break the rules. It carries everything that was found, as reading the same document would.</summary>
public sealed class InvalidInspectionException : ArgumentException
{
    /// <summary>Reports an inspection that is not valid.</summary>
    /// <param name="findings">What was found.</param>
    /// <exception cref="ArgumentException">No finding is an error.</exception>
    internal InvalidInspectionException(ImmutableArray<Finding> findings)
        : base(Describe(findings)) =>
        Findings = findings;

    /// <summary>Everything that was found, errors and warnings.</summary>
    public ImmutableArray<Finding> Findings { get; }

    private static string Describe(ImmutableArray<Finding> findings)
    {
        Guard.Against.Expression(f => f.IsDefault || f.All(x => x.Severity != Severity.Error), findings, "None of the findings is an error.");
        return string.Join('\n', findings.Where(f => f.Severity == Severity.Error));
    }
}
