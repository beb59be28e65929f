using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Send.Framework.Validation;

/// <summary>The result of judging something from outside: the value and perhaps warnings, or the findings that stand in its way.</summary>
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

    /// <summary>Gives the value when there is one.</summary>
    public bool TryGetValue([NotNullWhen(true)] out T? value) => (value = _value) is not null;

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
