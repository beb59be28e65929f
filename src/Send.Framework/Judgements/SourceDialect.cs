using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Judgements;

/// <summary>
/// What the codes of one source mean: a file, a service or a spreadsheet that writes numbers or abbreviations instead of judgements.
/// </summary>
/// <remarks>
/// The same number means different things in different sources: 8 is "does not apply" in one and "not yet inspected" in another. So a bare
/// number is never a grade, and a code is read only in the dialect that its source is known to write. Immutable.
/// </remarks>
public sealed class SourceDialect : ICoded
{
    private SourceDialect(string code, string name, JudgementScale scale, Source source, ImmutableArray<DialectCode> codes)
    {
        Code = code;
        Name = name;
        Scale = scale;
        Source = source;
        Codes = codes;
    }

    /// <summary>The permanent code of the dialect.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The scale that its grades belong to.</summary>
    public JudgementScale Scale { get; }

    /// <summary>Where the meanings come from.</summary>
    public Source Source { get; }

    /// <summary>The codes with their meanings.</summary>
    public ImmutableArray<DialectCode> Codes { get; }

    /// <summary>Describes a dialect.</summary>
    /// <exception cref="ArgumentException">A code is malformed, there is no entry, an entry is there twice, or a grade is on another scale.</exception>
    public static SourceDialect Create(string code, string name, JudgementScale scale, Source source, params IEnumerable<DialectCode> codes)
    {
        Guard.Against.MalformedCode(code, "ofsted-management-information");
        Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.Null(scale);
        Guard.Against.Null(source);
        ImmutableArray<DialectCode> all = [.. Guard.Against.Null(codes)];
        Guard.Against.Zero(all.Length, nameof(codes), "A dialect has at least one code.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in all)
        {
            Guard.Against.Null(entry, nameof(codes));
            if (!seen.Add(entry.Raw))
            {
                throw new ArgumentException($"The dialect '{code}' explains '{entry.Raw}' twice.", nameof(codes));
            }

            if (entry.Grade is { } grade && grade.Scale != scale)
            {
                throw new ArgumentException($"'{grade.Code}' is on the '{grade.Scale.Id}' scale, not '{scale.Id}'.", nameof(codes));
            }
        }

        return new(code, name, scale, source, all);
    }

    /// <summary>Finds what a code means. Blanks around it do not count; letters do.</summary>
    public bool TryGet(ReadOnlySpan<char> raw, [NotNullWhen(true)] out DialectCode? found)
    {
        var trimmed = raw.Trim();
        foreach (var entry in Codes)
        {
            if (trimmed.SequenceEqual(entry.Raw))
            {
                found = entry;
                return true;
            }
        }

        found = null;
        return false;
    }

    /// <summary>
    /// Reads a code. One that the dialect does not explain becomes an unreadable judgement that keeps it: nothing is lost, and nothing guessed.
    /// </summary>
    /// <returns>A judgement that carries the code exactly and the dialect's own code.</returns>
    public Judgement Read(string raw) =>
        !TryGet(Guard.Against.Null(raw), out var meaning) ? Judgement.Absent(AbsenceReason.Unreadable, raw, Code)
        : meaning.Grade is { } grade ? Judgement.Of(grade, raw, dialect: Code)
        : Judgement.Absent(meaning.Absence, raw, Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
