using System.Collections.Immutable;
using System.Globalization;
using Send.Framework.Validation;

namespace Send.Framework.Frameworks;

/// <summary>A definition is no edition: it is malformed or contradicts itself.</summary>
public sealed class InvalidFrameworkException : ArgumentException
{
    private const int MostShown = 5;

    internal InvalidFrameworkException(string? id, ImmutableArray<Finding> findings)
        : base(Describe(id, findings)) => Findings = findings;

    /// <summary>
    /// Everything that was found, warnings too: code, message, and the place of the value as a JSON Pointer into the framework document that
    /// the definition would be. At least one is an error.
    /// </summary>
    public ImmutableArray<Finding> Findings { get; }

    private static string Describe(string? id, ImmutableArray<Finding> findings)
    {
        Finding[] errors = [.. findings.Where(finding => finding.Severity == Severity.Error)];
        var more = errors.Length > MostShown ? string.Create(CultureInfo.InvariantCulture, $" And {errors.Length - MostShown} more.") : "";
        return $"The definition of {Quoted.Text(id ?? "")} is not an edition. "
            + string.Join(' ', errors.Take(MostShown).Select(error => $"{error.Code} {(error.Path.Length == 0 ? "(document)" : error.Path)}: {error.Message}")) + more;
    }
}
