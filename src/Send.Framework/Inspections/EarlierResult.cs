using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Frameworks.Crosswalks;
using Send.Framework.Judgements;

namespace Send.Framework.Inspections;

/// <summary>
/// An older result prepared for comparison with a newer one. It is shown on a different scale but never graded again: grade, scale, edition and date
/// stay what they were, and what the newer scale can say of the grade comes with its reason.
/// </summary>
public sealed class EarlierResult
{
    private EarlierResult(Inspection inspection, AnsweredQuestion answer, JudgementScale beside, CrosswalkStep? step, string reason)
    {
        Inspection = inspection;
        Question = answer.Question;
        Judgement = answer.Judgement;
        Beside = beside;
        Counterpart = step?.To;
        Relation = step?.Relation ?? CrosswalkRelation.None;
        Reason = reason;
    }

    /// <summary>The inspection that gave it.</summary>
    public Inspection Inspection { get; }

    /// <summary>The edition under which it was given.</summary>
    public InspectionFramework Framework => Inspection.Framework;

    /// <summary>The question that was answered then.</summary>
    public Question Question { get; }

    /// <summary>The judgement as it was given, on its own scale.</summary>
    public Judgement Judgement { get; }

    /// <summary>The last day of the visit that gave it, or null where it is not recorded.</summary>
    public LocalDate? Ended => Inspection.Dates.Ended;

    /// <summary>The scale of the result that it is compared with.</summary>
    public JudgementScale Beside { get; }

    /// <summary>How the grade relates to one of that scale: mostly not at all.</summary>
    public CrosswalkRelation Relation { get; }

    /// <summary>The grade on that scale that it leads to, or null. It comes from a crosswalk and is never the inspectorate's judgement.</summary>
    public Grade? Counterpart { get; }

    /// <summary>Why, in a sentence, to be shown with it.</summary>
    public string Reason { get; }

    /// <summary>Whether both are on one scale, so that they can be compared.</summary>
    public bool IsComparable => Judgement.Grade is { } grade && grade.Scale == Beside;

    /// <summary>Brings the answer to a question beside results on a scale.</summary>
    /// <param name="inspection">The older inspection.</param>
    /// <param name="question">The code of the question that it answered.</param>
    /// <param name="beside">The scale of the newer result.</param>
    /// <param name="crosswalk">The code of the crosswalk, where several lead there for different purposes; null where one or none does.</param>
    /// <param name="among">The crosswalks to look at; null for those of the package.</param>
    /// <exception cref="ArgumentException">The inspection did not answer the question, or no crosswalk with the code leads there.</exception>
    public static EarlierResult Of(
        Inspection inspection, string question, JudgementScale beside, string? crosswalk = null, IEnumerable<Crosswalk>? among = null)
    {
        Guard.Against.Null(inspection);
        Guard.Against.Null(beside);
        var answer = inspection.Judgements.FirstOrDefault(a => a.Question.Code == question)
            ?? throw new ArgumentException($"The inspection did not answer '{question}'.", nameof(question));
        if (answer.Judgement.Grade is not { } grade)
        {
            return new(inspection, answer, beside, null, answer.Judgement.IsAbsent
                ? $"There is no grade to compare with '{beside.Id}': {answer.Judgement.Absence.ToWords()}."
                : $"There is no grade to compare with '{beside.Id}': the judgement is prose.");
        }

        var step = KnownCrosswalks.Follow(grade, beside, crosswalk, among);
        return new(inspection, answer, beside, step, step.Reason);
    }

    /// <summary>The judgement, its edition and the last day of the visit, or a day by which it had ended.</summary>
    public override string ToString() => $"{Judgement} ({Framework.Id}, {Inspection.Dates.LastKnown.ToIso()})";
}
