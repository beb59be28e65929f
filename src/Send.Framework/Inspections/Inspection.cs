using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;

namespace Send.Framework.Inspections;

/// <summary>
/// One inspection of one partnership or provider under one edition, valid by construction: what was judged, what must improve, and what the report says
/// comes next.
/// </summary>
/// <remarks>
/// Immutable. What comes from outside is judged first (room Validation); a program that builds an inspection from its own values and breaks
/// a rule of the edition is told at once. Two inspections are equal when all their parts are.
/// </remarks>
public sealed class Inspection : IEquatable<Inspection>
{
    private Inspection(
        InspectionFramework framework, InspectionKind kind, InspectionSubject subject, InspectionDates dates,
        ImmutableArray<AnsweredQuestion> judgements, ImmutableArray<ImprovementArea>? improvementAreas, StatedNextSteps stated, string? reference)
    {
        Framework = framework;
        Kind = kind;
        Subject = subject;
        Dates = dates;
        Judgements = judgements;
        ImprovementAreas = improvementAreas ?? [];
        ImprovementAreasRecorded = improvementAreas is not null;
        Stated = stated;
        Reference = reference;
    }

    /// <summary>The edition that it was carried out under.</summary>
    public InspectionFramework Framework { get; }

    /// <summary>The kind of inspection.</summary>
    public InspectionKind Kind { get; }

    /// <summary>Who was inspected: a partnership or a provider, as the edition says.</summary>
    public InspectionSubject Subject { get; }

    /// <summary>The partnership that was inspected.</summary>
    /// <exception cref="InvalidOperationException">The edition inspects providers; ask for <see cref="Subject"/>.</exception>
    public Partnership Partnership => Subject as Partnership
        ?? throw new InvalidOperationException($"'{Framework.Id}' inspects providers: {Subject.DisplayName} is not a partnership.");

    /// <summary>The code of the provider's remit, or null when it has none, or a partnership was inspected.</summary>
    public string? Remit => (Subject as Provider)?.Remit;

    /// <summary>When.</summary>
    public InspectionDates Dates { get; }

    /// <summary>What was judged, in the order of the kind's questions.</summary>
    public ImmutableArray<AnsweredQuestion> Judgements { get; }

    /// <summary>What must improve, in the order given; empty when there is nothing or it is not recorded.</summary>
    public ImmutableArray<ImprovementArea> ImprovementAreas { get; }

    /// <summary>Whether improvement areas are recorded at all: an empty list then means that there are none.</summary>
    public bool ImprovementAreasRecorded { get; }

    /// <summary>What the report itself says about what comes next.</summary>
    public StatedNextSteps Stated { get; }

    /// <summary>The report's own reference, such as its number, or null when it is not recorded.</summary>
    public string? Reference { get; }

    /// <summary>Puts an inspection together.</summary>
    /// <param name="framework">The edition.</param>
    /// <param name="kind">A kind of inspection of that edition.</param>
    /// <param name="subject">Who was inspected: a partnership or a provider, as the edition says.</param>
    /// <param name="dates">When.</param>
    /// <param name="judgements">The answers, each to a question of the kind; every required question has one, if only an absent one.</param>
    /// <param name="improvementAreas">What must improve; null when it is not recorded, empty when there is nothing.</param>
    /// <param name="stated">What the report says about what comes next; null for nothing.</param>
    /// <param name="reference">The report's own reference, or null.</param>
    /// <exception cref="ArgumentException">The parts contradict the edition; the message says which rule is broken.</exception>
    public static Inspection Create(
        InspectionFramework framework, InspectionKind kind, InspectionSubject subject, InspectionDates dates,
        IEnumerable<AnsweredQuestion> judgements, IEnumerable<ImprovementArea>? improvementAreas = null,
        StatedNextSteps? stated = null, string? reference = null)
    {
        Guard.Against.Null(framework);
        Guard.Against.Null(kind);
        Guard.Against.Null(subject);
        Guard.Against.Null(dates);
        if (reference is not null)
        {
            Guard.Against.NullOrWhiteSpace(reference);
        }

        if (!framework.Kinds.Contains(kind))
        {
            throw new ArgumentException($"'{kind.Code}' is not a kind of inspection of '{framework.Id}'.", nameof(kind));
        }

        CheckSubject(framework, subject);
        var remit = (subject as Provider)?.Remit;
        if (!EditionInForce.Allows(framework, kind, dates.Notified, dates.Started, remit))
        {
            throw new ArgumentException(
                $"'{framework.Id}' is in force from {framework.FirstDay(remit).ToIso()}"
                + $"{(framework.LastDay(remit) is { } last ? $" to {last.ToIso()}" : "")}; the inspection was "
                + (dates.Notified is { } notified
                    ? $"notified on {notified.ToIso()}."
                    : $"on site from {dates.Started.ToIso()}, and the day of its notification is not recorded."), nameof(dates));
        }

        ImmutableArray<ImprovementArea>? areas = improvementAreas is null ? null : WithoutNulls(improvementAreas, nameof(improvementAreas));
        var answers = InOrder(kind, WithoutNulls(Guard.Against.Null(judgements), nameof(judgements)), dates.Started, remit);
        var inspection = new Inspection(framework, kind, subject, dates, answers, areas, stated ?? StatedNextSteps.None, reference);
        CheckAreas(inspection);
        CheckLimits(inspection);
        return inspection;
    }

