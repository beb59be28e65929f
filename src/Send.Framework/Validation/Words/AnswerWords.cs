using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Words;

/// <summary>Which questions are answered, and with what.</summary>
internal static class AnswerWords
{
    private const int ManyQuestions = 256;

    public static void Read(InspectionCase file)
    {
        var answers = file.Document.Judgements;
        var questions = file.Kind?.Questions.Length ?? 0;
        Span<bool> named = questions <= ManyQuestions ? stackalloc bool[questions] : new bool[questions];
        foreach (var answer in answers)
        {
            if (answer.Question.IsGiven)
            {
                Read(file, answer, named);
            }
        }
    }

    private static void Read(InspectionCase file, AnswerPart answer, Span<bool> named)
    {
        if (file.Kind is not { } kind)
        {
            JudgementWords.Read(file, answer.Judgement, null, FindingCodes.UnknownGrade);
            return;
        }

        if (IndexOf(kind, answer.Question.Text) is not (>= 0 and var index))
        {
            ReportUnknown(file, kind, answer);
            return;
        }

        if (answer.Judgement.IsMissing)
        {
            return;
        }

        var question = kind.Questions[index];
        if (named[index])
        {
            file.Findings.Report(FindingCodes.QuestionTwice, answer, $"The question {question.Named()} is answered twice.");
            return;
        }

        named[index] = true;
        answer.Question.Means(question);
        if (JudgementWords.Read(file, answer.Judgement, question.Scale, FindingCodes.UnknownGrade) is null
            && answer.Judgement is { IsGiven: true, Grade.IsGiven: true, Absent.IsMissing: true, Narrative.IsMissing: true } misspelt)
        {
            Suppose(file, question, misspelt.Grade);
        }
    }

    private static void Suppose(InspectionCase file, Question question, TextField word)
    {
        if (Nearest.To(word.Said.Word, question.Scale.Grades.Select(g => g.Code)) is { } near)
        {
            file.Supposed = (question.Code, question.Scale.Get(near));
        }
    }

    private static void ReportUnknown(InspectionCase file, InspectionKind kind, AnswerPart answer)
    {
        var said = answer.Question.Said;
        if (kind.Questions.IsEmpty)
        {
            file.Findings.Report(
                FindingCodes.NothingIsJudged, answer,
                $"{said} is answered, but {kind.Named()} judges no "
                + $"questions{(kind.ProgressScale is null ? "" : ", only progress on improvement areas")}.");
        }
        else
        {
            file.Findings.Report(
                FindingCodes.UnknownQuestion, answer,
                $"{kind.Named()} under {file.Framework!.Named()} does not judge {said}. It "
                + $"judges{QuestionsOf(kind)}.{Hint(file.Catalogue, kind, said)}");
        }
    }

    /// <summary>The questions of a kind of inspection, after a colon; nothing where the kind is not known.</summary>
    public static Later? QuestionsOf(InspectionKind? kind) => kind is null ? null : new(
        static (k, _, isPlain) => $": {Quoted.List(((InspectionKind)k).Questions.Select(q => isPlain ? q.Title : q.Code))}", kind);

    private static Later Hint(FrameworkCatalogue catalogue, InspectionKind kind, Said said) => new(
        static (c, of, isPlain) =>
        {
            var (kind, said) = ((InspectionKind, Said))of!;
            return Elsewhere((FrameworkCatalogue)c, said.Word)?.For(isPlain)
                ?? Quoted.DidYouMean(said.Word, kind.Questions.Select(q => isPlain ? q.Title : q.Code));
        },
        catalogue, (kind, said));

    private static Wording? Elsewhere(FrameworkCatalogue catalogue, string question)
    {
        foreach (var edition in catalogue.Editions)
        {
            foreach (var other in edition.Kinds)
            {
                if (other.TryGetQuestion(question, out _))
                {
                    return new($" '{other.Code}' under '{edition.Id}' does.", $" {other.Name} under {edition.Name} does.");
                }
            }
        }

        return null;
    }

    private static int IndexOf(InspectionKind kind, TextField question)
    {
        for (var i = 0; i < kind.Questions.Length; i++)
        {
            if (question.Is(kind.Questions[i].Code))
            {
                return i;
            }
        }

        return -1;
    }
}
