using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Fixtures.Building;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Fixtures;

/// <summary>
/// An inspection in the making, valid until a test makes it otherwise. What is not set follows from the rest: the day and the remit bring
/// the questions, each with the strongest answer that the others allow, the outcome the improvement areas and stated next steps that it
/// must, the authority its boards.
/// </summary>
/// <remarks>
/// Immutable: each call returns a new builder, so one can be kept and varied by many tests. Codes are taken as they come; a wrong one
/// shows in
/// <see cref="Build"/>, or in the findings of the document.
/// </remarks>
public sealed partial class InspectionBuilder
{
    private readonly Draft _draft;

    internal InspectionBuilder(Draft draft) => _draft = draft;

    /// <summary>With this code as the edition, which may be one that does not exist. Everything else stays.</summary>
    public InspectionBuilder WithFramework(string code) => new(_draft with { FrameworkCode = Guard.Against.Null(code) });

    /// <summary>With this code as the kind of inspection, which may be one that does not exist. Everything else stays.</summary>
    public InspectionBuilder WithKind(string code) => new(_draft with { KindCode = Guard.Against.Null(code) });

    /// <summary>With this reference, or without one.</summary>
    public InspectionBuilder WithReference(string? reference) => new(_draft with { Reference = reference });

    /// <summary>With this grade as the answer to the first question of the kind: the outcome, or the need for a written
    /// statement.</summary>
    /// <param name="grade">The code of the grade, such as <c>inconsistent</c>, or of none.</param>
    public InspectionBuilder WithOutcome(string grade) => WithJudgement(FirstQuestion, grade);

    /// <summary>With this grade as the answer to the first question of the kind, such as <c>AreaSend.Outcomes.Inconsistent</c>.</summary>
    public InspectionBuilder WithOutcome(Grade grade) => WithOutcome(Guard.Against.Null(grade).Code);

    /// <summary>With this grade as the answer to a question.</summary>
    /// <param name="question">The code of the question, such as <c>outcome</c>.</param>
    /// <param name="grade">The code of the grade.</param>
    public InspectionBuilder WithJudgement(string question, string grade) =>
        Answer(question, new JudgementDocument { Grade = Guard.Against.Null(grade) });

    /// <summary>With this judgement, of any kind, as the answer to a question: a grade, prose, or the reason why there is none.</summary>
    /// <param name="question">The code of the question.</param>
    /// <param name="judgement">The judgement, whether it suits the question or not.</param>
    public InspectionBuilder WithJudgement(string question, Judgement judgement) =>
        Answer(question, DocumentParts.Of(Guard.Against.Null(judgement)));

    /// <summary>With this grade and the score behind it as the answer to a question.</summary>
    /// <param name="question">The code of the question.</param>
    /// <param name="grade">The code of the grade.</param>
    /// <param name="score">The score, whether it earns the grade or not.</param>
    public InspectionBuilder WithScore(string question, string grade, Score score)
    {
        Guard.Against.Null(score);
        return Answer(question, new JudgementDocument { Grade = Guard.Against.Null(grade), Points = score.Points, Maximum = score.Maximum });
    }

    /// <summary>With a raw code, to be read in a dialect, as the answer to a question.</summary>
    /// <param name="question">The code of the question.</param>
    /// <param name="raw">The code as the source has it.</param>
    /// <param name="dialect">The code of the dialect.</param>
    public InspectionBuilder WithRawCode(string question, string raw, string dialect) =>
        Answer(question, new JudgementDocument { Raw = Guard.Against.Null(raw), Dialect = Guard.Against.Null(dialect) });

    /// <summary>With prose as the answer to a question.</summary>
    /// <param name="question">The code of the question.</param>
    /// <param name="prose">The prose.</param>
    public InspectionBuilder WithProse(string question, string prose) =>
        Answer(question, new JudgementDocument { Narrative = Guard.Against.Null(prose) });

