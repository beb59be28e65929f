using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Rules;
using Send.Framework.Validation.Words;

namespace Send.Framework.Inspections;

/// <summary>
/// One inspection of one partnership or provider under one edition, valid by construction: what was judged, what must improve, and what the report says
/// comes next.
/// </summary>
/// <remarks>
/// Immutable. What comes from outside and what a program puts together are judged by the same rules. Two inspections are equal when all their parts are.
/// </remarks>
[JsonConverter(typeof(SendJsonConverter))]
public sealed class Inspection : IEquatable<Inspection>, ISendDocument
{
    /// <summary>An inspection of parts that the rules accept.</summary>
    internal Inspection(
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

    /// <summary>The inspected body: a partnership or a provider, as the edition says.</summary>
    public InspectionSubject Subject { get; }

    /// <summary>The partnership that was inspected.</summary>
    /// <exception cref="InvalidOperationException">The edition inspects providers; ask for <see cref="Subject"/>.</exception>
    public Partnership Partnership => Subject as Partnership
        ?? throw new InvalidOperationException($"'{Framework.Id}' inspects providers: {Subject.DisplayName} is not a partnership.");

    /// <summary>The code of the provider's remit, or null when it has none, or a partnership was inspected.</summary>
    public string? Remit => (Subject as Provider)?.Remit;

    /// <summary>When.</summary>
    public InspectionDates Dates { get; }

    /// <summary>The judgements, in the order of the kind's questions.</summary>
    public ImmutableArray<AnsweredQuestion> Judgements { get; }

    /// <summary>The improvement areas, in the order given; empty if there are none or they are not recorded.</summary>
    public ImmutableArray<ImprovementArea> ImprovementAreas { get; }

    /// <summary>Whether improvement areas are recorded at all: an empty list then means that there are none.</summary>
    public bool ImprovementAreasRecorded { get; }

    /// <summary>The next steps that the report itself states.</summary>
    public StatedNextSteps Stated { get; }

    /// <summary>The report's own reference, such as its number, or null when it is not recorded.</summary>
    public string? Reference { get; }

    /// <summary>Puts an inspection together. It is judged as a document is that says the same: what this accepts is written, and accepted
    /// when it is read again; what it refuses, reading refuses.</summary>
    /// <param name="framework">The edition.</param>
    /// <param name="kind">A kind of inspection of that edition.</param>
    /// <param name="subject">Who was inspected: a partnership or a provider, as the edition says.</param>
    /// <param name="dates">When.</param>
    /// <param name="judgements">The answers, each to a question of the kind; every required question has one, if only an absent one.</param>
    /// <param name="improvementAreas">What must improve; null when it is not recorded, empty when there is nothing.</param>
    /// <param name="stated">What the report says about what comes next; null for nothing.</param>
    /// <param name="reference">The report's own reference, or null.</param>
    /// <param name="options">How to judge: the authorities, boards, themes and dialects that are known; <see cref="ValidationOptions.Default"/>
    /// when null.</param>
    /// <exception cref="InvalidInspectionException">A rule is broken; it carries everything that was found.</exception>
    /// <exception cref="ArgumentException">A part belongs to another edition, although its code does not tell: a kind, a question, a grade or
    /// a response that <paramref name="framework"/> has under the same code, and means something else by.</exception>
    public static Inspection Create(
        InspectionFramework framework, InspectionKind kind, InspectionSubject subject, InspectionDates dates,
        IEnumerable<AnsweredQuestion> judgements, IEnumerable<ImprovementArea>? improvementAreas = null,
        StatedNextSteps? stated = null, string? reference = null, ValidationOptions? options = null)
    {
        Guard.Against.Null(framework);
        Guard.Against.Null(kind);
        Guard.Against.Null(subject);
        Guard.Against.Null(dates);
        var answers = WithoutNulls(Guard.Against.Null(judgements), nameof(judgements));
        ImmutableArray<ImprovementArea>? areas = improvementAreas is null ? null : WithoutNulls(improvementAreas, nameof(improvementAreas));
        var given = new Inspection(framework, kind, subject, dates, answers, areas, stated ?? StatedNextSteps.None, reference);

        var file = InspectionCase.Open(null, options);
        file.Framework = framework;
        file.Document.Put(given);
        var made = InspectionRules.Judge(file) ? InspectionDrafts.Make(file) : null;
        var findings = made is null ? file.Findings.ToFindings() : [];
        file.Close();
        return made is null ? throw new InvalidInspectionException(findings)
            : kind != made.Kind ? throw new ArgumentException(OtherEdition($"The kind of inspection '{kind.Code}'"), nameof(kind))
            : given.InOrderOf(made) is var whole && whole == made ? whole
            : throw new ArgumentException(OtherEdition("A question, grade or response"), nameof(judgements));

        string OtherEdition(string part) => $"{part} belongs to another edition. In '{framework.Id}' the code means something else.";
    }

    private Inspection InOrderOf(Inspection made) => new(
        Framework, Kind, Subject, Dates, [.. made.Judgements.Select(its => Judgements.First(mine => mine.Question.Code == its.Question.Code))],
        ImprovementAreasRecorded ? ImprovementAreas : null, Stated, Reference);

    /// <summary>The judgement of a question, or null when it was not judged.</summary>
    public Judgement? JudgementOf(string question)
    {
        Guard.Against.Null(question);
        foreach (var answer in Judgements)
        {
            if (answer.Question.Code == question)
            {
                return answer.Judgement;
            }
        }

        return null;
    }

    /// <summary>
    /// The outcome: the grade that answers the question <c>outcome</c>, such as <see cref="AreaSend.Outcomes.Inconsistent"/>. Null when there is
    /// no such grade, because it is absent or because the kind of inspection does not ask for an outcome (the 2016 edition asks whether a
    /// written statement is required, ILACS for overall effectiveness): ask <see cref="GradeOf"/> then.
    /// </summary>
    public Grade? Outcome => GradeOf(AreaSend.Questions.Outcome);

    /// <summary>The grade with which a question was answered, or null when it was not graded.</summary>
    public Grade? GradeOf(string question) => JudgementOf(question)?.Grade;

    /// <summary>The date of an event as this inspection records it, or null. Never an estimate.</summary>
    internal LocalDate? DateOf(AnchorEvent anchor) =>
        Guard.Against.Null(anchor) == AnchorEvent.ReportReceived ? Dates.ReportReceived
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
    internal bool Meets(RuleCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Knows(condition) == Met.Yes;
    }

    /// <summary>Whether a condition of the edition is met, is not met, or depends on something that is not known.</summary>
    internal Met Knows(RuleCondition condition)
    {
        var facts = new Facts(this);
        return condition.Meets(Kind, in facts);
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

    /// <summary>The subject, the kind, and the last day of the visit or, if that is not recorded, another day.</summary>
    public override string ToString() =>
        $"{Subject.DisplayName}: {Kind.Name}, {(Dates.Ended is { } ended ? ended.ToIso() : Dates.Words)} ({Framework.Id})";

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

    private readonly struct Facts(Inspection inspection) : IConditionFacts
    {
        public string? Remit => inspection.Remit;

        public LocalDate? Started => inspection.Dates.Started;

        public Grade? GradeOf(string question) => inspection.GradeOf(question);

        public Met AnyProgress(RuleCondition condition)
        {
            var met = inspection.ImprovementAreas.IsEmpty ? Met.NotKnown : Met.No;
            foreach (var area in inspection.ImprovementAreas)
            {
                if (area.Progress?.Grade is not { } progress)
                {
                    met = Met.NotKnown;
                }
                else if (condition.Accepts(progress))
                {
                    return Met.Yes;
                }
            }

            return met;
        }
    }
}
