using Ardalis.GuardClauses;

namespace Send.Framework.Judgements;

/// <summary>A code of a <see cref="SourceDialect"/> with its meaning: a grade, or the reason why there is none.</summary>
public sealed record DialectCode
{
    private DialectCode(string raw, Grade? grade, AbsenceReason absence, string? words)
    {
        Raw = Guard.Against.NullOrWhiteSpace(raw).Trim() == raw
            ? raw
            : throw new ArgumentException($"'{raw}' has spaces around it. Remove them.", nameof(raw));
        Grade = grade;
        Absence = absence;
        Words = words;
    }

    /// <summary>The code as the source writes it.</summary>
    public string Raw { get; }

    /// <summary>The grade that it means, or null.</summary>
    public Grade? Grade { get; }

    /// <summary>Why there is no grade; <see cref="AbsenceReason.NotStated"/> when there is one.</summary>
    public AbsenceReason Absence { get; }

    /// <summary>The words that the source has for it, or null when they are not known.</summary>
    public string? Words { get; }

    /// <summary>A code that means a grade.</summary>
    /// <exception cref="ArgumentException">The code is blank or has blanks around it.</exception>
    public static DialectCode For(Grade grade, string raw, string? words = null) =>
        new(raw, Guard.Against.Null(grade), AbsenceReason.NotStated, words);

    /// <summary>A code that means that there is no judgement.</summary>
    /// <exception cref="ArgumentException">The code is blank or has blanks around it, or there is no reason.</exception>
    public static DialectCode ForNone(AbsenceReason absence, string raw, string? words = null) => AbsenceReasonExtensions.All.Contains(absence)
        ? new(raw, null, absence, words)
        : throw new ArgumentException("A code without a grade says why there is none.", nameof(absence));
}