    /// <summary>Without a grade as the answer to the first question of the kind, and with the reason why.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="raw">What the source had instead of the judgement, or null.</param>
    public InspectionBuilder WithAbsentOutcome(AbsenceReason reason, string? raw = null) =>
        Answer(FirstQuestion, new JudgementDocument { Absent = reason.ToCode(), Raw = DocumentParts.Optional(raw) });

    /// <summary>Without any judgement but those that are given afterwards.</summary>
    public InspectionBuilder WithoutJudgements() => new(_draft with { JudgementsFollow = false, Judgements = [] });

    /// <summary>With these improvement areas, whether they suit the outcome or not.</summary>
    public InspectionBuilder WithImprovementAreas(params IEnumerable<ImprovementArea> areas) =>
        new(_draft with { AreasFollow = false, Areas = [.. Guard.Against.Null(areas)] });

    /// <summary>With one more improvement area.</summary>
    public InspectionBuilder WithImprovementArea(ImprovementArea area) =>
        WithImprovementAreas([.. DraftDefaults.Areas(DraftDefaults.Answered(_draft)) ?? [], Guard.Against.Null(area)]);

    /// <summary>With improvement areas that are not recorded, which is not the same as none.</summary>
    public InspectionBuilder WithoutImprovementAreas() => new(_draft with { AreasFollow = false, Areas = null });

    /// <summary>With these statements of the report about next steps, or with none.</summary>
    public InspectionBuilder WithStated(StatedNextSteps? stated) => new(_draft with { StatedFollows = false, Stated = stated });

    /// <summary>With all dates moved together, so that the visit starts on this day.</summary>
    public InspectionBuilder StartingOn(LocalDate day)
    {
        var days = _draft.Started is { } started ? Period.DaysBetween(started, day) : 0;
        return new(_draft with
        {
            Started = day,
            VisitIsNotRecorded = false,
            Ended = _draft.Ended?.PlusDays(days),
            Notified = _draft.Notified?.PlusDays(days),
            ReportReceived = _draft.ReportReceived?.PlusDays(days),
            Published = _draft.Published?.PlusDays(days),
        });
    }

    /// <summary>With these dates and no others.</summary>
    public InspectionBuilder WithDates(InspectionDates dates) => new(_draft.With(Guard.Against.Null(dates)));

    /// <summary>With this first day of the visit, or without one. Other dates stay; see <see cref="StartingOn"/>.</summary>
    public InspectionBuilder WithStarted(LocalDate? day) => new(_draft with { Started = day, VisitIsNotRecorded = false });

    /// <summary>With this last day of the visit, or without one.</summary>
    public InspectionBuilder WithEnded(LocalDate? day) => new(_draft with { Ended = day, VisitIsNotRecorded = false });

    /// <summary>With days of the visit that are marked as not recorded, which is not the same as leaving them out. The day of publication, or of
    /// notification, is still needed.</summary>
    public InspectionBuilder WithVisitNotRecorded() => new(_draft with { Started = null, Ended = null, VisitIsNotRecorded = true });

    /// <summary>With this day of notification, or without one.</summary>
    public InspectionBuilder WithNotified(LocalDate? day) => new(_draft with { Notified = day });

    /// <summary>With this day on which the final report was received, or without one.</summary>
    public InspectionBuilder WithReportReceived(LocalDate? day) => new(_draft with { ReportReceived = day });

    /// <summary>With this day of publication, or without one.</summary>
    public InspectionBuilder WithPublished(LocalDate? day) => new(_draft with { Published = day });

    private string FirstQuestion => _draft.Kind.Questions is [var first, ..] ? first.Code : "outcome";

    private InspectionBuilder Answer(string question, JudgementDocument judgement)
    {
        Guard.Against.Null(question);
        var others = _draft.Judgements.Where(entry => entry.Question != question);
        return new(_draft with { Judgements = [.. others, new JudgementEntry(question, judgement)] });
    }
}