    /// <summary>An inspection put together from parts that have been judged, the answers in the order of the kind's questions.</summary>
    internal static Inspection OfChecked(
        InspectionFramework framework, InspectionKind kind, InspectionSubject subject, InspectionDates dates,
        ImmutableArray<AnsweredQuestion> judgements, ImmutableArray<ImprovementArea>? improvementAreas, StatedNextSteps stated, string? reference) =>
        new(framework, kind, subject, dates, judgements, improvementAreas, stated, reference);

    /// <summary>The judgement of a question, or null when it was not judged.</summary>
    public Judgement? JudgementOf(string question)
    {
        foreach (var answer in Judgements)
        {
            if (answer.Question.Code == question)
            {
                return answer.Judgement;
            }
        }

        return null;
    }

    /// <summary>The grade with which a question was answered, or null when it was not graded.</summary>
    public Grade? GradeOf(string question) => JudgementOf(question)?.Grade;

    /// <summary>The date of an event as this inspection records it, or null. Never an estimate.</summary>
    public LocalDate? DateOf(AnchorEvent anchor) =>
        anchor == AnchorEvent.ReportReceived ? Dates.ReportReceived
        : anchor == AnchorEvent.Published ? Dates.Published
        : anchor == AnchorEvent.Ended ? Dates.Ended
        : anchor == AnchorEvent.Started ? Dates.Started
        : anchor == AnchorEvent.Notified ? Dates.Notified
        : null;

    /// <summary>
    /// The category that follows from the answers, such as special measures, or null when none does. Derived each time; never a grade.
    /// </summary>
    public DerivedCategory? Category => Kind.Categories.FirstOrDefault(c => Meets(c.When));

    /// <summary>Whether a condition of the edition is met by what was judged here. What is not known does not meet it.</summary>
    public bool Meets(RuleCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var facts = new Facts(this);
        return condition.Meets(Kind, in facts) == Met.Yes;
    }

