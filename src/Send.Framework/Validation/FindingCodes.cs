using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Validation;

/// <summary>Every code that a finding can have. Codes are permanent: they never get a second meaning and are never reused.</summary>
/// <remarks>1xxx the document and its JSON, 2xxx the partnership, 3xxx judgements, 4xxx improvement areas, 5xxx dates, 6xxx follow-ups and histories,
/// 7xxx definitions of frameworks, 8xxx contradictions inside a report.</remarks>
public static partial class FindingCodes
{
    /// <summary>All codes, in the order of their numbers.</summary>
    public static ImmutableArray<FindingCode> All => Index.All;

    /// <summary>Finds a code by its value, such as <c>SEND3001</c>; capital letters only.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static bool TryGet(string value, [NotNullWhen(true)] out FindingCode? code) =>
        Index.ByValue.TryGetValue(Guard.Against.Null(value), out code);

    private static FindingCode Error(int number, string title, string meaning, string remedy, Source? source = null) =>
        new(number, Severity.Error, title, meaning, remedy, source);

    private static FindingCode Warning(int number, string title, string meaning, string remedy, Source? source = null) =>
        new(number, Severity.Warning, title, meaning, remedy, source);

    private static FindingCode Information(int number, string title, string meaning, string remedy, Source? source = null) =>
        new(number, Severity.Information, title, meaning, remedy, source);

    // In a class of its own, so that every property above is made before it is listed.
    private static class Index
    {
        public static readonly ImmutableArray<FindingCode> All =
            [
                .. OfDocument(), .. OfPartnership(), .. OfJudgements(), .. OfImprovement(), .. OfDates(), .. OfFollowUps(), .. OfHistories(), .. OfFrameworks(),
                .. OfReports(),
            ];

        public static readonly FrozenDictionary<string, FindingCode> ByValue = All.ToFrozenDictionary(code => code.Value, StringComparer.Ordinal);
    }
}
