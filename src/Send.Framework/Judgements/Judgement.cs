using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Send.Framework.Serialization;

namespace Send.Framework.Judgements;

/// <summary>
/// The answer to one question of an inspection: a grade, prose, or the reason why there is none; always with the raw text where
/// there was one.
/// </summary>
/// <remarks>Values are immutable. Two judgements are equal when all their parts are.</remarks>
[JsonConverter(typeof(SendJsonConverter))]
public sealed class Judgement : IEquatable<Judgement>
{
    private Judgement(Grade? grade, AbsenceReason absence, string? text, string? raw, string? dialect = null, Score? score = null)
    {
        Grade = grade;
        Absence = absence;
        Text = text;
        Raw = raw;
        Dialect = dialect;
        Score = score;
    }

    /// <summary>The grade, or null when the judgement is narrative or absent.</summary>
    public Grade? Grade { get; }

    /// <summary>Why there is no judgement; <see cref="AbsenceReason.NotStated"/> when there is one.</summary>
    public AbsenceReason Absence { get; }

    /// <summary>The prose of a narrative judgement; null otherwise.</summary>
    public string? Text { get; }

    /// <summary>The text in the source in place of the judgement, exactly, or null if it is not recorded.</summary>
    public string? Raw { get; }

    /// <summary>The code of the <see cref="SourceDialect"/> in which <see cref="Raw"/> was read, or null when it was read in none.</summary>
    public string? Dialect { get; }

    /// <summary>The score behind a grade of a banded scale, or null when none is recorded.</summary>
    public Score? Score { get; }

    /// <summary>Whether there is a grade.</summary>
    public bool IsGraded => Grade is not null;

    /// <summary>Whether there is no judgement, for the reason in <see cref="Absence"/>.</summary>
    public bool IsAbsent => Absence != AbsenceReason.NotStated;

    /// <summary>Makes a graded judgement.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="raw">What the source had, exactly, or null.</param>
    /// <param name="score">The score behind the grade, or null. It is recorded as given: whether grade and score agree is for a rule to say.</param>
    /// <param name="dialect">The code of the dialect in which the raw text was read, or null.</param>
    /// <exception cref="ArgumentException">There is a score on a scale without scores, or a dialect without raw text.</exception>
    public static Judgement Of(Grade grade, string? raw = null, Score? score = null, string? dialect = null)
    {
        Guard.Against.Null(grade);
        return score is null || grade.Scale.Kind == ScaleKind.Banded
            ? new(grade, AbsenceReason.NotStated, null, raw, Checked(dialect, raw), score)
            : throw new ArgumentException($"The '{grade.Scale.Id}' scale has no scores.", nameof(score));
    }

    /// <summary>Makes an absent judgement.</summary>
    /// <exception cref="ArgumentException">The reason is <see cref="AbsenceReason.NotStated"/> or no reason at all, or it is
    /// <see cref="AbsenceReason.Unreadable"/> and there is no raw text: what could not be read is never lost; or there is a dialect without raw
    /// text.</exception>
    public static Judgement Absent(AbsenceReason reason, string? raw = null, string? dialect = null)
    {
        if (!AbsenceReasonExtensions.All.Contains(reason))
        {
            throw new ArgumentException("An absent judgement says why: " + string.Join(", ", AbsenceReasonExtensions.All.Select(r => r.ToCode())) + ".", nameof(reason));
        }

        return reason == AbsenceReason.Unreadable && raw is null
            ? throw new ArgumentException("An unreadable judgement keeps the text that could not be read.", nameof(raw))
            : new(null, reason, null, raw, Checked(dialect, raw));
    }

    /// <summary>Makes a judgement in prose, for a narrative scale.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static Judgement Narrative(string text) => new(null, AbsenceReason.NotStated, Guard.Against.NullOrWhiteSpace(text), null);

    /// <summary>Whether the two judgements say the same.</summary>
    public bool Equals(Judgement? other) =>
        other is not null && Grade == other.Grade && Absence == other.Absence && Text == other.Text && Raw == other.Raw
        && Dialect == other.Dialect && Score == other.Score;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Judgement);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Grade, Absence, Text, Raw);

    /// <summary>Whether two values are equal; two nulls are.</summary>
    public static bool operator ==(Judgement? left, Judgement? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(Judgement? left, Judgement? right) => !(left == right);

    /// <summary>The grade's code, the reason in brackets, or the prose.</summary>
    public override string ToString() => Grade?.Code ?? Text ?? $"({Absence.ToWords()})";

    private static string? Checked(string? dialect, string? raw) =>
        dialect is null ? null
        : raw is null ? throw new ArgumentException("A dialect is the dialect of a raw text, and there is none.", nameof(dialect))
        : Guard.Against.MalformedCode(dialect, "ofsted-management-information");
}