    /// <summary>Whether all parts are equal, in order.</summary>
    public bool Equals(Inspection? other) =>
        other is not null && Framework == other.Framework && Kind.Code == other.Kind.Code && Subject.Equals(other.Subject)
        && Dates == other.Dates && Judgements.SequenceEqual(other.Judgements) && Stated == other.Stated && Reference == other.Reference
        && ImprovementAreasRecorded == other.ImprovementAreasRecorded && ImprovementAreas.SequenceEqual(other.ImprovementAreas);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Inspection);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Framework, Kind.Code, Subject, Dates, Reference, ImprovementAreas.Length);

    /// <summary>Whether two values are equal; two nulls are.</summary>
    public static bool operator ==(Inspection? left, Inspection? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(Inspection? left, Inspection? right) => !(left == right);

    /// <summary>Who, which kind, and when the visit ended.</summary>
    public override string ToString() => $"{Subject.DisplayName}: {Kind.Name}, {Dates.Ended.ToIso()} ({Framework.Id})";

    private bool Carries(ImprovementAreaKind kind)
    {
        foreach (var area in ImprovementAreas)
        {
            if (area.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<T> WithoutNulls<T>(IEnumerable<T> items, string parameterName)
        where T : class
    {
        ImmutableArray<T> all = [.. items];
        foreach (var item in all)
        {
            Guard.Against.Null(item, parameterName);
        }

        return all;
    }

    private static ImmutableArray<AnsweredQuestion> InOrder(
        InspectionKind kind, ImmutableArray<AnsweredQuestion> answers, LocalDate started, string? remit)
    {
        var ordered = ImmutableArray.CreateBuilder<AnsweredQuestion>(answers.Length);
        foreach (var question in kind.Questions)
        {
            var before = ordered.Count;
            foreach (var answer in answers)
            {
                if (answer.Question == question)
                {
                    ordered.Add(answer);
                }
            }

            if (ordered.Count > before + 1)
            {
                throw new ArgumentException($"The question '{question.Code}' is answered twice.", nameof(answers));
            }

            var status = question.StatusOn(started, remit);
            if (ordered.Count > before && ordered[^1].Judgement is { IsAbsent: false } && status is JudgedStatus.NoLongerJudged or JudgedStatus.NotYetJudged
                or JudgedStatus.OtherRemit)
            {
                throw new ArgumentException(
                    $"The question '{question.Code}' is not judged by visits that start on {started.ToIso()}{(remit is null ? "" : $" under the remit '{remit}'")}.",
                    nameof(answers));
            }

            if (ordered.Count == before && question.IsRequired && status == JudgedStatus.Judged)
            {
                throw new ArgumentException(
                    $"The question '{question.Code}' has no answer. Where there is no judgement, answer with an absent one.", nameof(answers));
            }
        }

        return ordered.Count == answers.Length
            ? ordered.DrainToImmutable()
            : throw new ArgumentException(
                $"'{kind.Code}' does not judge '{answers.First(a => !ordered.Contains(a)).Question.Code}'. "
                + $"It judges: {(kind.Questions.IsEmpty ? "nothing" : string.Join(", ", kind.Questions.Select(q => q.Code)))}.", nameof(answers));
    }

    private static void CheckAreas(Inspection inspection)
    {
        foreach (var area in inspection.ImprovementAreas)
        {
            if (area.Progress?.Grade is { } grade && grade.Scale != inspection.Kind.ProgressScale)
            {
                throw new ArgumentException(
                    $"Progress of a '{inspection.Kind.Code}' inspection is not judged on the '{grade.Scale.Id}' scale.", nameof(inspection));
            }
        }

        foreach (var rule in inspection.Kind.ImprovementRules)
        {
            if (rule.Occurrence == Occurrence.MustNot && inspection.Carries(rule.Kind) && inspection.Meets(rule.When))
            {
                throw new ArgumentException(
                    $"A '{inspection.Kind.Code}' inspection with this result carries no {rule.Kind.Title.ToLowerInvariant()}.", nameof(inspection));
            }
        }
    }

    private static void CheckSubject(InspectionFramework framework, InspectionSubject subject)
    {
        if (framework.Subject == SubjectKind.Provider != subject is Provider)
        {
            throw new ArgumentException(
                $"'{framework.Id}' inspects {(framework.Subject == SubjectKind.Provider ? "providers" : "partnerships")}, and {subject.DisplayName} is none.",
                nameof(subject));
        }

        if (subject is not Provider provider)
        {
            return;
        }

        if (!framework.Registers.IsEmpty && !framework.Registers.Contains(provider.Register))
        {
            throw new ArgumentException(
                $"'{framework.Id}' names providers by {string.Join(", ", framework.Registers)}, not '{provider.Register}'.", nameof(subject));
        }

        if (provider.Remit is { } remit && framework.FindRemit(remit) is null)
        {
            throw new ArgumentException(
                $"'{framework.Id}' has no remit '{remit}'. It has: {string.Join(", ", framework.Remits.Select(r => r.Code))}.", nameof(subject));
        }
    }

    private static void CheckLimits(Inspection inspection)
    {
        foreach (var rule in inspection.Kind.LimitingRules)
        {
            if (rule.IsBinding && inspection.Breaks(rule))
            {
                throw new ArgumentException($"The answer to '{rule.Question}' is stronger than '{rule.AtBest}'. {rule.Explanation}", nameof(inspection));
            }
        }
    }

    /// <summary>Whether an answer is stronger than a limit of the edition allows, given the other answers.</summary>
    public bool Breaks(LimitingRule rule)
    {
        Guard.Against.Null(rule);
        return GradeOf(rule.Question) is { } grade && Meets(rule.When) && grade.Scale.IsStronger(grade, grade.Scale.Find(rule.AtBest));
    }

    private readonly struct Facts(Inspection inspection) : IConditionFacts
    {
        public string? Remit => inspection.Remit;

        public LocalDate? Started => inspection.Dates.Started;

        public Grade? GradeOf(string question) => inspection.GradeOf(question);

        public Met AnyProgress(RuleCondition condition)
        {
            foreach (var area in inspection.ImprovementAreas)
            {
                if (area.Progress?.Grade is { } progress && condition.Accepts(progress))
                {
                    return Met.Yes;
                }
            }

            return Met.No;
        }
    }
}
