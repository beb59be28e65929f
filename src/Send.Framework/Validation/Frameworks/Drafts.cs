using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Time;

namespace Send.Framework.Validation.Frameworks;

// A definition as far as it can be read, in the words of the model: what the rules judge. A draft holds what a rule looks at; names and
// sentences, which no rule compares with anything, are not in it.

/// <summary>The whole definition.</summary>
internal sealed record DefinitionDraft(Spot At)
{
    public required Part<string> Schema { get; init; }

    public required Part<string> Id { get; init; }

    public required Part<SubjectKind> Subject { get; init; }

    public required Part<LocalDate> InForceFrom { get; init; }

    public required Part<LocalDate> InForceTo { get; init; }

    public required Listed<Part<string>> Registers { get; init; }

    public required Listed<RemitDraft> Remits { get; init; }

    public required Listed<WordDraft> Activities { get; init; }

    public required Listed<WordDraft> Anchors { get; init; }

    public required Listed<WordDraft> Addressees { get; init; }

    public required Listed<ScaleDraft> Scales { get; init; }

    public required Listed<KindDraft> Kinds { get; init; }

    public required Listed<PauseDraft> Pauses { get; init; }

    public required Listed<Part<string>> OpenQuestions { get; init; }
}

internal sealed record RemitDraft(Spot At, Part<string> Code, Part<LocalDate> InForceFrom, Part<LocalDate> InForceTo);

/// <summary>An activity, an anchor or an addressee: a code with what it is called.</summary>
internal sealed record WordDraft(Spot At, Part<string> Code, Part<string> Words);

internal sealed record PauseDraft(Spot At, Listed<Part<string>> Activities, Part<LocalDate> CertainlyFrom, Part<LocalDate> CertainlyTo);

internal sealed record ScaleDraft(Spot At, Part<string> Id, Part<ScaleKind> Kind)
{
    public required Part<string> Rounding { get; init; }

    public required Part<bool> MayBeCapped { get; init; }

    public required Listed<GradeDraft> Grades { get; init; }

    /// <summary>The codes of its grades.</summary>
    public IEnumerable<string> GradeCodes => Grades.Select(grade => grade.Code).Known();
}

internal sealed record GradeDraft(Spot At, Part<string> Code, Part<int> LowestScore, Part<int> HighestScore);

internal sealed record KindDraft(Spot At, Part<string> Code)
{
    public required Listed<QuestionDraft> Questions { get; init; }

    public required Part<string> ProgressScale { get; init; }

    /// <summary>What was counted: the days of a visit, the days to publication.</summary>
    public required IReadOnlyList<RangeDraft> Ranges { get; init; }

    public required Listed<ImprovementDraft> ImprovementRules { get; init; }

    public required Listed<CategoryDraft> Categories { get; init; }

    public required Listed<LimitDraft> LimitingRules { get; init; }

    public required Listed<FollowUpDraft> FollowUpRules { get; init; }

    public required Listed<GeneralDraft> GeneralRules { get; init; }
}

internal sealed record QuestionDraft(Spot At, Part<string> Code, Part<string> Scale, Listed<Part<string>> Remits, Listed<ChangeDraft> Changes);

internal sealed record ChangeDraft(Spot At, Part<LocalDate> On, Part<LocalDate> NotBefore, Listed<Part<string>> Remits);

internal sealed record RangeDraft(Spot At, Part<int> Minimum, Part<int> Maximum);

internal sealed record ImprovementDraft(Spot At, Part<ConditionDraft> When, Part<ImprovementAreaKind> Kind, Part<Occurrence> Occurrence, RangeDraft? Observed);

internal sealed record CategoryDraft(Spot At, Part<string> Code, Part<ConditionDraft> When);

/// <summary>What every rule with an identity has.</summary>
internal abstract record RuleDraft(Spot At, Part<string> Id, Part<string> Name, Part<ConditionDraft> When);

internal sealed record LimitDraft(Spot At, Part<string> Id, Part<string> Name, Part<ConditionDraft> When, Part<string> Question, Part<string> AtBest)
    : RuleDraft(At, Id, Name, When);

internal sealed record GeneralDraft(Spot At, Part<string> Id, Part<string> Name, Part<ConditionDraft> When, Part<string> Activity)
    : RuleDraft(At, Id, Name, When);

internal sealed record FollowUpDraft(Spot At, Part<string> Id, Part<string> Name, Part<ConditionDraft> When) : RuleDraft(At, Id, Name, When)
{
    public required Part<string> Activity { get; init; }

    public required Part<string> Addressee { get; init; }

    public required Listed<Part<string>> Anchors { get; init; }

    public required Part<FollowUpInterval> Interval { get; init; }

    public required Part<FollowUpInterval> Until { get; init; }

    public required Part<FollowUpInterval> Tolerance { get; init; }

    public required Part<string> Precision { get; init; }

    public required Part<bool> Recurrence { get; init; }

    public required Part<string> IntervalUnknown { get; init; }
}
