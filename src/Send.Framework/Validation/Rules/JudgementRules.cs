using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// Every question that is required, and was judged on that day and for that remit, has an answer, if only why there is none; a question that
/// was not judged then has no grade. Holds for every edition; questions and the days from which they are judged are part of it.
/// </summary>
internal static class JudgementRules
{
    public static void Apply(InspectionCase file)
    {
        var answers = file.Document.Judgements;
        if (answers.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.MissingMember, answers,
                $"{new Wording("\"judgements\" is missing. It has an answer to each question of this kind of inspection", "The judgements are missing. Give an answer to each question")}{AnswerWords.QuestionsOf(file.Kind)}.");
        }

        if (!answers.IsGiven)
        {
            return;
        }

        LimitWords.CheckCount(file, answers.At, answers.Count, InspectionContract.MostItems);
        foreach (var answer in answers)
        {
            if (answer.Question.Value is { } question)
            {
                ScoreRules.Check(file, answer.Judgement, question.Scale);
                CheckJudgedThen(file, answer, question);
            }
            else if (file.Kind is null)
            {
                ScoreRules.Check(file, answer.Judgement, null);
            }
        }

        CheckRequired(file, answers);
    }

    private static void CheckRequired(InspectionCase file, ItemsOf<AnswerPart> answers)
    {
        foreach (var question in file.Kind?.Questions ?? [])
        {
            if (question.IsRequired && !IsNamed(answers, question) && StatusOf(file, question) == JudgedStatus.Judged)
            {
                file.Findings.ReportMissing(
                    FindingCodes.JudgementMissing, answers, question.Code,
                    $"{new Wording($"\"{question.Code}\"", $"The answer to \u2018{question.Title}\u2019")} is missing. Its grades: "
                    + $"{JudgementWords.GradesOf(question.Scale)}. If "
                    + $"there is no judgement, {new Wording("write { \"absent\": \"...\" } with the reason", "say why")}.");
            }
        }
    }

    private static bool IsNamed(ItemsOf<AnswerPart> answers, Question question)
    {
        foreach (var answer in answers)
        {
            if (ReferenceEquals(answer.Question.Value, question))
            {
                return true;
            }
        }

        return false;
    }

    // Where the day is not known nothing can be said against an answer, nor for its absence.
    private static JudgedStatus StatusOf(InspectionCase file, Question question) =>
        question.Remits.IsEmpty && question.Changes.IsEmpty ? JudgedStatus.Judged
        : file.Document.Dates.Started.Given is { } started ? question.StatusOn(started, file.Remit?.Code)
        : JudgedStatus.Uncertain;

    private static void CheckJudgedThen(InspectionCase file, AnswerPart answer, Question question)
    {
        if (answer.Judgement.Value is not { IsAbsent: false })
        {
            return;
        }

        var status = StatusOf(file, question);
        if (status is JudgedStatus.NoLongerJudged or JudgedStatus.NotYetJudged or JudgedStatus.OtherRemit)
        {
            file.Findings.Report(
                FindingCodes.NotJudgedThen, answer,
                $"{question.Named()} is {(status == JudgedStatus.OtherRemit ? "not judged" : status == JudgedStatus.NotYetJudged ? "not yet judged" : "no longer judged")} "
                + $"in visits that start on {file.Document.Dates.Started.Value}{(file.Remit is { } remit ? new Wording($" under the remit '{remit.Code}'", $" under the remit {remit.Name}") : null)}.");
        }
    }
}
