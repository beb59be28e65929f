using Ardalis.GuardClauses;

namespace Send.Framework.Judgements;

/// <summary>
/// The answer to one question of an inspection: a grade, prose, or the reason why there is none; always with the raw text where
/// there was one.
/// </summary>
/// <remarks>Values are immutable. Two judgements are equal when grade, reason, text and raw text are.</remarks>
public sealed class Judgement : IEquatable<Judgement>
{
    private Judgement(Grade? grade, AbsenceReason absence, string? text, string? raw)
    {
        Grade = grade;
        Absence = absence;
        Text = text;
        Raw = raw;
    }

    /// <summary>The grade, or null when the judgement is narrative or absent.</summary>
    public Grade? Grade { get; }

    /// <summary>Why there is no judgement; <see cref="AbsenceReason.NotStated"/> when there is one.</summary>
    public AbsenceReason Absence { get; }

    /// <summary>The prose of a narrative judgement; null otherwise.</summary>
    public string? Text { get; }

    /// <summary>What the source had in the place of the judgement, letter for letter, or null when that is not recorded.</summary>
    public string? Raw { get; }

    /// <summary>Whether there is a grade.</summary>
    public bool IsGraded => Grade is not null;

    /// <summary>Whether there is no judgement, for the reason in <see cref="Absence"/>.</summary>
    public bool IsAbsent => Absence != AbsenceReason.NotStated;

    /// <summary>Makes a graded judgement.</summary>
    public static Judgement Of(Grade grade, string? raw = null) => new(Guard.Against.Null(grade), AbsenceReason.NotStated, null, raw);

    /// <summary>Makes an absent judgement.</summary>
    /// <exception cref="ArgumentException">The reason is not one of <see cref="AbsenceReasons.All"/>, or it is
    /// <see cref="AbsenceReason.Unreadable"/> and there is no raw text: what could not be read is never lost.</exception>
    public static Judgement Absent(AbsenceReason reason, string? raw = null)
    {
        if (!AbsenceReasons.All.Contains(reason))
        {
            throw new ArgumentException("An absent judgement says why: " + string.Join(", ", AbsenceReasons.All.Select(r => r.ToCode())) + ".", nameof(reason));
        }

        return reason == AbsenceReason.Unreadable && raw is null
            ? throw new ArgumentException("An unreadable judgement keeps the text that could not be read.", nameof(raw))
            : new(null, reason, null, raw);
    }

    /// <summary>Makes a judgement in prose, for a narrative scale.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static Judgement Narrative(string text) => new(null, AbsenceReason.NotStated, Guard.Against.NullOrWhiteSpace(text), null);

    /// <summary>Whether the two judgements say the same.</summary>
    public bool Equals(Judgement? other) =>
        other is not null && Grade == other.Grade && Absence == other.Absence && Text == other.Text && Raw == other.Raw;

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
}
