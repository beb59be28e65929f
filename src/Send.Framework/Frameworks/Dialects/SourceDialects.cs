using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks.Dialects;

/// <summary>The dialects that the package knows: who means what by the codes instead of a judgement.</summary>
/// <remarks>
/// There is no default dialect, and no lookup of a code without one: 9 is "no judgement" in one service, "unknown" in another, "no data" in a
/// third, and "remained good" in the files of a fourth. Describe your own with <see cref="SourceDialect.Create"/>; it needs no place here.
/// </remarks>
public static class SourceDialects
{
    /// <summary>The dialects, in no order that means anything.</summary>
    public static ImmutableArray<SourceDialect> BuiltIn { get; } =
    [
        SchoolServices.FindInformation, SchoolServices.FindInformationSafeguarding, SchoolServices.FindInformationCategory,
        SchoolServices.ManageSchoolImprovement, SchoolServices.PrepareTransfers, InspectionClient.Files, InspectionClient.Values,
        OutcomeTables.DataToInsight,
    ];

    /// <summary>
    /// Finds the dialect with exactly this code; where a source writes several scales, the one of its grades. Nothing and blanks find none.
    /// </summary>
    public static bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out SourceDialect? dialect) => Coded.TryGet(BuiltIn, code, out dialect);

    /// <summary>Finds what a source writes for judgements on one scale: the dialect with exactly this code and this scale.</summary>
    public static bool TryGet(ReadOnlySpan<char> code, JudgementScale scale, [NotNullWhen(true)] out SourceDialect? dialect)
    {
        Guard.Against.Null(scale);
        foreach (var candidate in BuiltIn)
        {
            if (code.SequenceEqual(candidate.Code) && candidate.Scale == scale)
            {
                dialect = candidate;
                return true;
            }
        }

        dialect = null;
        return false;
    }

    /// <summary>Returns the dialect with exactly this code.</summary>
    /// <param name="code">The code of the dialect; null if it is not stated, which is refused like any unknown code.</param>
    /// <exception cref="ArgumentException">There is no such dialect, or none was named; the message lists those there are.</exception>
    public static SourceDialect Get(string? code) => TryGet(code, out var dialect)
        ? dialect
        : throw new ArgumentException(
            $"{(string.IsNullOrWhiteSpace(code) ? "No dialect is named, and there is no default" : $"There is no dialect '{code}'")}. "
            + $"Dialects: {string.Join(", ", BuiltIn.Select(d => d.Code).Distinct())}.", nameof(code));

    /// <summary>
    /// What a code means in every dialect that explains it, to show a person why the dialect has to be named. Never a way to read it: even one
    /// answer says nothing about a source that nobody named.
    /// </summary>
    public static IEnumerable<(SourceDialect Dialect, DialectCode Meaning)> MeaningsOf(string raw)
    {
        Guard.Against.Null(raw);
        return Meanings();

        IEnumerable<(SourceDialect Dialect, DialectCode Meaning)> Meanings()
        {
            foreach (var dialect in BuiltIn)
            {
                if (dialect.TryGet(raw, out var meaning))
                {
                    yield return (dialect, meaning);
                }
            }
        }
    }
}
