using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Send.Framework.Validation;

/// <summary>The result of judging something from outside: the value and perhaps warnings, or the findings that make it invalid.</summary>
/// <typeparam name="T">What the document describes.</typeparam>
public sealed class Validated<T>
    where T : class
{
    private readonly T? _value;

    private Validated(T? value, ImmutableArray<Finding> findings)
    {
        _value = value;
        Findings = findings;
    }

    /// <summary>Everything that was found, in the order of the document; empty when nothing was.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether there is a value: no finding is an error.</summary>
    public bool IsValid => _value is not null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The document is not valid; the message names the first error.</exception>
    public T Value => _value ?? throw new InvalidOperationException(
        $"The document is not valid; ask {nameof(IsValid)} or {nameof(TryGetValue)} first. {Findings.First(f => f.Severity == Severity.Error)}");

    /// <summary>The findings that are errors; empty when there is a value.</summary>
    public ImmutableArray<Finding> Errors => Of(Severity.Error);

    /// <summary>The findings that are warnings.</summary>
    public ImmutableArray<Finding> Warnings => Of(Severity.Warning);

    /// <summary>
    /// The findings by their place (<see cref="Finding.Path"/>), as a form needs them beside its fields. The empty place has what is about
    /// the whole document.
    /// </summary>
    public ImmutableDictionary<string, ImmutableArray<Finding>> ByPath() =>
        Findings.GroupBy(f => f.Path, StringComparer.Ordinal).ToImmutableDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Takes the result apart: <c>var (inspection, findings) = SendJson.ReadInspection(utf8);</c>.</summary>
    public void Deconstruct(out T? value, out ImmutableArray<Finding> findings) => (value, findings) = (_value, Findings);

    /// <summary>Gives the value when there is one.</summary>
    public bool TryGetValue([NotNullWhen(true)] out T? value) => (value = _value) is not null;

    private ImmutableArray<Finding> Of(Severity severity) => [.. Findings.Where(f => f.Severity == severity)];

    /// <summary>A value where no finding is an error, and none where one is: the judge has seen to it.</summary>
    internal static Validated<T> Trusted(T? value, ImmutableArray<Finding> findings) => new(value, findings);

    /// <summary>A valid value, with what was found beside it.</summary>
    /// <exception cref="ArgumentException">A finding is an error.</exception>
    internal static Validated<T> Valid(T value, ImmutableArray<Finding> findings) =>
        findings.Any(f => f.Severity == Severity.Error)
            ? throw new ArgumentException("A valid document has no error.", nameof(findings))
            : new(Guard.Against.Null(value), findings);

    /// <summary>No value, and the findings that stand in its way.</summary>
    /// <exception cref="ArgumentException">No finding is an error.</exception>
    internal static Validated<T> Invalid(ImmutableArray<Finding> findings) =>
        findings.Any(f => f.Severity == Severity.Error)
            ? new(null, findings)
            : throw new ArgumentException("An invalid document has at least one error.", nameof(findings));
}
