using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Send.Framework.Validation;

namespace Send.Framework.Fixtures;

/// <summary>Expectations of a judged document. A failure lists the findings that there were.</summary>
public static class ValidationExpectations
{
    /// <summary>Expects a value, with or without warnings, and returns it.</summary>
    /// <exception cref="ExpectationException">There is none; the message lists the findings.</exception>
    public static T ShouldBeValid<T>(this Validated<T> result)
        where T : class => Guard.Against.Null(result).TryGetValue(out var value) ? value : throw Failure(result, "a valid document");

    /// <summary>Expects a value and no finding at all, and returns the value.</summary>
    /// <exception cref="ExpectationException">Something was found; the message lists the findings.</exception>
    public static T ShouldHaveNoFindings<T>(this Validated<T> result)
        where T : class =>
        Guard.Against.Null(result).Findings.IsEmpty ? result.Value : throw Failure(result, "a valid document without findings");

    /// <summary>Expects at least one error, and returns all findings.</summary>
    /// <exception cref="ExpectationException">The document is valid; the message lists the findings.</exception>
    public static ImmutableArray<Finding> ShouldBeInvalid<T>(this Validated<T> result)
        where T : class => !Guard.Against.Null(result).IsValid ? result.Findings : throw Failure(result, "an invalid document");

    /// <summary>Expects exactly one finding with this code, and returns it.</summary>
    /// <param name="result">What was judged.</param>
    /// <param name="code">The code.</param>
    /// <param name="path">The place that it must be in, as a JSON Pointer, empty for the document; null for any.</param>
    /// <exception cref="ExpectationException">There is none, there are several, or it is in another place; the message lists the
    /// findings.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in how the code is given; nothing converts to both.")]
    public static Finding ShouldHaveOne<T>(this Validated<T> result, FindingCode code, string? path = null)
        where T : class => One(result, Guard.Against.Null(code), path);

    /// <summary>Expects exactly one finding with this code, and returns it.</summary>
    /// <param name="result">What was judged.</param>
    /// <param name="code">The code, such as <c>SEND3001</c>.</param>
    /// <param name="path">The place that it must be in, as a JSON Pointer, empty for the document; null for any.</param>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    /// <exception cref="ExpectationException">There is none, there are several, or it is in another place; the message lists the
    /// findings.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in how the code is given; nothing converts to both.")]
    public static Finding ShouldHaveOne<T>(this Validated<T> result, string code, string? path = null)
        where T : class => One(result, CodeOf(code), path);

    /// <summary>Expects no finding with this code.</summary>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    /// <exception cref="ExpectationException">There is one; the message lists the findings.</exception>
    public static void ShouldNotHave<T>(this Validated<T> result, string code)
        where T : class
    {
        var unwanted = CodeOf(code);
        if (Guard.Against.Null(result).Findings.Any(finding => finding.Code == unwanted))
        {
            throw Failure(result, $"no {unwanted} ({unwanted.Title})");
        }
    }

    /// <summary>Expects findings with exactly these codes, as often as they are listed, in any order.</summary>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    /// <exception cref="ExpectationException">There are others; the message lists the findings.</exception>
    public static void ShouldHaveExactly<T>(this Validated<T> result, params string[] codes)
        where T : class
    {
        var wanted = Guard.Against.Null(codes).Select(code => CodeOf(code).Value).Order(StringComparer.Ordinal).ToList();
        if (!Guard.Against.Null(result).Findings.Select(finding => finding.Code.Value).Order(StringComparer.Ordinal).SequenceEqual(wanted))
        {
            throw Failure(result, $"exactly {(wanted.Count == 0 ? "no findings" : string.Join(", ", wanted))}");
        }
    }

    /// <summary>Expects the findings of a faulty document, code by code and place by place, and no others.</summary>
    /// <exception cref="ExpectationException">There are others; the message lists both.</exception>
    public static void ShouldMatch<T>(this Validated<T> result, FaultyDocument document)
        where T : class
    {
        Guard.Against.Null(document);
        var found = Guard.Against.Null(result).Findings.Select(finding => new ExpectedFinding(finding.Code, finding.Path));
        if (!found.SequenceEqual(document.Findings))
        {
            throw Failure(result, $"exactly {string.Join(", ", document.Findings)}");
        }
    }

    private static Finding One<T>(Validated<T> result, FindingCode code, string? path)
        where T : class
    {
        var found = Guard.Against.Null(result).Findings.Where(finding => finding.Code == code).ToList();
        return found.Count == 1 && (path is null || found[0].Path == path)
            ? found[0]
            : throw Failure(result, $"one {code} ({code.Title}){(path is null ? "" : $" at {Place(path)}")}");
    }

    private static FindingCode CodeOf(string value) => FindingCodes.TryGet(Guard.Against.Null(value), out var code)
        ? code
        : throw new ArgumentException($"There is no finding '{value}'. One is 'SEND3001'.", nameof(value));

    private static ExpectationException Failure<T>(Validated<T> result, string expected)
        where T : class =>
        new($"Expected {expected}, but the document is {(result.IsValid ? "valid" : "not valid")} and has {Described(result.Findings)}");

    private static string Described(ImmutableArray<Finding> findings) => findings.Length switch
    {
        0 => "no findings.",
        1 => $"one finding:\n  {findings[0]}",
        var count => FormattableString.Invariant($"{count} findings:\n  ") + string.Join("\n  ", findings),
    };

    private static string Place(string path) => path.Length == 0 ? "the document" : path;
}
