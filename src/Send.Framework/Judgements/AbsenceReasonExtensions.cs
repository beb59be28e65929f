using System.Collections.Immutable;

namespace Send.Framework.Judgements;

/// <summary>The codes and words of <see cref="AbsenceReason"/>.</summary>
public static class AbsenceReasonExtensions
{
    /// <summary>Every reason that an absent judgement may give, in the order of the enumeration.</summary>
    internal static ImmutableArray<AbsenceReason> All { get; } =
    [
        AbsenceReason.NotYetInspected, AbsenceReason.NoLongerJudged, AbsenceReason.InsufficientEvidence,
        AbsenceReason.DoesNotApply, AbsenceReason.Unreadable, AbsenceReason.NotRecorded, AbsenceReason.NotRated, AbsenceReason.NotPublished,
    ];

    /// <summary>The permanent code, such as <c>insufficient-evidence</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a reason (<see cref="AbsenceReason.NotStated"/> has no code).</exception>
    public static string ToCode(this AbsenceReason reason) => reason switch
    {
        AbsenceReason.NotYetInspected => "not-yet-inspected",
        AbsenceReason.NoLongerJudged => "no-longer-judged",
        AbsenceReason.InsufficientEvidence => "insufficient-evidence",
        AbsenceReason.DoesNotApply => "does-not-apply",
        AbsenceReason.Unreadable => "unreadable",
        AbsenceReason.NotRecorded => "not-recorded",
        AbsenceReason.NotRated => "not-rated",
        AbsenceReason.NotPublished => "not-published",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason for an absent judgement."),
    };

    /// <summary>Words for a reader, such as "insufficient evidence to judge".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a reason.</exception>
    public static string ToWords(this AbsenceReason reason) => reason switch
    {
        AbsenceReason.NotYetInspected => "not yet inspected",
        AbsenceReason.NoLongerJudged => "no longer judged in this edition",
        AbsenceReason.InsufficientEvidence => "insufficient evidence to judge",
        AbsenceReason.DoesNotApply => "does not apply",
        AbsenceReason.Unreadable => "unreadable",
        AbsenceReason.NotRecorded => "not recorded",
        AbsenceReason.NotRated => "inspected and not rated",
        AbsenceReason.NotPublished => "not published",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason for an absent judgement."),
    };

    /// <summary>Finds the reason with exactly this code.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out AbsenceReason reason)
    {
        foreach (var candidate in All)
        {
            if (code.SequenceEqual(candidate.ToCode()))
            {
                reason = candidate;
                return true;
            }
        }

        reason = AbsenceReason.NotStated;
        return false;
    }
}
